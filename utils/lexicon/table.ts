/** A folded word, with a `*` at an end that may be glued to more letters, and what it speaks for. */
export type Row<Id extends string> = readonly [word: string, id: Id];

/**
 * Words as one text. Its first line names what they speak for, `cc-number,card,cc-type`; then follows a line for all
 * that begin with the same two characters: these once, then the rest of each word, in the order of the alphabet since so
 * they pack best, with a `+` before it and a `*` behind it where it may be glued. Behind those that speak for the same
 * stand the places of that in the first line, in base 36: `card no/rd number=0|+rd*=1,2`. A line is taken apart when a text
 * first begins like it, so that a table costs next to nothing until it is needed.
 */
export type Table = string;

const bare = (word: string): string => word.replaceAll('*', '');
/** How many characters a line's words share. */
export const SHARED = 2;
/** A word without what its line says once. */
const restOf = (word: string): string => {
  const start = bare(word).slice(0, SHARED);
  return word.startsWith('*') ? `+${word.slice(1 + start.length)}` : word.slice(start.length);
};

/** Makes a table of rows. Neither words nor ids may hold `=`, `|`, `/`, `,` or line breaks, which folded text does not. */
export const tableOf = (rows: Iterable<Row<string>>): Table => {
  const places = new Map<string, string>();
  const meanings = new Map<string, Set<string>>();
  for (const [word, id] of rows) {
    const place = places.get(id) ?? places.size.toString(36);
    places.set(id, place);
    meanings.set(word, (meanings.get(word) ?? new Set()).add(place));
  }
  const groups = new Map<string, string[]>();
  for (const word of meanings.keys()) {
    const start = bare(word).slice(0, SHARED);
    const others = groups.get(start);
    if (others) others.push(word);
    else groups.set(start, [word]);
  }
  const lines = [...groups].map(([start, words]) => {
    const rests = new Map<string, string[]>();
    for (const word of words.sort()) {
      const ids = [...(meanings.get(word) ?? [])].join();
      rests.set(ids, [...(rests.get(ids) ?? []), restOf(word)]);
    }
    return start + [...rests].map(([ids, alike]) => `${alike.join('/')}=${ids}`).join('|');
  });
  return [[...places.keys()].join(), ...lines].join('\n');
};
