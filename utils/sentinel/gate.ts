import { fold, splitIdentifier, withoutParticles } from '../lexicon/fold';
import gate from '../lexicon/gate.generated';

/**
 * Whether a name of a programmer's is that of a card's number or code, short codes in whole words alone, or a number's
 * pattern. What all of these hold is asked first: the whole pattern takes a browser long to make.
 */
function isCardName(name: string): boolean {
  return (
    /c[csv]|card|pan|sec|verif|[\dx]{4} /.test(name) &&
    /(?:^| )(?:cc ?(?:n(?:um(?:ber)?|o|r|ame)?|exp\w*|month|year|mm|yy|owner|type|cid)|card ?(?:num(?:ber)?|no|nr|pan|exp\w*|holder|cvv|cvc|code|security)|(?:cv[cnv]|ccv) ?2?|csc|cvd|pan|(?:[\dx]{4} ){3}[\dx]{3,4}|ccard|sec(?:urity)? ?code|verification value)(?: |$)|cardnumber|cardno\b|creditcard|ccnum|cardexp|cardcvv/.test(
      name,
    )
  );
}

let stems: readonly string[] | undefined;

/** Asks one by one: on a page with few fields, a pattern of them all takes longer to be made than it saves. */
function holdsStem(folded: string): boolean {
  stems ??= gate.split(',');
  return stems.some((stem) => folded.includes(stem));
}

/** Whether a text holds the words of a card's fields, in any language of the lexicon, or a name that programmers give them. */
export function isCardText(text: string): boolean {
  const folded = fold(text);
  // Nothing, or cards that pay nothing.
  if (folded.length < 2 || /gift|loyalty|member|reward|coupon|voucher|promo/.test(folded)) return false;
  const split = splitIdentifier(text);
  return isCardName(split) || holdsStem(withoutParticles(`${folded} | ${split}`));
}
