/**
 * Characters that IDNA allows in hostnames and that look like a Latin letter: the reduction of Unicode UTS #39
 * (confusables.txt, Unicode licence) to lower case letters, by the Latin letter that each resembles.
 * Letters with diacritics need no row: compatibility decomposition strips those.
 */
const LOOKS_LIKE = {
  a: 'аɑαӕæ',
  b: 'ьƅвЬвʙ',
  c: 'сϲⅽᴄ',
  d: 'ԁɗđժ',
  e: 'еєҽɘεɛ',
  f: 'ſƒғẝ',
  g: 'ɡցǥɢ',
  h: 'һհнħհʜ',
  i: 'іıɩιӏɪ',
  j: 'јϳյɉ',
  k: 'кκĸҝқκҟ',
  l: 'ӏłɫ',
  m: 'мʍᴍ',
  n: 'пոռηηлɴн',
  o: 'оοσօøөɵo๐໐ᴏഠ',
  p: 'рρƿ',
  q: 'ԛգզ',
  r: 'гʀᴦɼя',
  s: 'ѕʂꜱ',
  t: 'тτţŧᴛ',
  u: 'υսцʋμᴜ',
  v: 'ѵνṿᴠү',
  w: 'ԝωшɯᴡա',
  x: 'хχ×ҳ',
  y: 'уγүӯʏ',
  z: 'ʐƶᴢ',
} as const;

const latin = new Map<string, string>();
for (const [letter, looks] of Object.entries(LOOKS_LIKE)) {
  for (const look of looks) if (!latin.has(look)) latin.set(look, letter);
}

/** The plain letter that a character of a hostname resembles; itself where there is none. One code unit each. */
function plainLetter(character: string): string {
  if (character <= '\x7f') return character;
  const [base = character] = character.normalize('NFKD').toLowerCase();
  return latin.get(character) ?? latin.get(base) ?? base;
}

/** A host with every look-alike replaced by its Latin letter: same length in code units as what it is given. */
export function skeletonOf(host: string): string {
  return host.replace(/[^\0-\x7f]/gu, (character) =>
    plainLetter(character).padEnd(character.length, '\u00b7'),
  );
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
