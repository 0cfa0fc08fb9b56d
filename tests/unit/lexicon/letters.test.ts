import { describe, expect, it } from 'vitest';
import { hasLetter, wordsAlone } from '@/utils/lexicon/letters';

describe('letters of every script', () => {
  it.each(['a', 'Z', 'é', 'ß', 'ж', '円', 'ا', '\u0301', '12 zł'])('are in %j', (text) => {
    expect(hasLetter(text)).toBe(true);
  });

  it.each(['', '7', '$', '€ 12', '٣', '•••• ••••', '—'])('are not in %j', (text) => {
    expect(hasLetter(text)).toBe(false);
  });

  it.each([
    ['Pay $189.00 now', 'Pay now'],
    ['  1,299.00 ', ''],
    ['Zahlen: 12,90 € (jetzt)', 'Zahlen jetzt'],
    ['Přejít k placení – 1 299 Kč', 'Přejít k placení Kč'],
    ['支払う ￥12,800', '支払う'],
  ])('are all that is left of %j', (text, words) => {
    expect(wordsAlone(text)).toBe(words);
    expect(wordsAlone(words)).toBe(words);
  });
});
