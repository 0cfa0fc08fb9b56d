import type { HostVerdict } from '../host-verdict';
import { type Reading, shownAt } from '../reading';
import type { Sighting } from '../sightings';

/** One trick: says whether this name in this host is an instance of it. */
export type Rule = (reading: Reading, sighting: Sighting) => HostVerdict | null;

/** The verdict of a rule, marking the sighting unless told another part. */
export function accuse(
  code: HostVerdict['code'],
  reading: Reading,
  { mark, from, to }: Sighting,
  end = to,
): HostVerdict {
  const why = { start: shownAt(reading, from), end: shownAt(reading, end) };
  const severity = code === 'host.other-ending' ? 'caution' : 'danger';
  return {
    code,
    severity,
    entity: mark.name,
    domain: mark.domain,
    shown: reading.shown,
    ascii: reading.host,
    why,
  };
}
