import { unpackDomains } from './decode';
import { FRAUD_SCORING, nameInDomain } from './entity';
import gateways from './gateways.generated';
import { registry } from './registry';
import { parentsOf, plainHost } from './site';

/** Who takes the money. */
export interface Processor {
  readonly name: string;
  /** ISO 3166-1 alpha-2: where the company sits. */
  readonly country: string;
  readonly trade: string;
}

let byDomain: Map<string, Processor> | undefined;

/** The processors whose names are never looked for, by domain. */
function decodeGateways(): Map<string, Processor> {
  const decoded = new Map<string, Processor>();
  const [names = [], places = [], packed = []] = gateways.split('\t').map((column) => column.split('\n'));
  packed.forEach((domains, row) => {
    const place = places[row] ?? '';
    const name = names[row] || nameInDomain(domains);
    const processor = { name, country: place.slice(0, 2), trade: place.slice(2) };
    for (const domain of unpackDomains(domains)) decoded.set(domain, processor);
  });
  return decoded;
}

/**
 * The payment processor whose host this is: known to shoppers or not. One that lives on a shared domain lists its exact
 * hosts; a host that only scores fraud is none.
 */
export function processorOf(host: string): Processor | null {
  byDomain ??= decodeGateways();
  const { official } = registry();
  for (const name of parentsOf(plainHost(host))) {
    const known = official.get(name)?.find(({ kind }) => kind === 'processor') ?? byDomain.get(name);
    if (known) return known.trade === FRAUD_SCORING ? null : known;
  }
  return null;
}

/** The payment processor of this name, or of one of the two that a slash parts: `Shopify Payments / Shop Pay`. */
export const processorNamed = (name: string): Processor | null =>
  registry().entities.find(
    (entity) => entity.kind === 'processor' && [entity.name, ...entity.name.split(' / ')].includes(name),
  ) ?? null;
