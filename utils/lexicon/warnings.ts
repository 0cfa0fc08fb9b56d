import { fold, foldWord } from './fold';
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
  'никога', 'измам*', 'nikada', 'nikad', 'nemojte', 'prijevar*', 'prevar*', 'никада', 'превар*', 'nikoli', 'goljuf*', 'neplaťte',
  'kunagi', 'ärge', 'pettus*', 'niekada', 'sukči*', 'sukčiav*', 'apgavyst*', 'nekad', 'krāpnie*', 'krāpšan*',
];

/** Words by which a text tells that what it speaks of cannot be had here. */
// biome-ignore format: a row a language reads better than a line a word
const ABSENCE_WORDS: readonly string[] = [
  'not available', 'not possible', 'not offered', 'unavailable', 'no longer', 'no cash on delivery', 'no cod',
  'ausgeschlossen', 'deaktiviert', 'unmöglich',
  'indisponible*', 'non disponible*', 'plus disponible*', 'pas disponible*', 'pas possible', 'pas de contre', 'pas de paiement',
  'no disponible*', 'no está disponible', 'no hay pago', 'sin contra*', 'no contra*', 'indisponíve*',
  'non disponibil*', 'non è disponibile', 'non è possibile', 'no contrassegno', 'senza contrassegno',
  'niedostępn*', 'brak możliwości', 'brak płatności', 'nedostupn*', 'není možn*', 'není dostupn*', 'nie je možn*', 'nelze',
  'nem elérhető', 'nem lehetséges', 'nem választható', 'indisponibil*', 'nu este disponibil*', 'nu se poate',
  'ei saatavilla', 'ei käytettävissä', 'недоступн*', 'невозможн*', 'неможлив*', 'mevcut değil*', 'geçerli değil*', 'kapalıdır',
  'غير متاح*', 'غير متوفر*', 'امکان پذیر نیست', 'غیرفعال', 'לא זמין', 'לא ניתן', 'उपलब्ध नहीं',
  '不可', '不支持', '不支援', '不接受', '不提供', '暂停', '暫停', 'ご利用いただけません', 'ご利用できません', '불가',
  'не е налич*', 'не е възможн*', 'недостъпн*', 'nije dostupn*', 'nije moguć*', 'није доступн*', 'ni na voljo', 'ni mogoč*',
  'nie je dostupn*', 'pole saadaval', 'ei ole saadaval', 'ei ole võimalik', 'neprieinam*', 'negalim*', 'nav pieejam*', 'nav iespējam*',
  'ไม่รองรับ', 'ไม่สามารถ', 'ไม่มีบริการ', 'không áp dụng', 'không hỗ trợ', 'không khả dụng', 'tidak tersedia', 'tidak bisa',
];

/** A test of whether a text holds any of these words. */
const holdsOneOf = (words: readonly string[]): ((text: string) => boolean) => {
  let matcher: Matcher<'word'> | undefined;
  return (text) => {
    matcher ??= new Matcher([tableOf(words.map((word) => [foldWord(word), 'word'] as const))]);
    return matcher.find(fold(text)).length > 0;
  };
};

/** Whether a text warns of what it speaks of: "We never ask you to pay with gift cards." */
export const isWarning = holdsOneOf(WARNING_WORDS);

/** Whether a text says that what it speaks of cannot be had: "Cash on delivery is not available". */
export const isAbsence = holdsOneOf(ABSENCE_WORDS);
