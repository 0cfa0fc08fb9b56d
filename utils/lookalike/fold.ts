/** What a character of a host folds to: 1–26 for letters and their digit look-alikes, then these. */
export const HYPHEN = 27;
export const DOT = 28;
const OTHER = 29;

/** Digits that stand for letters in leetspeak; i and l are one letter here, so 1 is both. */
const DIGITS: Record<string, string> = {
  0: 'o',
  1: 'l',
  2: 'z',
  3: 'e',
  4: 'a',
  5: 's',
  6: 'b',
  7: 't',
  8: 'b',
  9: 'g',
};

const FOLD = new Uint8Array(128).fill(OTHER);
for (let code = 1; code <= 26; code++) FOLD[96 + code] = code;
for (const [digit, letter] of Object.entries(DIGITS)) FOLD[digit.charCodeAt(0)] = letter.charCodeAt(0) - 96;
FOLD['i'.charCodeAt(0)] = FOLD['l'.charCodeAt(0)] ?? OTHER;
FOLD['-'.charCodeAt(0)] = HYPHEN;
FOLD['.'.charCodeAt(0)] = DOT;

/** What one character in ASCII folds to. */
export const codeOf = (character: string): number => FOLD[character.charCodeAt(0)] ?? OTHER;

/** Writes the folded text into `into`, as far as that reaches. @returns how many characters were written. */
export function fold(text: string, into: Uint8Array): number {
  const length = Math.min(text.length, into.length);
  for (let at = 0; at < length; at++) {
    const code = text.charCodeAt(at);
    into[at] = code < 128 ? (FOLD[code] ?? OTHER) : OTHER;
  }
  return length;
}
