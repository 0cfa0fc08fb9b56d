import { describe, expect, it } from 'vitest';
import type { FieldKind } from '@/utils/facts/field-kinds';
import { survey } from '@/utils/survey/survey';
import { laidOut } from '../laid-out';

const kinds = (html: string): FieldKind[] =>
  survey(laidOut(html), 'fields').groups.flatMap(({ fields }) => fields.map(({ kind }) => kind));

const list = (from: number, count: number): string =>
  Array.from({ length: count }, (_, place) => `<option>${String(from + place).padStart(2, '0')}`).join('');
const months = list(1, 12);
const years = list(2026, 8);

/** Where pages put the words of a field, and what else stands there: the fields themselves are nameless. */
// biome-ignore format: a page a row
const PAGES: readonly (readonly [what: string, html: string, kinds: string])[] = [
  ['a code in a password field of any length',`<html lang=ru><div><input id=a placeholder=" "><label for=a>Номер карты</label></div><div><input id=b placeholder=" "><label for=b>Месяц/год</label></div><div><input id=c type=password placeholder=" "><label for=c>Код с оборота</label></div>`,'cc-number cc-exp cc-csc'],
  ['a password for a new account after the card',`<form><label>Card number<input></label><label>Expiry date<input></label><label>Choose a password<input type=password></label></form>`,'cc-number cc-exp password'],
  ['instalments that may be paid by card',`<html lang=de><label>Kartennummer<input></label><label>Gültig bis (MM/JJ)<input></label><label>Prüfnummer<input></label><label>Zahlung<select><option>Gültig bis<option>Kreditkarte</select></label>`,'cc-number cc-exp cc-csc other'],
];

describe.each(PAGES)('%s', (_, html, expected) => {
  it('is read field by field', () => {
    expect(kinds(html).join(' ')).toBe(expected);
  });
});
