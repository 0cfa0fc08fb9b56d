/** Words that mean nothing here and look like a language: its letters, its lengths, its gaps between words. */
interface Vocabulary {
  words: readonly string[];
  /** How long a text is beside the same in English. */
  stretch: number;
  gap: string;
}

const VOCABULARY = {
  de: {
    words: [
      'zu',
      'die',
      'wird',
      'Karte',
      'Betrag',
      'Währung',
      'Bestellung',
      'Rückzahlung',
      'Kreditkarte',
      'Überweisungen',
      'Lieferanschrift',
      'Zahlungsanbieter',
      'Sendungsverfolgung',
      'Einkaufsüberwachung',
      'Zahlungsdienstleister',
      'Sicherheitsüberprüfung',
      'Rückerstattungsanspruch',
      'Auslandseinsatzentgelte',
    ],
    stretch: 1.4,
    gap: ' ',
  },
  ja: {
    words: [
      'の',
      'を',
      'この',
      '金額',
      'お店',
      'カード',
      '購入先',
      '受け取り',
      'お支払い',
      '返金手続き',
      '海外での購入',
      '確認ページ',
    ],
    stretch: 0.6,
    gap: '',
  },
  ar: {
    words: [
      'في',
      'من',
      'هذا',
      'مبلغ',
      'بطاقة',
      'عنوان',
      'الدفع',
      'المتجر',
      'استرداد',
      'المشتريات',
      'الإلكترونية',
      'لاستعراضها',
    ],
    stretch: 0.95,
    gap: ' ',
  },
} as const satisfies Readonly<Record<string, Vocabulary>>;

/** How many words of nearly the wanted length there are to choose from, so that texts can be told apart. */
const CHOICES = 3;

/** A word of about the wanted length; for the same seed the same. */
function wordOf(words: readonly string[], wanted: number, seed: string): string {
  const distance = (word: string): number => Math.abs(word.length - wanted);
  const near = [...words].sort((one, other) => distance(one) - distance(other)).slice(0, CHOICES);
  const sum = [...seed].reduce((total, letter) => total * 7 + (letter.codePointAt(0) ?? 0), 0);
  return near[sum % near.length] ?? seed;
}

/** The same sentence in a made-up tongue: placeholders and punctuation stay, each word becomes one of its kind. */
export function wordsLike(template: string, language: keyof typeof VOCABULARY): string {
  const { words, stretch, gap }: Vocabulary = VOCABULARY[language];
  const said = template.replace(/\{[a-zA-Z]+\}|[\p{L}’']+/gu, (piece) =>
    piece.startsWith('{') || piece === 'Tillwatch' ? piece : wordOf(words, piece.length * stretch, piece),
  );
  return said.replace(/ +/g, gap);
}
