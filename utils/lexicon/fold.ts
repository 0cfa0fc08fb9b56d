/**
 * Combining marks, vowel points and invisible characters that only decorate. The hook, the horn and the dot
 * below stay: Vietnamese words differ by them alone ("số thẻ" must not become the English "so the").
 */
const ORNAMENT =
  /[\u0300-\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff\u00ad]/g;

/** Letters that people and systems write in more than one way, and that Unicode does not decompose. */
const TWINS: Readonly<Record<string, string>> = {
  ı: 'i',
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ς: 'σ',
  ي: 'ی',
  ى: 'ی',
  ك: 'ک',
  ة: 'ه',
};
let twin: RegExp | undefined;
const ASCII = /^[\0-\x7e]*$/;
/** What is neither letter, mark nor digit, save a single space. `#` stays: "Card #" is a card number. So does NUL. */
const ASCII_GAP = / [^a-z0-9#\0]+|[^a-z0-9# \0][^a-z0-9#\0]*/g;
const GAP = / [^\p{L}\p{M}\p{N}#\0]+|[^\p{L}\p{M}\p{N}# \0][^\p{L}\p{M}\p{N}#\0]*/gu;

/** Folds many texts at once, which is far quicker than one by one: they are joined by NUL, and stay so. */
export const foldJoined = (texts: string): string => {
  const lower = texts.toLowerCase();
  if (ASCII.test(lower)) return lower.replace(ASCII_GAP, ' ');
  twin ??= new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g');
  return lower
    .normalize('NFKD')
    .replace(ORNAMENT, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(twin, (letter) => TWINS[letter] ?? letter)
    .replace(GAP, ' ');
};

/**
 * Brings text to the one form in which words are compared: lower case, without accents, words separated by
 * single spaces. Idempotent.
 */
export const fold = (text: string): string => foldJoined(text.replaceAll('\0', ' ')).trim();

/** Little words within a label, which say nothing: "number of your card", "numero della sua carta". */
const PARTICLES =
  / (?:d|l|de|du|da|do|di|del|della|des|der|van|of|on|the|la|le|el|die|dei|your|tu|su|tua|sua|seu|votre|ihrer|deiner|uw|je|twojej|vasi|вашеи|вашоі|τησ)(?= )/g;

/** Leaves the little words out of folded text. */
export const withoutParticles = (folded: string): string => folded.replace(PARTICLES, '');

/** Splits a name of a programmer's into words: `txtCreditCardNumber`, `payment[cc_number]`, `CCNum`. */
export const splitIdentifier = (identifier: string): string =>
  fold(identifier.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1 $2'));
