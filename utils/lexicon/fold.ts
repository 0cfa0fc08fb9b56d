import { isAscii, makePattern } from './letters';

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

/**
 * Cyrillic and Greek letters, and the Latin ones they look like, small or capital (Unicode, UTS #39, confusables). The few
 * of a word stand for those of its other script, to hide it from programs. Not the Greek m, which is a micrometre's. The
 * whole of that table (`lookalike/uts39.ts`) is for hosts, and more than every page should carry.
 */
const OTHERS = 'аеорсухкмтвніѕјαβεηικνορτυχ';
const LATIN = 'aeopcyxkmtbhisjabehiknoptyx';
const FIRST_GREEK = OTHERS.indexOf('α');

/** Brings a word of two scripts, folded, to the one that most of its letters are of. */
const undisguise = (word: string): string => {
  const latin = word.replace(/[^a-z]/g, '').length;
  if (2 * latin >= word.length)
    return word.replace(/[^a-z]/g, (letter) => LATIN[OTHERS.indexOf(letter)] ?? letter);
  const from = /[\u0370-\u03ff]/.test(word) ? FIRST_GREEK : 0;
  return word.replace(/[a-z]/g, (letter) => OTHERS[LATIN.indexOf(letter, from)] ?? letter);
};

/** Patterns that only text beyond ASCII needs, made when it comes. */
const makeWide = () => ({
  /**
   * Combining marks, vowel points and invisible characters that only decorate. The hook, the horn and the dot
   * below stay: Vietnamese words differ by them alone ("số thẻ" must not become the English "so the").
   */
  ornament:
    /[\u0300-\u0308\u030a-\u031a\u031c-\u0322\u0324-\u036f\u0591-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\p{DI}]/gu,
  twin: new RegExp(`[${Object.keys(TWINS).join('')}]`, 'g'),
  mixed: /[a-z][\u0370-\u045f]|[\u0370-\u045f][a-z]/,
  word: /[a-z\u0370-\u045f]+/g,
  gap: makePattern('[^\\p{L}\\p{M}\\p{N}#\\0]+'),
  hump: makePattern('[\\p{Ll}\\d](?=\\p{Lu})|\\p{Lu}(?=\\p{Lu}\\p{Ll})'),
});
let made: ReturnType<typeof makeWide> | undefined;
const wide = (): ReturnType<typeof makeWide> => (made ??= makeWide());

/**
 * Folds many texts at once, which is far quicker than one by one: they are joined by NUL, and stay so. What is neither
 * letter, mark nor digit becomes a single space, save `#`: "Card #" is a card number.
 */
export function foldJoined(texts: string): string {
  const lower = texts.toLowerCase();
  if (isAscii(lower)) return lower.replace(/ [^a-z0-9#\0]+|[^a-z0-9# \0][^a-z0-9#\0]*/g, ' ');
  const { ornament, twin, gap, mixed, word } = wide();
  const folded = lower
    .normalize('NFKD')
    .replace(ornament, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(twin, (letter) => TWINS[letter] ?? letter)
    .replace(gap, ' ');
  return mixed.test(folded)
    ? folded.replace(word, (each) => (mixed.test(each) ? undisguise(each) : each))
    : folded;
}

/**
 * Brings text to the one form in which words are compared: lower case, without accents, words separated by
 * single spaces. Idempotent.
 */
export const fold = (text: string): string => foldJoined(text.replaceAll('\0', ' ')).trim();

/** Folds a word of a table and keeps the stars at its ends. */
export const foldWord = (word: string): string =>
  `${word.startsWith('*') ? '*' : ''}${fold(word)}${word.endsWith('*') ? '*' : ''}`;

/** Little words within a label, which say nothing: "number of your card", "numero della sua carta". */
const PARTICLES =
  ' d l de du da do di del della des der van of on the la le el die dei your tu su tua sua seu votre ihrer deiner uw je twojej vasi вашеи вашоі τησ ';

/** Leaves the little words out of folded text, between its first word and its last. */
export function withoutParticles(folded: string): string {
  const words = folded.split(' ');
  return words
    .filter((word, at) => at === 0 || at === words.length - 1 || !PARTICLES.includes(` ${word} `))
    .join(' ');
}

/**
 * Splits a name of a programmer's into words, where a small letter or digit meets a capital and where the last of
 * several capitals begins a word: `txtCreditCardNumber`, `payment[cc_number]`, `CCNum`.
 */
export function splitIdentifier(identifier: string): string {
  return fold(
    identifier.replace(isAscii(identifier) ? /[a-z\d](?=[A-Z])|[A-Z](?=[A-Z][a-z])/g : wide().hump, '$& '),
  );
}
