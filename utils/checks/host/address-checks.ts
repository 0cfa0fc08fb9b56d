import type { HostVerdict } from '../../lookalike/host-verdict';
import type { AddressCheck } from '../check';

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
    const { severity, shown: host, entity, domain } = verdict;
    return [
      {
        code,
        severity,
        evidence: entity ? { host, entity, domain } : { host },
        step: domain ? { kind: 'open', host: domain } : { kind: 'leave' },
      },
    ];
  },
}));
