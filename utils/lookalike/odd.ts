import { mixesScripts } from './confusables';
import type { HostVerdict, Oddity } from './host-verdict';
import { showHost } from './punycode';

/** Longer than any host that a person could check; chosen below the 253 characters that DNS allows. */
const LONG_HOST = 200;

const IP_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

const odd = (oddity: Oddity, shown: string, ascii = shown): HostVerdict => ({
  code: 'host.odd',
  severity: 'caution',
  entity: '',
  domain: '',
  oddity,
  shown,
  ascii,
  why: { start: 0, end: shown.length },
});

/**
 * What is odd about a host by itself: a bare IP address, a length that nobody reads, scripts mixed in one label.
 * @param skeleton the host with look-alikes of other alphabets replaced: equal to the host where it has none.
 */
export function oddHost(host: string, skeleton: string): HostVerdict | null {
  if (IP_ADDRESS.test(host)) return odd('bare-ip', host);
  if (host.length > LONG_HOST) return odd('length', host);
  return skeleton !== host && mixesScripts(showHost(host))
    ? odd('mixed-scripts', showHost(host), host)
    : null;
}

/** What only a whole address shows: userinfo that poses as a host, or a port that is not the scheme's own. */
export function oddAddress(url: URL): HostVerdict | null {
  if (url.username || url.password) return odd('userinfo', showHost(url.hostname), url.hostname);
  return url.port ? odd('port', showHost(url.hostname), url.hostname) : null;
}
