import type { Finding } from '@/utils/checks/finding';
import type { Money } from '@/utils/spending/money';
import type { MonthView } from '@/utils/spending/month';

const LONG_HOST = 'www.usps.com.tracking.redelivery.session-82736450182.confirm-address.parcel-fee.top';

/** Registrable domains of the hosts below, as the background would tell them. */
export const DOMAINS = {
  'usps.com.parcel-fee.top': 'parcel-fee.top',
  [LONG_HOST]: 'parcel-fee.top',
  'usps.com': 'usps.com',
  'shop.example.co.uk': 'example.co.uk',
  'pay.cards-collect.example': 'cards-collect.example',
  'js.stripe.com': 'stripe.com',
};

export const embedded: Finding = {
  code: 'host.embedded',
  severity: 'danger',
  evidence: { host: 'usps.com.parcel-fee.top', entity: 'USPS', domain: 'usps.com' },
  step: { kind: 'open', host: 'usps.com' },
};

export const embeddedLong: Finding = {
  ...embedded,
  evidence: { ...embedded.evidence, host: LONG_HOST },
};

export const insecure: Finding = {
  code: 'form.insecure-page',
  severity: 'danger',
  evidence: { host: 'shop.example.co.uk' },
  step: { kind: 'leave' },
};

export const unknownProcessor: Finding = {
  code: 'pay.unknown-processor',
  severity: 'caution',
  evidence: { targetHost: 'pay.cards-collect.example', host: 'shop.example.co.uk' },
  step: { kind: 'leave' },
};

export const known: Finding = {
  code: 'pay.known',
  severity: 'info',
  evidence: { processor: 'Stripe', country: 'US' },
  step: { kind: 'none' },
};

const euros = (minor: number): Money => ({ minor, currency: 'EUR' });

/** A month with a limit, or none. */
export function month(limit: number | null, spent: number, refunded = 0): MonthView {
  const net = spent - refunded;
  return {
    start: '2026-11-01',
    end: '2026-11-30',
    limit: limit === null ? null : euros(limit),
    carried: euros(0),
    spent: euros(spent),
    refunded: euros(refunded),
    left: limit === null ? null : euros(limit - net),
    sharePercent: limit ? Math.floor((net * 100) / limit) : null,
    over: limit !== null && net > limit,
    thresholds: [],
    heading: null,
    usual: null,
  };
}
