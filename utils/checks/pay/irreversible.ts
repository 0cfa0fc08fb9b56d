import { isAskedFor, movesMoney } from '../../facts/payment-step';
import type { PhraseId } from '../../lexicon/language';
import { isAbsence } from '../../lexicon/warnings';
import { processorOf } from '../../registry/processors';
import { ownerOf } from '../../registry/registry';
import { documentsOf, type PageCheck, type TabFacts } from '../check';
import { SEVERITIES, type Severity } from '../finding';
import { type AccountKind, accountKind } from './accounts';
import { processorsOn, scriptProcessors } from './processors-on-page';
import { sayingsOf } from './sayings';
import { takesCard } from './takes-card';

/** Ways of paying that no account need be named for. */
const BY_WORDS: readonly PhraseId[] = ['gift-card-payment', 'money-transfer', 'friends-and-family'];

/** Names of ways that can be disputed, as logos, radio buttons and headings of checkouts write them. */
const DISPUTABLE =
  /\b(?:visa|master ?card|amex|american express|pay ?pal|klarna|apple ?pay|google ?pay|credit card|debit card|maestro|ideal|bancontact|blik|przelewy24|mada|rupay|mir)\b/i;

/** What can be paid with beside an account: a way that is seen to be there, one that is only named, none. */
type Beside = 'seen' | 'named' | 'nothing';

/** A logo, a heading or a script promises a way, as shops do that then take nothing but a transfer. */
const besides = (facts: TabFacts): Beside => {
  const documents = documentsOf(facts);
  const isSeen =
    takesCard(facts) ||
    documents.some((document) => document.wallets.length > 0 || processorsOn(document).length > 0);
  if (isSeen) return 'seen';
  const isNamed = documents.some(
    (document) =>
      scriptProcessors(document).length > 0 ||
      [...document.says.logos, ...document.says.headings, ...document.phrases.map(({ text }) => text)].some(
        (text) => DISPUTABLE.test(text),
      ),
  );
  return isNamed ? 'named' : 'nothing';
};

/** Who may pay when the goods are there risks nothing, and need not take the transfer. */
const paysOnDelivery = (facts: TabFacts): boolean =>
  sayingsOf(facts, ['pay-on-delivery']).some((text) => !isAbsence(text));

/**
 * How grave an account is. Honest shops of many countries offer a transfer to their bank beside other ways, hardly any
 * a crypto address.
 */
const GRAVITY: Readonly<Record<AccountKind, Readonly<Record<Beside, Severity>>>> = {
  iban: { seen: 'info', named: 'caution', nothing: 'danger' },
  crypto: { seen: 'caution', named: 'caution', nothing: 'danger' },
};

const isKnown = (host: string): boolean => ownerOf(host) !== null || processorOf(host) !== null;

/** A bank's own page, or a debit by mandate: there the account asked for is the shopper's. */
const asksForAccount = (facts: TabFacts): boolean =>
  documentsOf(facts).some(({ groups }) =>
    groups.some(({ fields }) =>
      fields.some((field) => isAskedFor(field) && ['account-number', 'bank-password'].includes(field.kind)),
    ),
  );

/** A way on the page by which money does not come back, and how grave that is there. */
interface Found {
  way: string;
  severity: Severity;
}

/** Accounts that the page names. Danger is for what is still to be paid: after the order, it may be found out first. */
function accountsOn(facts: TabFacts, beside: Beside): Found[] {
  const isConfirmed = sayingsOf(facts, ['confirmed']).length > 0;
  const bank = paysOnDelivery(facts) ? 'seen' : beside;
  return documentsOf(facts)
    .flatMap(({ accounts }) => accounts)
    .flatMap((way) => {
      const kind = accountKind(way);
      if (!kind) return [];
      const severity = GRAVITY[kind][kind === 'iban' ? bank : beside];
      return [{ way, severity: isConfirmed && severity === 'danger' ? 'caution' : severity }];
    });
}

/** Ways that words alone tell: beside a price, where no better one is offered. */
function waysInWords(facts: TabFacts, beside: Beside): Found[] {
  const isPriced = documentsOf(facts).some(({ amounts }) => amounts.length > 0);
  return beside === 'nothing' && isPriced
    ? sayingsOf(facts, BY_WORDS).map((way) => ({ way, severity: 'caution' }))
    : [];
}

/**
 * Money sent so does not come back: a transfer to an account or a crypto address that the page names, gift cards,
 * money-transfer services, "friends and family". The gravest of them is told, accounts before words.
 */
export const irreversible: PageCheck = {
  code: 'pay.irreversible',
  looksAt: 'page',
  run(facts) {
    if (!documentsOf(facts).some(movesMoney) || isKnown(facts.top.host) || asksForAccount(facts)) return [];
    const beside = besides(facts);
    const found = [...accountsOn(facts, beside), ...waysInWords(facts, beside)];
    const severity = SEVERITIES.find((each) => found.some((one) => one.severity === each));
    const gravest = found.find((one) => one.severity === severity);
    if (!gravest) return [];
    return [
      {
        code: this.code,
        severity: gravest.severity,
        evidence: { way: gravest.way },
        step: { kind: gravest.severity === 'info' ? 'none' : 'leave' },
      },
    ];
  },
};
