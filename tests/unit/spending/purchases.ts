import fc from 'fast-check';
import { PURCHASE_STATES, type Purchase } from '@/utils/spending/purchase';

const dates = fc
  .integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2099, 0, 1) })
  .map((instant) => new Date(instant).toISOString().slice(0, 10));
const currencies = fc.constantFrom('EUR', 'JPY', 'KWD');
const instants = fc.integer({ min: 0, max: Date.UTC(2099, 0, 1) });

/** Text as hostile as a shop, a note or another program can make it. */
export const texts = (maxLength: number): fc.Arbitrary<string> =>
  fc
    .oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom('=1+1', "'=1", ' @SUM(A1)', '-5', '\t=x', 'a\r\nb', '"', ';,|', "''", '＝1'),
      fc.tuple(fc.constantFrom("'", '=', '+', ' ', '\n'), fc.string()).map((parts) => parts.join('')),
    )
    .map((text) => text.slice(0, maxLength));

/** Any purchase that the ledger may hold. */
export const purchases: fc.Arbitrary<Purchase> = fc
  .record({
    amount: fc.record({ minor: fc.integer({ min: 100, max: 1_000_000 }), currency: currencies }),
    homeMinor: fc.integer({ min: 100, max: 1_000_000 }),
    homeCurrency: currencies,
    shares: fc.array(fc.tuple(fc.constantFrom('promised' as const, 'received' as const), dates, texts(500)), {
      maxLength: 3,
    }),
    told: fc.record({
      shop: texts(200).filter((text) => text.length > 0),
      host: texts(253),
      entity: texts(200),
      country: fc.constantFrom(null, 'DE', 'CN'),
      crossBorder: fc.boolean(),
      rate: fc.option(
        fc.record({
          value: fc.constantFrom('1.0389', '0.000012', '20384.10'),
          date: dates,
          source: fc.constantFrom('typed' as const, 'table' as const, 'file' as const),
        }),
      ),
      feePercent: fc.constantFrom('0', '1.75'),
      category: texts(60),
      orderNumber: texts(100),
      trackingNumbers: fc.array(texts(60), { maxLength: 3 }),
      note: texts(2_000),
      orderedOn: dates,
      arrivedOn: fc.option(dates),
      returnBy: fc.option(dates),
      state: fc.constantFrom(...PURCHASE_STATES),
      id: fc.uuid(),
      revision: fc.integer({ min: 1, max: 99 }),
      createdAt: instants,
      changedAt: instants,
    }),
  })
  .map(({ amount, homeMinor, homeCurrency, shares, told }) => ({
    ...told,
    amount,
    home: { minor: homeMinor, currency: homeCurrency },
    fee: { minor: homeMinor % 100, currency: homeCurrency },
    refunds: shares.map(([state, date, note], index) => ({
      id: `${told.id}-${index}`,
      state,
      date,
      note,
      amount: { minor: Math.floor(amount.minor / 4), currency: amount.currency },
      home: { minor: Math.floor(homeMinor / 4), currency: homeCurrency },
    })),
  }));
