import { useDomain } from '../domains-context';
import { aroundPart } from './around-part';
import { shortenHost } from './shorten-host';

interface HostNameProps {
  host: string;
  /** Nothing is left out, however long it is. */
  whole?: boolean;
  /** The part that gives the host away, to be marked. */
  part?: string | undefined;
}

/**
 * A hostname, set apart from the words around it: its own face, its own direction, the registrable domain in bold.
 */
export function HostName({ host, whole = false, part = '' }: HostNameProps) {
  const registrable = useDomain(host);
  const { before, domain, shortened } = shortenHost(host, registrable);
  const isShortened = shortened && !whole;
  const cut = host.length - domain.length;
  const start = part ? host.indexOf(part) : -1;
  const end = start + part.length;
  return (
    <bdi class="host" dir="ltr" title={isShortened ? host : undefined}>
      {isShortened ? before : <Marked text={host.slice(0, cut)} start={start} end={end} />}
      <strong>
        <Marked text={domain} start={start - cut} end={end - cut} />
      </strong>
    </bdi>
  );
}

function Marked({ text, start, end }: { text: string; start: number; end: number }) {
  const [before, part, after] = aroundPart(text, start, end);
  return (
    <>
      {before}
      {part && <mark>{part}</mark>}
      {after}
    </>
  );
}
