import type { Money } from '../spending/money';
import type { Way } from './ways';

/**
 * What a route helps against, the widest first: `order`: nothing came, or not what was promised. `unsure`: that is up to
 * terms not known here. `fraud`: the shopper was deceived. `error`: the wrong sum was taken. `unauthorised`: somebody
 * else paid. `nothing`: there is no such route.
 */
export const COVERS = ['order', 'unsure', 'fraud', 'error', 'unauthorised', 'nothing'] as const;
export type Cover = (typeof COVERS)[number];

/** A stretch of time, in the units in which laws and terms count. */
export interface Span {
  readonly count: number;
  readonly unit: 'day' | 'week' | 'month';
}

/** One way by which money may come back. */
export interface Route {
  /** The key of its name and terms in the catalogue. */
  readonly id: string;
  readonly ways: readonly Way[];
  /** Registry names of the companies that offer it; absent where it does not depend on them. */
  readonly companies?: readonly string[];
  /** The shopper's country, ISO 3166-1 alpha-2; absent where it does not matter. */
  readonly countries?: readonly string[];
  readonly covers: Cover;
  /** `law`: a right. `rules`: what a card scheme, a company or banks among themselves grant. */
  readonly basis: 'law' | 'rules' | 'advice';
  /** It begins at more than this, or at this very sum. */
  readonly over?: Money;
  readonly from?: Money;
  /** The sum that the law caps: what its sentence calls `upTo`. */
  readonly upTo?: Money;
  readonly within?: Span;
  /** Statute and section, or whose terms. */
  readonly source: string;
}

/** The European Economic Area, with the parts of France and Finland that have codes of their own. */
const EEA = (
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK ' +
  'AX GF GP MF MQ RE YT'
).split(' ');

const ACCOUNTS: readonly Way[] = ['card', 'wallet', 'direct-debit', 'bank-transfer', 'person-to-person'];

const amount = (minor: number, currency: string): Money => ({ minor, currency });
const days = (count: number): Span => ({ count, unit: 'day' });
const weeks = (count: number): Span => ({ count, unit: 'week' });
const months = (count: number): Span => ({ count, unit: 'month' });

/**
 * Every route that is known for certain, within one way of paying the strongest first. A row states what its source
 * says and nothing beyond; where in doubt, there is no row.
 */
export const ROUTES: readonly Route[] = [
  {
    id: 'section-75',
    ways: ['card'],
    countries: ['GB'],
    covers: 'order',
    basis: 'law',
    over: amount(100_00, 'GBP'),
    upTo: amount(30_000_00, 'GBP'),
    source: 'Consumer Credit Act 1974 (United Kingdom), s. 75',
  },
  {
    id: 'billing-error',
    ways: ['card'],
    countries: ['US'],
    covers: 'order',
    basis: 'law',
    within: days(60),
    source: 'Fair Credit Billing Act, 15 U.S.C. § 1666; Regulation Z, 12 CFR § 1026.13',
  },
  {
    id: 'danish-objection',
    ways: ['card'],
    countries: ['DK'],
    covers: 'order',
    basis: 'law',
    source: 'Lov om betalinger, § 112',
  },
  {
    id: 'provincial-reversal',
    ways: ['card'],
    countries: ['CA'],
    covers: 'order',
    basis: 'law',
    within: days(60),
    source: 'Consumer Protection Act (Québec), s. 54.14',
  },
  {
    id: 'japanese-defence',
    ways: ['card'],
    countries: ['JP'],
    covers: 'order',
    basis: 'law',
    from: amount(40_000, 'JPY'),
    source: '割賦販売法 第30条の4 (Installment Sales Act)',
  },
  {
    id: 'korean-defence',
    ways: ['card'],
    countries: ['KR'],
    covers: 'order',
    basis: 'law',
    from: amount(200_000, 'KRW'),
    source: '할부거래에 관한 법률 제16조 (Installment Transactions Act)',
  },
  {
    id: 'chargeback',
    ways: ['card'],
    covers: 'order',
    basis: 'rules',
    within: days(120),
    source: 'Visa Core Rules, Dispute Resolution; Mastercard Chargeback Guide',
  },
  {
    id: 'paypal-protection',
    ways: ['wallet'],
    companies: ['PayPal'],
    covers: 'order',
    basis: 'rules',
    within: days(180),
    source: 'PayPal User Agreement, Buyer Protection',
  },
  {
    id: 'amazon-guarantee',
    ways: ['wallet'],
    companies: ['Amazon Pay'],
    covers: 'order',
    basis: 'rules',
    source: 'Amazon Pay, A-to-z Guarantee',
  },
  {
    id: 'klarna-protection',
    ways: ['pay-later'],
    companies: ['Klarna'],
    covers: 'order',
    basis: 'rules',
    source: 'Klarna, Buyer Protection Policy',
  },
  {
    id: 'sepa-refund',
    ways: ['direct-debit'],
    countries: EEA,
    covers: 'order',
    basis: 'law',
    within: weeks(8),
    source: 'Directive (EU) 2015/2366, Art. 76 and 77',
  },
  {
    id: 'debit-guarantee',
    ways: ['direct-debit'],
    countries: ['GB'],
    covers: 'error',
    basis: 'rules',
    source: 'The Direct Debit Guarantee (Bacs)',
  },
  {
    id: 'wallet-terms',
    ways: ['wallet'],
    covers: 'unsure',
    basis: 'rules',
    source: 'The wallet’s own terms',
  },
  {
    id: 'lender-terms',
    ways: ['pay-later'],
    covers: 'unsure',
    basis: 'rules',
    source: 'The lender’s own terms',
  },
  {
    id: 'scam-reimbursement',
    ways: ['bank-transfer'],
    countries: ['GB'],
    covers: 'fraud',
    basis: 'law',
    upTo: amount(85_000_00, 'GBP'),
    within: months(13),
    source:
      'Financial Services and Markets Act 2023, s. 72; Payment Systems Regulator, Specific Direction 20',
  },
  {
    id: 'pix-return',
    ways: ['bank-transfer'],
    countries: ['BR'],
    covers: 'fraud',
    basis: 'law',
    within: days(80),
    source: 'Resolução BCB nº 1/2020 (Regulamento do Pix), Mecanismo Especial de Devolução',
  },
  {
    id: 'unauthorised-refund',
    ways: ACCOUNTS,
    countries: EEA,
    covers: 'unauthorised',
    basis: 'law',
    upTo: amount(50_00, 'EUR'),
    within: months(13),
    source: 'Directive (EU) 2015/2366, Art. 71, 73 and 74',
  },
  {
    id: 'unauthorised-refund',
    ways: ACCOUNTS,
    countries: ['GB'],
    covers: 'unauthorised',
    basis: 'law',
    upTo: amount(35_00, 'GBP'),
    within: months(13),
    source: 'Payment Services Regulations 2017 (United Kingdom), regs. 74, 76 and 77',
  },
  {
    id: 'unauthorised-credit',
    ways: ['card'],
    countries: ['US'],
    covers: 'unauthorised',
    basis: 'law',
    upTo: amount(50_00, 'USD'),
    source: 'Truth in Lending Act, 15 U.S.C. § 1643; Regulation Z, 12 CFR § 1026.12(b)',
  },
  {
    id: 'unauthorised-debit',
    ways: ['card', 'direct-debit', 'person-to-person'],
    countries: ['US'],
    covers: 'unauthorised',
    basis: 'law',
    within: days(60),
    source: 'Electronic Fund Transfer Act, 15 U.S.C. § 1693g; Regulation E, 12 CFR § 1005.6',
  },
  {
    id: 'unauthorised-code',
    ways: ['card', 'direct-debit', 'bank-transfer'],
    countries: ['AU'],
    covers: 'unauthorised',
    basis: 'rules',
    source: 'ASIC, ePayments Code, Chapter C',
  },
  {
    id: 'like-cash',
    ways: ['bank-transfer', 'person-to-person', 'voucher', 'money-transfer', 'crypto'],
    covers: 'nothing',
    basis: 'advice',
    source: 'US Federal Trade Commission, What To Do if You Were Scammed',
  },
];
