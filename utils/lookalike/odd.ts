import type { HostVerdict, Oddity } from './host-verdict';

/** Longer than any host that a person could check; chosen below the 253 characters that DNS allows. */
const LONG_HOST = 200;

const IP_ADDRESS = /^(\d{1,3}(\.\d{1,3}){3}|\[[0-9a-f:.]+\])$/;

const odd = (oddity: Oddity, shown: string): HostVerdict => ({
  code: 'host.odd',
  severity: 'caution',
  entity: '',
  domain: '',
  oddity,
  shown,
  why: { start: 0, end: shown.length },
});

/** What is odd about a host by itself: a bare IP address, or a length that nobody reads. */
export function oddHost(host: string): HostVerdict | null {
  if (IP_ADDRESS.test(host)) return odd('bare-ip', host);
  return host.length > LONG_HOST ? odd('length', host) : null;
}

/** What only a whole address shows: userinfo that poses as a host, or a port that is not the scheme's own. */
export function oddAddress(url: URL): HostVerdict | null {
  if (url.username || url.password) return odd('userinfo', url.hostname);
  return url.port ? odd('port', url.hostname) : null;
}
