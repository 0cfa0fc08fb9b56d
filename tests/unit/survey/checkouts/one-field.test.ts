import { describe, expect, it } from 'vitest';
import { fillable } from '@/utils/survey/fields/candidates';
import { readGroups } from '@/utils/survey/groups';
import { readPage } from '@/utils/survey/reading';
import { atOnce } from '@/utils/survey/steps';
import { laidOut } from '../laid-out';

const kindsOf = (html: string, framed: boolean): string[] => {
  const reading = readPage(laidOut(html));
  return atOnce(
    readGroups(fillable(reading.fields), reading, { paying: true, otherCard: false, framed }),
  ).flatMap(({ readings }) => readings.map(({ kind }) => kind));
};

/** What processors put into a frame of its own, beside inputs that only move the focus. */
const FIELDS: readonly (readonly [kind: string, html: string])[] = [
  ['cc-exp', '<input id="encryptedExpiryDate" placeholder="MM/YY">'],
  ['cc-csc', '<input id="encryptedSecurityCode" placeholder="3 digits">'],
  ['cc-csc', '<label>CVV<input type="tel" maxlength="4"></label>'],
];

describe.each(FIELDS)('%s alone in its document: %s', (kind, html) => {
  it('is believed in a frame', () => {
    expect(kindsOf(`<form><input class="focus-trap">${html}</form>`, true)).toContain(kind);
  });
});

it('does not believe a lone expiry on a page of its own', () => {
  expect(kindsOf('<form><label>Expiry date<input></label></form>', false)).toEqual(['other']);
});

it('does not take what stands beside other fields of a frame for a card’s', () => {
  expect(
    kindsOf(
      '<form><label>Username<input></label><label>Password<input type="password"></label><label>Valid until<input></label></form>',
      true,
    ),
  ).not.toContain('cc-exp');
  expect(kindsOf('<form><label>Month<select><option>1<option>2</select></label></form>', true)).not.toContain(
    'cc-exp-month',
  );
});
