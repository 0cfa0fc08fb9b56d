import { useDomain } from '../domains-context';
import { shortenHost } from './shorten-host';

/**
 * A hostname, set apart from the words around it: its own face, its own direction, the registrable domain in bold.
 * With `whole` nothing is left out.
 */
export function HostName({ host, whole = false }: { host: string; whole?: boolean }) {
  const registrable = useDomain(host);
  const { before, domain, shortened } = shortenHost(host, registrable);
  const isShortened = shortened && !whole;
  return (
    <bdi class="host" dir="ltr" title={isShortened ? host : undefined}>
      {whole ? host.slice(0, host.length - domain.length) : before}
      <strong>{domain}</strong>
    </bdi>
  );
}
