import { fold, splitIdentifier, withoutParticles } from '../lexicon/fold';
import gate from '../lexicon/gate.generated';

/** Names that programmers give to a card's number and code, short codes that only whole words tell, a number's pattern in a placeholder. */
const NAMES =
  /(?:^| )(?:cc ?(?:num(?:ber)?|no|nr|n|exp\w*|month|year|mm|yy|owner|name|type|cid)|(?:credit|debit|bank)? ?card ?(?:num(?:ber)?|no|nr|pan|exp\w*|holder|cvv|cvc|code|security)|(?:cv[cnv]|ccv) ?2?|csc|cvd|pan|(?:[\dx]{4} ){3}[\dx]{3,4}|ccard|sec(?:urity)? ?code|verification value)(?: |$)|cardnumber|cardno\b|creditcard|ccnum|cardexp|cardcvv/;
/** Cards that pay nothing. */
const OTHER_CARDS = /gift|loyalty|member|reward|coupon|voucher|promo/;

let stems: readonly string[] | undefined;

/** Asks one by one: on a page with few fields, a pattern of them all takes longer to be made than it saves. */
const holdsStem = (folded: string): boolean => {
  stems ??= gate.split('|');
  return stems.some((stem) => folded.includes(stem));
};

/** Whether a text holds the words of a card's fields, in any language of the lexicon. */
export const isCardText = (text: string): boolean => {
  if (text.trim() === '') return false;
  const folded = withoutParticles(fold(text));
  if (OTHER_CARDS.test(folded)) return false;
  const split = splitIdentifier(text);
  return holdsStem(folded) || NAMES.test(split) || holdsStem(withoutParticles(split));
};
