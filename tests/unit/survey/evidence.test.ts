import { describe, expect, it } from 'vitest';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const evidence = (html: string): string[] =>
  survey(laidOut(html), 'fields').groups.flatMap(({ fields }) => fields.map((field) => field.evidence));

describe('the words that told a kind', () => {
  it('are given as the page writes them', () => {
    expect(evidence('<p>Nº de Tarjeta:</p><input><p>PIN del Cajero *</p><input>')).toEqual([
      'Nº de Tarjeta',
      'PIN del Cajero',
    ]);
  });

  it('are those that a person reads, sooner than a name', () => {
    expect(evidence('<p>Card number</p><input name="card_no"><p>Kód CVC</p><input name="cvc2">')).toEqual([
      'Card number',
      'Kód CVC',
    ]);
  });

  it('are the name where nothing is written', () => {
    expect(evidence('<input name="cardNumber"><input name="cardExpiry"><input name="cardCvv">')).toEqual([
      'cardNumber',
      'cardExpiry',
      'cardCvv',
    ]);
  });
});

describe('a button with a price in it', () => {
  it('says that one pays by its words alone', () => {
    const groups = (button: string) =>
      survey(
        laidOut(
          `<label>Card number<input></label><button>${button}</button>${'<p>Words</p>'.repeat(12)}`,
          'https://shop.example/step',
        ),
        'fields',
      ).groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));
    expect(groups('Pay CHF 1,189.00')).toEqual(['cc-number']);
    expect(groups('Continue 1,189.00')).toEqual(['account-number']);
  });
});
