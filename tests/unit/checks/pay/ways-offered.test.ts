import { describe, expect, it } from 'vitest';
import { waysOffered } from '@/utils/checks/pay/ways-offered';
import type { PageFacts } from '@/utils/facts/page-facts';
import { form, page } from '../../facts/page';

const namesOf = (changes: Partial<PageFacts>, frames: PageFacts[] = []): string[] =>
  waysOffered({ top: page(changes), frames }).map(({ way, company }) =>
    company ? `${way} ${company}` : way,
  );

const frame = (url: string) => ({ url, host: new URL(url).hostname, shown: true, covers: false, says: '' });
const phrase = (id: string, text: string) => ({ id, text });

describe('waysOffered', () => {
  it('sees a card in the page’s fields, in a frame’s, and where a payment company draws them', () => {
    expect(namesOf({ groups: [form(['cc-number'])] })).toEqual(['card']);
    expect(namesOf({}, [page({ top: false, groups: [form(['cc-number', 'cc-csc'])] })])).toEqual(['card']);
    expect(namesOf({ frames: [frame('https://js.stripe.com/v3/x')] })).toEqual(['card']);
  });

  it('calls by name what a shopper chooses by name', () => {
    expect(namesOf({ wallets: ['Apple Pay', 'PayPal', 'Klarna'] })).toEqual([
      'card Apple Pay',
      'wallet PayPal',
      'pay-later Klarna',
    ]);
    expect(namesOf({ frames: [frame('https://www.paypal.com/smart/buttons')] })).toEqual(['wallet PayPal']);
  });

  it('takes an account that is asked for to be debited, and one beside a bank’s password for a login', () => {
    expect(namesOf({ groups: [form(['account-number', 'name'])] })).toEqual(['direct-debit']);
    expect(namesOf({ groups: [form(['account-number', 'bank-password'])] })).toEqual([]);
  });

  it('knows the accounts that a page names by their check digits', () => {
    expect(namesOf({ accounts: ['DE89 3704 0044 0532 0130 00'] })).toEqual(['bank-transfer']);
    expect(namesOf({ accounts: ['DE89 3704 0044 0532 0130 01'] })).toEqual([]);
    expect(namesOf({ accounts: ['bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4'] })).toEqual(['crypto']);
  });

  it('reads the words for ways that need no account, but not warnings of them', () => {
    expect(
      namesOf({
        phrases: [
          phrase('bank-transfer', 'Vorkasse per Überweisung'),
          phrase('gift-card-payment', 'Pay with gift cards'),
          phrase('money-transfer', 'Western Union'),
          phrase('friends-and-family', 'Send it to friends and family'),
          phrase('crypto', 'Bitcoin'),
        ],
      }),
    ).toEqual(['bank-transfer', 'crypto', 'voucher', 'money-transfer', 'person-to-person']);
    expect(
      namesOf({ phrases: [phrase('gift-card-payment', 'We never ask you to pay with gift cards')] }),
    ).toEqual([]);
  });
});
