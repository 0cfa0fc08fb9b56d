import { UTS39 } from './uts39';

/**
 * What UTS #39 has no row for, since its skeletons tell small letters from capitals and small capitals: letters that
 * hurried readers take for these nevertheless. From general knowledge.
 */
const CLOSE_ENOUGH = 'aæӕ bьвʙ dժ eєəɘɛ hнʜ jյ kкĸҝқҟ mмʍᴍ nпɴл pƿ rʀя tтᴛ uцμ wωш xχҳ';

const latin = new Map<string, string>();
for (const row of `${UTS39} ${CLOSE_ENOUGH}`.split(' ')) {
  const [letter = '', ...looks] = row;
  for (const look of looks.flatMap((look) => [look, look.toLowerCase()]))
    if (!latin.has(look)) latin.set(look, letter);
}

/** Stands for a character that resembles no letter. */
const NONE = '·';

/** The plain letter that a character of a hostname resembles, one code unit; empty for a mark upon another. */
function plainLetter(character: string): string {
  if (character <= '\x7f') return character;
  if (/\p{M}/u.test(character)) return '';
  const [base = NONE] = character.normalize('NFKD').toLowerCase();
  const letter = latin.get(character) ?? latin.get(base) ?? base;
  return letter.length === 1 ? letter : NONE;
}

/** A host with every look-alike replaced by its Latin letter. */
export interface Skeleton {
  readonly text: string;
  /** Where each code unit of `text` stands in the host, and the host's length. */
  readonly places: readonly number[];
}

export function skeletonOf(host: string): Skeleton {
  const places: number[] = [];
  let text = '';
  let at = 0;
  for (const character of host) {
    const letter = plainLetter(character);
    if (letter) places.push(at);
    text += letter;
    at += character.length;
  }
  return { text, places: [...places, at] };
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
  /\p{Script=Cherokee}/u,
];

/** Whether one label of the host mixes scripts that no language writes together (UTS #39, section 5). */
export function mixesScripts(host: string): boolean {
  return host.split('.').some((label) => SCRIPTS.filter((script) => script.test(label)).length > 1);
}
