import type { HostVerdict } from '../../lookalike/host-verdict';
import type { AddressCheck } from '../check';
import type { Evidence } from '../finding';

const CODES: readonly HostVerdict['code'][] = [
  'host.homoglyph',
  'host.typo',
  'host.embedded',
  'host.combo',
  'host.other-ending',
  'host.odd',
];

/** One check a trick: the lookalike room decides which of them, if any, the address plays. */
export const addressChecks: readonly AddressCheck[] = CODES.map((code) => ({
  code,
  looksAt: 'address',
  run({ hostVerdict: verdict }) {
    if (verdict?.code !== code) return [];
    const { severity, shown: host, entity, domain, ascii, why } = verdict;
    const spelling: Evidence = ascii === host ? {} : { asciiHost: ascii };
    const imitated: Evidence = entity ? { entity, domain, part: host.slice(why.start, why.end) } : {};
    return [
      {
        code,
        severity,
        evidence: { host, ...spelling, ...imitated },
        step: domain ? { kind: 'open', host: domain } : { kind: 'leave' },
      },
    ];
  },
}));
