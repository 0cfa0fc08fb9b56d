import { fold, splitIdentifier } from '../lexicon/fold';

/**
 * Whether a name of a programmer's is that of a card's number or code, short codes in whole words alone, or a number's
 * pattern. What all of these hold is asked first: the whole pattern takes a browser long to make.
 */
function isCardName(name: string): boolean {
  return (
    /c[csv]|card|pan|sec|verif|[\dx]{4} /.test(name) &&
    /(?:^| )(?:cc(?: (?!e?mail|addr|me |to )\w+|n(?:um(?:ber)?|o|r|ame)?|exp\w*|month|year|mm|yy|type)|card ?(?:num(?:ber)?|no|nr|pan|exp\w*|holder|cvv|cvc|code|security)|(?:cv[cnv]|ccv) ?2?|csc|cvd|pan|(?:[\dx]{4} ){3}[\dx]{3,4}|ccard|sec(?:urity)? ?code|verification value)(?: |$)|cardnumber|cardno\b|creditcard|cardexp|cardcvv/.test(
      name,
    )
  );
}

/**
 * How languages call a card, folded, also those that the lexicon does not hold; and what stands in the same label where
 * one that pays is meant, or the number of one. Together they let through nearly every label of the lexicon's, in a
 * third of the bytes that its own stems take.
 */
const CARDS =
  'card|kart|kort|karci|carta|carte|cartao|kaart|kaard|tarjeta|targeta| kad | cb |thẻ|карт|καρτ|כרטיס|אשראי|بطاق|الفیزا|کارت|कार्ड|บัตร|カード|卡|咭|카드|クレカ'.split(
    '|',
  );
const BESIDE =
  'num|nom|nr| no | n | n o | st |#|cisl|broj|stevil|szam|cifr|cyfr|chiffr|digit|siff|credit|kred|debi|debet|bank|pank|banc|bleue|paiem|pagam|plat|odeme|bet|konto|luotto|hitel|hane|dụng|ghi nợ|so |номер|кредит|дебет|банк|плат|цифр|αριθμ|αρ |πιστωτ|χρεωστ|τραπ|ψηφ|מס|אשראי|رقم|شماره|ایتمان|خصم|شتاب|مدی|نمبر|اعتبار|بانک|नंब|नम्ब|संख्या|क्रम|क्रेडिट|डेबिट|เลข|เครดิต|เดบิต|บน|番号|ナンバー|クレ|号|號|信用|번호|넘버|신용'.split(
    '|',
  );

/** Asks one by one: on a page with few fields, a pattern of them all takes longer to be made than it saves. */
const holdsOneOf = (words: readonly string[], text: string): boolean =>
  words.some((word) => text.includes(word));

/** A month and a year to be written, each by a letter said twice, whatever the language: `MM/YY`, `ММ/ГГ`, `KK/VV`. No whole date, and no day. */
const EXPIRY =
  /(?:^|[^./-])(?!dd|tt)(?:([^\s\d./-])\1|0?0) ?[/-] ?(?!dd|tt)(?:([^\s\d./-])\2(?!\2)|00(?!\d))(?! ?[./-])/i;

/** Whether a text holds the words of a card's fields, in any language, or a name that programmers give them. */
export function isCardText(text: string): boolean {
  const folded = fold(text);
  // Nothing, or cards that pay nothing.
  if (folded.length < 2 || /gift|loyalty|member|reward|coupon|voucher|promo/.test(folded)) return false;
  const split = splitIdentifier(text);
  const both = ` ${folded} | ${split} `;
  return isCardName(split) || (holdsOneOf(CARDS, both) && holdsOneOf(BESIDE, both)) || EXPIRY.test(text);
}
