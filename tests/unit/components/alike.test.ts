import { expect, it } from 'vitest';
import { togetherIfAlike } from '@/components/findings/alike';
import type { Finding } from '@/utils/checks/finding';

const finding = (code: string, severity: Finding['severity'], name: string): Finding => ({
  code,
  severity,
  evidence: { name },
  step: { kind: 'none' },
});

it('puts together what is worth knowing of several, and leaves what is graver alone', () => {
  const findings = [
    finding('pay.unknown-processor', 'caution', 'one'),
    finding('pay.unknown-processor', 'caution', 'another'),
    finding('pay.known', 'info', 'Stripe'),
    finding('pay.verified', 'info', '3-D Secure'),
    finding('pay.known', 'info', 'PayPal'),
  ];
  const names = togetherIfAlike(findings).map((group) => group.map(({ evidence }) => evidence.name));
  expect(names).toEqual([['one'], ['another'], ['Stripe', 'PayPal'], ['3-D Secure']]);
});
