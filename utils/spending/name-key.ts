/** Words as they are compared: without case, accents and punctuation. */
export const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The name under which the purchases of a shop or category stand together, however it was typed. */
export const nameKey = (name: string): string => wordsOf(name).join(' ') || name;
