import { expect, it } from 'vitest';
import { survey } from '@/utils/survey/survey';
import { laidOut } from './laid-out';

const accountsOf = (body: string): string[] => survey(laidOut(`<body>${body}</body>`), 'fields').accounts;

const IBAN = 'DE89 3704 0044 0532 0130 00';

it('collects what looks like an account near words of payment', () => {
  expect(accountsOf(`<p>Bitte überweisen Sie per Banküberweisung</p><p>IBAN: <b>${IBAN}</b></p>`)).toEqual([
    IBAN,
  ]);
  expect(accountsOf('<p>Pay with crypto:</p><code>1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa</code>')).toEqual([
    '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  ]);
});

it('leaves the foot of the page alone, and texts without words of payment', () => {
  expect(accountsOf(`<p>Bestellung</p><footer><p>Bankverbindung ${IBAN}</p></footer>`)).toEqual([]);
  expect(accountsOf(`<p>Bestellung</p><div class="site-footer"><p>IBAN ${IBAN}</p></div>`)).toEqual([]);
  expect(accountsOf('<p>Commit 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed was reverted.</p>')).toEqual([]);
});

it('never reads a field', () => {
  const html = `<p>Pay by bank transfer</p><label>IBAN<input value="${IBAN}"></label><textarea>${IBAN}</textarea>`;
  expect(accountsOf(html)).toEqual([]);
});
