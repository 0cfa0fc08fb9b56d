/** Pairs of letters that a hurried reader takes for each other. */
const ALIKE = new Set('il li ij ji lj jl uv vu gq qg'.split(' '));

/** `swap`, `drop`, `double`: one hand's mistakes. `alike`: one letter taken for another. `other`: any other edit. */
export type Slip = 'swap' | 'drop' | 'double' | 'alike' | 'other';

/** Which kind of single edit parts what is written from the name; `other` too where it is more than one. */
export function slipOf(name: string, written: string): Slip {
  let at = 0;
  while (at < name.length && name[at] === written[at]) at++;
  const rest = (text: string, skipped: number) => text.slice(at + skipped);
  if (rest(name, 1) === rest(written, 0)) return 'drop';
  if (rest(name, 0) === rest(written, 1)) return written[at] === written[at - 1] ? 'double' : 'other';
  if (rest(name, 2) === rest(written, 2) && name[at] === written[at + 1] && name[at + 1] === written[at])
    return 'swap';
  return rest(name, 1) === rest(written, 1) && ALIKE.has(`${name[at]}${written[at]}`) ? 'alike' : 'other';
}
