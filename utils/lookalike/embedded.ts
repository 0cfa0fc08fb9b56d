import { registry, sameOwner } from '../registry/registry';
import type { HostVerdict } from './host-verdict';

/** A real domain inside a longer host, its dots kept or written as hyphens: `dhl.com.parcel-fee.top`. */
export function embeddedDomain(host: string, site: string): HostVerdict | null {
  const words = [...host.matchAll(/[^.-]+/g)];
  const { official } = registry();
  for (let first = 0; first < words.length; first++) {
    for (let last = first + 1; last <= first + 3 && last < words.length - 1; last++) {
      const name = words
        .slice(first, last + 1)
        .map(([word]) => word)
        .join('.');
      const entity = official.get(name)?.[0];
      if (!entity || sameOwner(name, site)) continue;
      const end = words[last];
      return {
        code: 'host.embedded',
        severity: 'danger',
        entity: entity.name,
        domain: name,
        shown: host,
        why: { start: words[first]?.index ?? 0, end: end ? end.index + end[0].length : host.length },
      };
    }
  }
  return null;
}
