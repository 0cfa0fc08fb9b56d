import { fold } from './fold';
import { Matcher } from './match';
import { tableOf } from './table';

/** Words by which a text tells not to do what it speaks of, or speaks of fraud. Any of them makes it a warning. */
// biome-ignore format: a row a language reads better than a line a word
const WARNING_WORDS: readonly string[] = [
  'never', 'do not', 'don t', 'doesn t', 'does not', 'won t', 'will not', 'cannot', 'beware', 'scam*', 'fraud*', 'avoid',
  'niemals', 'nie', 'nicht', 'kein*', 'betrug*', 'betrüger*', 'vorsicht',
  'jamais', 'ne pas', 'n est pas', 'arnaque*', 'fraude*', 'méfiez',
  'nunca', 'jamás', 'no pague*', 'no envíe*', 'no aceptamos', 'no solicitamos', 'no pedimos', 'estafa*',
  'não', 'golpe*', 'burla*',
  'non paga*', 'non invia*', 'non accett*', 'non chied*', 'truffa*', 'truffe',
  'nooit', 'niet', 'geen', 'oplichting', 'fraude',
  'nigdy', 'nie', 'oszust*', 'nikdy', 'podvod*', 'soha', 'csalás*', 'niciodată', 'nu plăti*', 'nu trimite*', 'nu accept*', 'înșelăt*',
  'aldrig', 'aldri', 'inte', 'ikke', 'bedräg*', 'svindel*', 'bedrageri*', 'koskaan', 'huijaus*',
  'никогда', 'не', 'мошен*', 'ніколи', 'шахрай*',
  'ποτέ', 'μην', 'δεν', 'απάτη', 'asla', 'hiçbir zaman', 'dolandır*',
  'أبدا', 'لا', 'احتيال', 'هرگز', 'کلاهبرداری', 'לעולם', 'הונאה',
  '切勿', '不要', '诈骗', '詐騙', '詐欺', '決して', '絶対に', '절대', '사기', 'อย่า', 'หลอกลวง', 'không bao giờ', 'đừng', 'lừa đảo',
  'jangan', 'tidak pernah', 'penipuan', 'कभी', 'धोखा*',
];

let matcher: Matcher<'warning'> | undefined;

/** Whether a text warns of what it speaks of: "We never ask you to pay with gift cards." */
export function isWarning(text: string): boolean {
  matcher ??= new Matcher([tableOf(WARNING_WORDS.map((word) => [word, 'warning'] as const))]);
  return matcher.find(fold(text)).length > 0;
}
