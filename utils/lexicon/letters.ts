/**
 * Makes a pattern that names Unicode's properties, when a text first needs it. Never a literal: V8 checks those while it
 * reads a script, which took it half of that time.
 */
export const makePattern = (source: string): RegExp => new RegExp(source, 'gu');

export const isAscii = (text: string): boolean => /^[\0-\x7e]*$/.test(text);

let letter: RegExp | undefined;
let gap: RegExp | undefined;

/** Whether a text holds a letter, or a mark upon one. */
export const hasLetter = (text: string): boolean => {
  if (/[a-z]/i.test(text)) return true;
  if (isAscii(text)) return false;
  letter ??= makePattern('\\p{L}|\\p{M}');
  return text.search(letter) >= 0;
};

/** The words of a text alone: whatever is no letter becomes a gap. */
export const wordsAlone = (text: string): string => {
  if (isAscii(text)) return text.replace(/[^a-z]+/gi, ' ').trim();
  gap ??= makePattern('[^\\p{L}\\p{M}]+');
  return text.replace(gap, ' ').trim();
};
