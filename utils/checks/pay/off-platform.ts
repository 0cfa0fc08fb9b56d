import type { PhraseId } from '../../lexicon/language';
import { entityOf } from '../../registry/registry';
import type { PageCheck } from '../check';
import { accountKind } from './accounts';
import { sayingsOf } from './sayings';

/** Trades in which strangers sell to each other, protected only as long as they pay on the platform. */
const PLATFORMS: ReadonlySet<string> = new Set([
  'marketplace',
  'secondhand',
  'tickets',
  'crafts',
  'sneakers',
]);
const ELSEWHERE: readonly PhraseId[] = [
  'bank-transfer',
  'crypto',
  'gift-card-payment',
  'money-transfer',
  'friends-and-family',
];
/** A number or a name to write to: what tells a stranger's message from the platform's own share button. */
const CONTACT = /\+?\d[\d ()./-]{7,}\d|@\w{4,}|\bwa\.me\/|\bt\.me\//;

/** On a marketplace, somebody wants the buyer to write elsewhere and to pay elsewhere. */
export const offPlatform: PageCheck = {
  code: 'pay.off-platform',
  looksAt: 'page',
  run(facts) {
    const platform = entityOf(facts.top.host, 'merchant');
    if (!platform || !PLATFORMS.has(platform.trade)) return [];
    const messages = sayingsOf(facts, ['messenger']);
    const payments = sayingsOf(facts, ELSEWHERE);
    const hasAccount = facts.top.accounts.some((account) => accountKind(account) !== null);
    const words = messages.find(
      (text) => payments.includes(text) || (CONTACT.test(text) && (payments.length > 0 || hasAccount)),
    );
    if (words === undefined) return [];
    return [
      {
        code: this.code,
        severity: 'danger',
        evidence: { entity: platform.name, words },
        step: { kind: 'leave' },
      },
    ];
  },
};
