import type { CheckContext, TabFacts } from './checks/check';
import { documentsOf } from './checks/check';
import { CHECKS } from './checks/checks';
import { type Finding, SEVERITIES, type Severity } from './checks/finding';
import { waysOffered } from './checks/pay/ways-offered';
import { readClaim } from './claims/read-claim';
import type { PageFacts } from './facts/page-facts';
import { movesMoney } from './facts/payment-step';
import { judgeAddress } from './lookalike/judge-host';
import { type Recourse, recourseFor } from './recourse/recourse';
import type { Money } from './spending/money';

/** Everything that is said of one tab. */
export interface Assessment {
  /** Whether money is about to move here: without it, no `caution` becomes a notice. */
  moneyMoves: boolean;
  /** The gravest first; within a severity in the order of the catalogue. */
  findings: Finding[];
  /** How many checks looked. */
  checksRun: number;
  /** Whether money paid in the ways that are offered here can come back; null where no money moves. */
  recourse: Recourse[] | null;
}

/** What the assessment needs to know of the shopper. */
export interface Shopper {
  /** ISO 3166-1 alpha-2. */
  homeCountry: string;
  /** Registrable domains of the shops that the shopper bought from or trusts. */
  ownShops: readonly string[];
  /** Couriers of the parcels that the shopper waits for, by registry name, once a parcel. */
  parcels: readonly string[];
}

const rank = (severity: Severity): number => SEVERITIES.indexOf(severity);
const gravestFirst = (one: Finding, other: Finding): number => rank(one.severity) - rank(other.severity);

/** Where no money moves, an address is at most a reason to be careful. */
const tempered = (finding: Finding): Finding =>
  finding.code.startsWith('host.') && finding.severity === 'danger'
    ? { ...finding, severity: 'caution' }
    : finding;

const addressContext = (url: string, { homeCountry, ownShops, parcels }: Shopper): CheckContext => ({
  homeCountry,
  parcels,
  hostVerdict: judgeAddress(url, ownShops),
  claim: null,
});

const pageContext = (top: PageFacts, shopper: Shopper): CheckContext => {
  const context = addressContext(top.url, shopper);
  return { ...context, claim: readClaim(top, shopper.ownShops, context.hostVerdict) };
};

/** What the order comes to, as far as the page tells. */
function totalOf(facts: TabFacts): Money | null {
  const total = documentsOf(facts)
    .flatMap(({ amounts }) => amounts)
    .find(({ role }) => role === 'total');
  return total ? { minor: total.minor, currency: total.currency } : null;
}

/** Runs every check over the documents of a tab. Pure: the same facts and shopper give the same assessment. */
export function assess(facts: TabFacts, shopper: Shopper): Assessment {
  const context = pageContext(facts.top, shopper);
  const moneyMoves = documentsOf(facts).some(movesMoney);
  const raised = CHECKS.flatMap((check) =>
    check.looksAt === 'address' ? check.run(context) : check.run(facts, context),
  );
  const findings = moneyMoves ? raised : raised.map(tempered);
  return {
    moneyMoves,
    findings: findings.sort(gravestFirst),
    checksRun: CHECKS.length,
    recourse: moneyMoves ? recourseFor(waysOffered(facts), shopper.homeCountry, totalOf(facts)) : null,
  };
}

/** Judges an address alone, for a tab whose page nobody has looked at: at most `caution`. */
export function assessAddress(url: string, shopper: Shopper): Assessment {
  const context = addressContext(url, shopper);
  const checks = CHECKS.filter((check) => check.looksAt === 'address');
  const findings = checks.flatMap((check) => check.run(context)).map(tempered);
  const sorted = findings.sort(gravestFirst);
  return { moneyMoves: false, findings: sorted, checksRun: checks.length, recourse: null };
}
