import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accountKind, isIban } from '@/utils/checks/pay/accounts';

/** Examples of the registry of IBANs, of BIP 173, BIP 350, EIP-55 and of the block explorers' first pages. */
const IBANS = [
  'DE89 3704 0044 0532 0130 00',
  'GB29NWBK60161331926819',
  'PL61109010140000071219812874',
  'NO9386011117947',
];
const CRYPTO = [
  '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa',
  '3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy',
  'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  'bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0',
  '0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
  'TR7NHqjeKQxGTCi8q8ZY4pL8otSzgjLj6t',
];

describe('accountKind', () => {
  it.each(IBANS)('IBAN %s', (text) => expect(accountKind(text)).toBe('iban'));
  it.each(CRYPTO)('crypto %s', (text) => expect(accountKind(text)).toBe('crypto'));

  it.each([
    '',
    'DE89370400440532013001',
    'DE8937040044053201300',
    'XX89370400440532013000',
    '0x5aaeb6053F3E94C9b9A09f33669435E7Ef1BeAed',
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5',
    '1234567890123456789012345678901',
  ])('none: %s', (text) => expect(accountKind(text)).toBeNull());

  it('notices every single digit of an IBAN that is mistyped', () => {
    fc.assert(
      fc.property(fc.constantFrom(...IBANS), fc.nat(), fc.integer({ min: 1, max: 9 }), (iban, at, change) => {
        const places = [...iban].flatMap((sign, place) => (/\d/.test(sign) ? [place] : []));
        const place = places[at % places.length] ?? 0;
        const digit = (Number(iban[place]) + change) % 10;
        expect(isIban(iban.slice(0, place) + digit + iban.slice(place + 1))).toBe(false);
      }),
    );
  });

  it('is safe with any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect([null, 'iban', 'crypto']).toContain(accountKind(text));
      }),
    );
  });
});
