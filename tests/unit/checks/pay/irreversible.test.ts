import { describe, expect, it } from 'vitest';
import type { PageFacts } from '@/utils/facts/page-facts';
import { form, page } from '../../facts/page';
import { codesOf } from '../codes';

const IBAN = 'DE89 3704 0044 0532 0130 00';
const BITCOIN = '1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa';
const order = form(['name', 'address']);
const price = { minor: 12_000, currency: 'EUR', text: '120 €', role: 'total' as const };

const on = (changes: Partial<PageFacts>): string[] => codesOf(page({ groups: [order], ...changes }));

/** As radio buttons of checkouts write it, in many languages. */
// biome-ignore format: one list, one glance
const ON_DELIVERY = [
  'Contrassegno', 'Dobírka (+39 Kč)', 'Αντικαταβολή', 'Kauf auf Rechnung', 'Płatność przy odbiorze', 'Utánvét', 'Plata ramburs',
  'Paiement à la livraison', 'Contra reembolso', 'Onder rembours', 'Наложенный платёж', 'Kapıda ödeme', 'الدفع عند الاستلام',
  '代金引換', '货到付款', '만나서 결제', 'Thanh toán khi nhận hàng', 'Bayar di tempat (COD)', 'कैश ऑन डिलीवरी', 'เก็บเงินปลายทาง',
];

describe('pay.irreversible', () => {
  it('is danger where an account is the only way', () => {
    expect(on({ accounts: [IBAN] })).toEqual(['pay.irreversible danger']);
    expect(on({ accounts: [BITCOIN] })).toEqual(['pay.irreversible danger']);
  });

  it('is caution beside a card form, a wallet, or the name of one', () => {
    expect(on({ accounts: [IBAN], groups: [form(['cc-number'], 'https://shop.example/')] })).toEqual([
      'pay.irreversible caution',
    ]);
    expect(on({ accounts: [BITCOIN], wallets: ['PayPal'] })).toEqual(['pay.irreversible caution']);
    const says = { ...page().says, logos: ['Visa · visa.svg'] };
    expect(on({ accounts: [IBAN], says })).toEqual(['pay.irreversible caution']);
  });

  it.each(ON_DELIVERY)('is caution for a bank account beside “%s”', (text) => {
    const phrases = [{ id: 'pay-on-delivery', text }];
    expect(on({ accounts: [IBAN], phrases })).toEqual(['pay.irreversible caution']);
  });

  it.each([
    'Nachnahme (derzeit nicht möglich)',
    'Kein Kauf auf Rechnung',
    'Cash on delivery is currently unavailable',
    'Contrassegno non disponibile',
    'Dobírka není dostupná',
    'Αντικαταβολή: δεν διατίθεται',
    '代引き不可',
    '暂不支持货到付款',
  ])('does not take for a way what cannot be had: %s', (text) => {
    const phrases = [{ id: 'pay-on-delivery', text }];
    expect(on({ accounts: [IBAN], phrases })).toEqual(['pay.irreversible danger']);
  });

  it('lets paying on delivery excuse neither crypto nor gift cards', () => {
    const phrases = [{ id: 'pay-on-delivery', text: 'Contrassegno' }];
    expect(on({ accounts: [BITCOIN], phrases })).toEqual(['pay.irreversible danger']);
    const cards = [...phrases, { id: 'gift-card-payment', text: 'Steam cards' }];
    expect(on({ phrases: cards, amounts: [price] })).toEqual(['pay.irreversible caution']);
    expect(on({ accounts: [IBAN], phrases: cards, amounts: [price] })).toEqual(['pay.irreversible caution']);
  });

  it('is caution where the order is placed already', () => {
    const phrases = [{ id: 'confirmed', text: 'Thank you for your order' }];
    expect(on({ accounts: [IBAN], phrases })).toEqual(['pay.irreversible caution']);
  });

  it.each([
    ['gift-card-payment', 'Send us two Steam cards'],
    ['money-transfer', 'Zahlung nur per Western Union an Ivan P.'],
    ['friends-and-family', 'PayPal amis et proches uniquement'],
  ])('is caution for %s by words alone', (id, text) => {
    const phrases = [{ id, text: text.replace('PayPal ', '') }];
    expect(on({ phrases, amounts: [price] })).toEqual(['pay.irreversible caution']);
  });

  it.each([
    'We never ask you to pay with gift cards.',
    'Wir verlangen niemals Western Union.',
    'Nunca pague com cartões de oferta.',
    'Мы никогда не просим переводов Western Union.',
  ])('takes a warning for a warning: %s', (text) => {
    expect(on({ phrases: [{ id: 'money-transfer', text }], amounts: [price] })).toEqual([]);
  });

  it('says nothing of words beside another way, of numbers that are no accounts, where no money moves', () => {
    const phrases = [{ id: 'gift-card-payment', text: 'paysafecard' }];
    const card = [form(['cc-number'], 'https://shop.example/')];
    expect(on({ phrases, groups: card, amounts: [price] })).toEqual([]);
    expect(on({ phrases })).toEqual([]);
    expect(on({ accounts: ['DE00 3704 0044 0532 0130 00'] })).toEqual([]);
    expect(on({ accounts: [IBAN], woke: 'asked' })).toEqual([]);
  });

  it('says nothing at a bank’s form, nor at a known company’s own address', () => {
    expect(on({ accounts: [IBAN], groups: [form(['account-number'], 'https://shop.example/')] })).toEqual([]);
    expect(
      on({ accounts: [BITCOIN], host: 'commerce.coinbase.com', url: 'https://commerce.coinbase.com/' }),
    ).toEqual([]);
  });
});

describe('pay.off-platform', () => {
  const ebay = { host: 'www.ebay.de', url: 'https://www.ebay.de/mes', woke: 'asked' as const };
  const says = (...pairs: [string, string][]) => ({ phrases: pairs.map(([id, text]) => ({ id, text })) });

  it('is danger where one message names messenger and transfer', () => {
    const text = 'Schreib mir auf WhatsApp, ich nehme Überweisung';
    expect(on({ ...ebay, ...says(['messenger', text], ['bank-transfer', text]) })).toEqual([
      'pay.off-platform danger',
    ]);
  });

  it('is danger where a number to write to stands beside such a payment', () => {
    const pairs: [string, string][] = [
      ['messenger', 'whatsapp +44 7700 900123'],
      ['money-transfer', 'Western Union is fine'],
    ];
    expect(on({ ...ebay, ...says(...pairs) })).toEqual(['pay.off-platform danger']);
    expect(on({ ...ebay, accounts: [IBAN], ...says(['messenger', 'telegram @seller_77']) })).toEqual([
      'pay.off-platform danger',
    ]);
  });

  it('says nothing of a share button, of a warning, nor of a shop that is no marketplace', () => {
    expect(on({ ...ebay, ...says(['messenger', 'WhatsApp'], ['bank-transfer', 'Bank transfer']) })).toEqual(
      [],
    );
    const text = 'Never write on WhatsApp or pay by bank transfer';
    expect(on({ ...ebay, ...says(['messenger', text], ['bank-transfer', text]) })).toEqual([]);
    const order = 'Order on WhatsApp and pay by bank transfer';
    expect(on(says(['messenger', order], ['bank-transfer', order]))).toEqual([]);
  });
});
