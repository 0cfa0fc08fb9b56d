import { isAskedFor, movesMoney } from '../../facts/payment-step';
import type { PhraseId } from '../../lexicon/language';
import { isAbsence } from '../../lexicon/warnings';
import { processorOf } from '../../registry/processors';
import { ownerOf } from '../../registry/registry';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { type AccountKind, accountKind } from './accounts';
import { processorsOn, scriptProcessors } from './processors-on-page';
import { sayingsOf } from './sayings';
import { takesCard } from './takes-card';

/** Ways of paying that no account need be named for. */
const BY_WORDS: readonly PhraseId[] = ['gift-card-payment', 'money-transfer', 'friends-and-family'];

/** Names of ways that can be disputed, as logos, radio buttons and headings of checkouts write them. */
const DISPUTABLE =
  /\b(?:visa|master ?card|amex|american express|pay ?pal|klarna|apple ?pay|google ?pay|credit card|debit card|maestro|ideal|bancontact|blik|przelewy24|mada|rupay|mir)\b/i;

const offersAnother = (facts: TabFacts): boolean =>
  takesCard(facts) ||
  documentsOf(facts).some(
    (document) =>
      document.wallets.length > 0 ||
      processorsOn(document).length > 0 ||
      scriptProcessors(document).length > 0 ||
      [...document.says.logos, ...document.says.headings, ...document.phrases.map(({ text }) => text)].some(
        (text) => DISPUTABLE.test(text),
      ),
  );

/** Who may pay when the goods are there need not take the transfer. It excuses a bank account alone. */
const paysOnDelivery = (facts: TabFacts): boolean =>
  sayingsOf(facts, ['pay-on-delivery']).some((text) => !isAbsence(text));

const isKnown = (host: string): boolean => ownerOf(host) !== null || processorOf(host) !== null;

/** A bank's own page, or a debit by mandate: there the account asked for is the shopper's. */
const asksForAccount = (facts: TabFacts): boolean =>
  documentsOf(facts).some(({ groups }) =>
    groups.some(({ fields }) =>
      fields.some((field) => isAskedFor(field) && ['account-number', 'bank-password'].includes(field.kind)),
    ),
  );

const accountsOn = (facts: TabFacts, kind: AccountKind): string[] =>
  documentsOf(facts)
    .flatMap(({ accounts }) => accounts)
    .filter((text) => accountKind(text) === kind);

/**
 * Money sent so does not come back: a transfer to an account or a crypto address that the page names, gift cards,
 * money-transfer services, "friends and family". Words alone count only beside a
 * price, where nothing else is offered.
 */
export const irreversible: PageCheck = {
  code: 'pay.irreversible',
  looksAt: 'page',
  run(facts) {
    if (!documentsOf(facts).some(movesMoney) || isKnown(facts.top.host) || asksForAccount(facts)) return [];
    const another = offersAnother(facts);
    const [address] = accountsOn(facts, 'crypto');
    const [bank] = accountsOn(facts, 'iban');
    const account = address ?? bank;
    const isOnly = !another && (address !== undefined || !paysOnDelivery(facts));
    const isPriced = documentsOf(facts).some(({ amounts }) => amounts.length > 0);
    const [words] = another || !isPriced ? [] : sayingsOf(facts, BY_WORDS);
    const way = account ?? words;
    if (way === undefined) return [];
    const isConfirmed = sayingsOf(facts, ['confirmed']).length > 0;
    return [
      {
        code: this.code,
        severity: account && isOnly && !isConfirmed ? 'danger' : 'caution',
        evidence: { way },
        step: { kind: 'leave' },
      },
    ];
  },
};
