import { isAskedFor } from '../../facts/payment-step';
import type { PhraseId } from '../../lexicon/language';
import { type Offer, offerOf, type Way } from '../../recourse/ways';
import { documentsOf, type TabFacts } from '../check';
import { accountKind } from './accounts';
import { companiesOn } from './companies-on-page';
import { sayingsOf } from './sayings';
import { asksForCard } from './takes-card';

const BY_WORDS: Partial<Record<PhraseId, Way>> = {
  'bank-transfer': 'bank-transfer',
  crypto: 'crypto',
  'gift-card-payment': 'voucher',
  'money-transfer': 'money-transfer',
  'friends-and-family': 'person-to-person',
};

const BY_ACCOUNT = { iban: 'bank-transfer', crypto: 'crypto' } as const;

/** The shopper's own account is asked for, and no password to it: a debit by mandate, not a bank's login. */
function asksForMandate(facts: TabFacts): boolean {
  const kinds = documentsOf(facts).flatMap(({ groups }) =>
    groups.flatMap(({ fields }) => fields.filter(isAskedFor).map(({ kind }) => kind)),
  );
  return kinds.includes('account-number') && !kinds.includes('bank-password');
}

/** The ways of paying that can be seen on a tab: by its fields, by companies of the registry, by accounts and words. */
export function waysOffered(facts: TabFacts): Offer[] {
  const seen: Way[] = [];
  if (documentsOf(facts).some(asksForCard)) seen.push('card');
  if (asksForMandate(facts)) seen.push('direct-debit');
  for (const account of documentsOf(facts).flatMap(({ accounts }) => accounts)) {
    const kind = accountKind(account);
    if (kind) seen.push(BY_ACCOUNT[kind]);
  }
  for (const [phrase, way] of Object.entries(BY_WORDS) as [PhraseId, Way][]) {
    if (sayingsOf(facts, [phrase]).length > 0) seen.push(way);
  }
  return [
    ...seen.map((way): Offer => ({ way, company: null })),
    ...companiesOn(facts).flatMap((company) => offerOf(company) ?? []),
  ];
}
