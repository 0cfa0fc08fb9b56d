import type { HostVerdict } from '../host-verdict';
import type { Reading } from '../reading';
import type { Sighting } from '../sightings';

/** One trick: says whether this name in this host is an instance of it. */
export type Rule = (reading: Reading, sighting: Sighting) => HostVerdict | null;

/** The verdict of a rule, marking the sighting unless told another part. */
export function accuse(
  code: HostVerdict['code'],
  { shown }: Reading,
  { mark, from, to }: Sighting,
  end = to,
): HostVerdict {
  const severity = code === 'host.other-ending' ? 'caution' : 'danger';
  return { code, severity, entity: mark.name, domain: mark.domain, shown, why: { start: from, end } };
}
