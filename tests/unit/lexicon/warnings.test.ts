import { describe, expect, it } from 'vitest';
import { isAbsence, isWarning } from '@/utils/lexicon/warnings';

describe('words that warn', () => {
  it.each([
    'Nous ne demandons jamais de cartes cadeaux',
    'Vorsicht vor Betrügern',
    'Não pague com cartão presente',
    'Méfiez-vous des arnaques',
    'Niciodată nu cerem carduri cadou',
    'Ελέγξτε: ποτέ δεν ζητάμε δωροκάρτες',
    'Никогда не платите подарочными картами',
    'Никога не искаме плащане с ваучери',
    'Nikada ne tražimo bonove',
    'Ärge tasuge kinkekaardiga',
    'Saugokitės sukčių',
    'Mēs nekad neprasām dāvanu kartes',
    'Nikoli ne zahtevamo darilnih kartic',
    'Không bao giờ trả bằng thẻ cào',
  ])('are known with their accents: %s', (text) => expect(isWarning(text)).toBe(true));

  it('are no part of other words, and no offer', () => {
    expect(isWarning('Pay with gift cards')).toBe(false);
    expect(isAbsence('Cash on delivery is not available')).toBe(true);
    expect(isAbsence('Apmaksa saņemot preci nav pieejama')).toBe(true);
    expect(isAbsence('Plaćanje pouzećem nije dostupno')).toBe(true);
  });
});
