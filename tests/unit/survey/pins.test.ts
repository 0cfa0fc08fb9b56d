import { describe, expect, it } from 'vitest';
import type { FieldKind } from '@/utils/facts/field-kinds';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const CARD =
  '<label>Card number <input autocomplete="cc-number"></label><label>Expiry <input autocomplete="cc-exp"></label>';

const kindsOf = (fields: string): FieldKind[] =>
  survey(laidOut(`<form>${CARD}${fields}<button>Pay</button></form>`), 'fields').groups.flatMap((group) =>
    group.fields.map(({ kind }) => kind),
  );

describe('a PIN beside a card', () => {
  it("is the card's where nothing else explains it", () => {
    expect(kindsOf('<label>ATM PIN <input name="atm_pin"></label>')).toContain('card-pin');
  });

  it('is told by what a person reads, not by a name that a programmer gave', () => {
    const kinds = kindsOf(
      '<label for="tunnusluku">Turvakoodi (kortin kääntöpuolella)</label><input id="tunnusluku" name="tunnusluku" maxlength="4">',
    );
    expect(kinds).not.toContain('card-pin');
    expect(kinds).toContain('cc-csc');
  });

  it('is that of the gift card before it', () => {
    const kinds = kindsOf(
      '<label>Gift card number <input name="gc"></label><label>PIN <input name="gcpin"></label>',
    );
    expect(kinds).not.toContain('card-pin');
  });

  it('is the postal code of an Indian address', () => {
    const kinds = kindsOf(
      '<label>Street address <input name="addr"></label><label>City <input name="city"></label><label>PIN code <input name="pincode"></label>',
    );
    expect(kinds).not.toContain('card-pin');
    expect(kinds).toContain('postal-code');
  });
});
