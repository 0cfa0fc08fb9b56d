import { ownerOf, sameOwner } from '../registry/registry';
import { divideHost, plainHost } from '../registry/site';
import { embeddedDomain } from './embedded';
import type { HostVerdict } from './host-verdict';
import { oddAddress, oddHost } from './odd';

/**
 * What a hostname imitates.
 * @param host as the address shows it: any letter case, a trailing dot and a port are ignored.
 * @param own registrable domains of the shopper's own shops: never accused, and protected like the registry's.
 * @returns at most one verdict, by the most certain rule; null where nothing is found or the host is genuine.
 */
export function judgeHost(host: string, own: readonly string[] = []): HostVerdict | null {
  const plain = plainHost(host).replace(/:\d+$/, '');
  const { site } = divideHost(plain);
  if (ownerOf(plain) || own.some((domain) => sameOwner(domain, plain))) return null;
  return embeddedDomain(plain, site) ?? oddHost(plain);
}

/**
 * As `judgeHost`, with what only a whole address shows: port, userinfo.
 * @returns null for an address that is not http or https, or is no address at all.
 */
export function judgeAddress(address: string, own: readonly string[] = []): HostVerdict | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null;
  return judgeHost(url.hostname, own) ?? oddAddress(url);
}
