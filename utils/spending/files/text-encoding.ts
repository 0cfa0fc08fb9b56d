/** Encodings that a file's first bytes name. */
const BYTE_ORDER_MARKS = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: 'utf-8' },
  { bytes: [0xff, 0xfe], encoding: 'utf-16le' },
  { bytes: [0xfe, 0xff], encoding: 'utf-16be' },
] as const;

/** Where a language is written in an older encoding: its letters beyond a–z, as a class of a regular expression. */
interface Script {
  encoding: string;
  /** BCP 47, to call the encoding by. */
  language: string;
  letters: RegExp;
  /** Whether its words are written in a–z too. */
  isLatin: boolean;
}

const script = (encoding: string, language: string, letters: string, isLatin = true): Script => ({
  encoding,
  language,
  letters: new RegExp(`[${letters}]`, 'iu'),
  isLatin,
});
const apart = (encoding: string, language: string, letters: string) =>
  script(encoding, language, letters, false);

/** Spaces, figures and signs as wide as an ideograph, which stand among those in names of shops. */
const FULL_WIDTH = '\\u3000-\\u303f\\u30fb\\uff01-\\uff5e';
const wide = (encoding: string, language: string, letters: string) =>
  apart(encoding, language, letters + FULL_WIDTH);

/**
 * The languages of shops and banks by the encoding that Windows gave them before Unicode; letters from CLDR's
 * exemplar sets. Where text reads as well in two, the first is meant: Hebrew is all of the lower half of Cyrillic,
 * Hangul is all common ideographs, and seldom is it the other way round.
 */
const SCRIPTS: readonly Script[] = [
  script('windows-1252', 'de', 'äöüß'),
  script('windows-1252', 'fr', 'àâæçéèêëîïôœùûü'),
  script('windows-1252', 'es', 'áéíñóúü'),
  script('windows-1252', 'pt', 'àáâãçéêíóôõú'),
  script('windows-1252', 'it', 'àèéìòù'),
  script('windows-1252', 'da', 'æøåé'),
  script('windows-1252', 'sv', 'åäöé'),
  script('windows-1252', 'is', 'áðéíóúýþæö'),
  script('windows-1250', 'pl', 'ąćęłńóśźż'),
  script('windows-1250', 'cs', 'áčďéěíňóřšťúůýž'),
  script('windows-1250', 'sk', 'áäčďéíĺľňóôŕšťúýž'),
  script('windows-1250', 'hu', 'áéíóöőúüű'),
  script('windows-1250', 'hr', 'čćđšž'),
  script('windows-1250', 'ro', 'ăâîşţ'),
  script('windows-1254', 'tr', 'çğıöşüâîİ'),
  script('windows-1257', 'lt', 'ąčęėįšųūž'),
  script('windows-1257', 'lv', 'āčēģīķļņšūž'),
  script('windows-1257', 'et', 'äõöüšž'),
  apart('windows-1255', 'he', '\\p{Script=Hebrew}'),
  apart('windows-1251', 'ru', 'а-яё'),
  apart('windows-1251', 'uk', 'а-яґєії'),
  apart('windows-1251', 'sr', 'а-шђјљњћџ'),
  // Greek writes none of the two letters of both accents where Cyrillic has its most common one.
  apart('windows-1253', 'el', 'α-ώάέήίόύώς'),
  apart('windows-1256', 'ar', '\\p{Script=Arabic}'),
  apart('windows-874', 'th', '\\p{Script=Thai}'),
  wide('shift_jis', 'ja', '\\u3041-\\u30ff\\p{Script=Han}'),
  wide('euc-kr', 'ko', '\\p{Script=Hangul}'),
  wide('gb18030', 'zh-Hans', '\\p{Script=Han}'),
  wide('big5', 'zh-Hant', '\\p{Script=Han}'),
];

/** Encodings that text may be read in, each with languages that are written in it; the likeliest of each come first. */
export const ENCODINGS: readonly { encoding: string; languages: readonly string[] }[] = [
  ...new Set(SCRIPTS.map(({ encoding }) => encoding)),
].map((encoding) => ({
  encoding,
  languages: SCRIPTS.filter((one) => one.encoding === encoding).map(({ language }) => language),
}));

/** Bytes of lines with letters beyond a–z that the guess looks at. */
const LOOKED_AT = 8 * 1024;

/** Bytes that are looked at at once: a few milliseconds' work. */
const AT_ONCE = 512 * 1024;

/**
 * In what a file is written: named by its first bytes, or UTF-8 if it is that all through. Else it is a guess, which
 * the shopper may know better. Takes what lets the page answer between two pieces of the work.
 */
export async function findEncoding(
  bytes: Uint8Array,
  breathe: () => Promise<void>,
): Promise<{ encoding: string; isGuess: boolean }> {
  const marked = BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, at) => bytes[at] === byte));
  if (marked) return { encoding: marked.encoding, isGuess: false };
  if (await isUtf8(bytes, breathe)) return { encoding: 'utf-8', isGuess: false };
  return { encoding: guessEncoding(await tellingLines(bytes, breathe)), isGuess: true };
}

async function isUtf8(bytes: Uint8Array, breathe: () => Promise<void>): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for (let start = 0; start < bytes.length; start += AT_ONCE) {
      decoder.decode(bytes.subarray(start, start + AT_ONCE), { stream: true });
      await breathe();
    }
    decoder.decode();
    return true;
  } catch {
    return false;
  }
}

/** The encoding in which most of the text reads as words of one language. */
function guessEncoding(bytes: Uint8Array): string {
  const texts = new Map(
    ENCODINGS.map(({ encoding }) => [encoding, new TextDecoder(encoding).decode(bytes)] as const),
  );
  const [best] = SCRIPTS.map((one) => ({ one, worth: worthOf(texts.get(one.encoding) ?? '', one) })).sort(
    (left, right) => right.worth - left.worth,
  );
  return best?.one.encoding ?? 'windows-1252';
}

const WORD = new RegExp(`[\\p{L}\\p{M}\\p{Co}\\p{Cn}\\x80-\\x9f\\ufffd${FULL_WIDTH}]+`, 'gu');

/** How much of the text is words of this language, in letters beyond a–z, less what cannot be. */
function worthOf(text: string, { letters, isLatin }: Script): number {
  // Katakana of half the width stand for names in Japan, and for nearly everything in text that is not Japanese.
  const words = text.match(WORD) ?? [];
  let worth = 0;
  for (const word of words) {
    const beyond = [...word].filter((letter) => letter > '\x7f' && !/[\uff61-\uff9f]/.test(letter));
    const plain = word.length - beyond.length;
    const reads =
      beyond.every((letter) => letters.test(letter)) &&
      (isLatin ? beyond.length <= plain + 1 : plain === 0) &&
      // A capital in the middle of a word is a letter of another encoding.
      !/\p{Ll}\p{Lu}/u.test(word);
    // An ideograph or a syllable took two bytes.
    const bytes = beyond.reduce((sum, letter) => sum + (letter >= '\u3000' ? 2 : 1), 0);
    worth += reads ? bytes : -bytes;
  }
  return worth;
}

/** The first lines that hold more than ASCII. In no encoding here is a line's end part of a letter. */
async function tellingLines(bytes: Uint8Array, breathe: () => Promise<void>): Promise<Uint8Array> {
  const telling: number[] = [];
  for (let at = 0; at < bytes.length && telling.length < LOOKED_AT; ) {
    const stop = Math.min(at - (at % AT_ONCE) + AT_ONCE, bytes.length);
    while (at < stop && (bytes[at] ?? 0) <= 0x7f) at += 1;
    if (at === stop) {
      await breathe();
      continue;
    }
    const start = bytes.lastIndexOf(0x0a, at) + 1;
    const next = bytes.indexOf(0x0a, at);
    const end = next < 0 ? bytes.length : next + 1;
    telling.push(...bytes.subarray(start, Math.min(end, start + LOOKED_AT)));
    at = end;
  }
  return Uint8Array.from(telling);
}

/** A file's first 64 kB as text, to its last whole line. */
export function beginningOf(bytes: Uint8Array, encoding: string): string {
  const beginning = bytes.subarray(0, 64 * 1024);
  const text = new TextDecoder(encoding).decode(beginning, { stream: true });
  const end = text.lastIndexOf('\n');
  return beginning.length < bytes.length && end > 0 ? text.slice(0, end + 1) : text;
}
