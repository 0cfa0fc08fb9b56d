import type { Finding } from '../../checks/finding';
import { siteOf } from '../../registry/registry';

/** The registrable domain of every host that these findings name, and of others that are shown beside them. */
export function domainsIn(
  findings: readonly Finding[],
  others: readonly string[] = [],
): Record<string, string> {
  const named = findings.flatMap(({ evidence, step }) => [
    ...Object.values(evidence),
    ...(step.kind === 'open' ? [step.host] : []),
  ]);
  const hosts = [...named, ...others].filter((text) => /^[^\s/]+\.[^\s/.]+$/.test(text));
  return Object.fromEntries(hosts.map((host) => [host, siteOf(host)]));
}
