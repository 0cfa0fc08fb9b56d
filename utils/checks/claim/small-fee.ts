import type { AmountFacts } from '../../facts/page-facts';
import { entityOf } from '../../registry/registry';
import { type CheckContext, documentsOf, type PageCheck, type TabFacts } from '../check';
import { takesCard } from '../pay/takes-card';
import { askedAmount, isSmall } from './small-sums';

interface Courier {
  name: string;
  domain: string;
  /** The page claims it plainly, or its address imitates it: then parcels need only be spoken of. */
  firm: boolean;
}

interface SmallFee {
  courier: Courier;
  amount: AmountFacts;
}

/** The courier that the page plays: by what it says, else by its address. */
function courierOf({ claim, hostVerdict }: CheckContext): Courier | null {
  if (claim?.entity.kind === 'courier') {
    const { name, domains } = claim.entity;
    return { name, domain: domains[0] ?? '', firm: claim.firm };
  }
  const courier = hostVerdict?.domain ? entityOf(hostVerdict.domain, 'courier') : null;
  return courier && hostVerdict ? { name: courier.name, domain: hostVerdict.domain, firm: true } : null;
}

/** The parcel-fee scam, where all of it is there: a played courier, talk of a fee, a small sum, and a card. */
export function smallFeeOn(facts: TabFacts, context: CheckContext): SmallFee | null {
  const courier = courierOf(context);
  if (!courier || !takesCard(facts)) return null;
  const documents = documentsOf(facts);
  const said = new Set(documents.flatMap(({ phrases }) => phrases.map(({ id }) => id)));
  const speaksOfFee = [...said].some((id) => id.startsWith('fee-'));
  if (!speaksOfFee && !(courier.firm && (said.has('parcel') || said.has('tracking')))) return null;
  const amount = askedAmount(documents.flatMap(({ amounts }) => amounts));
  return amount && isSmall(amount) ? { courier, amount } : null;
}

/** A fee of a few coins for a parcel, paid by card to somebody who plays a courier: the commonest scam by text message. */
export const smallFee: PageCheck = {
  code: 'claim.small-fee',
  looksAt: 'page',
  run(facts, context) {
    const found = smallFeeOn(facts, context);
    if (!found) return [];
    const { courier, amount } = found;
    const { parcels } = context;
    const logged = parcels.filter((name) => name === courier.name).length;
    return [
      {
        code: this.code,
        severity: 'danger',
        evidence: {
          host: facts.top.host,
          entity: courier.name,
          fee: amount.text,
          domain: courier.domain,
          ...(parcels.length > 0 ? { logged: String(logged) } : {}),
        },
        step: { kind: 'open', host: courier.domain },
      },
    ];
  },
};
