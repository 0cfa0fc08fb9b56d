import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortenHost } from '@/components/elements/shorten-host';

const label = fc.stringMatching(/^[a-z0-9]{1,20}$/);
const name = (least: number, most: number) =>
  fc.array(label, { minLength: least, maxLength: most }).map((labels) => labels.join('.'));

describe('shortenHost', () => {
  it('leaves a short host as it is', () => {
    expect(shortenHost('usps.com.parcel-fee.top', 'parcel-fee.top')).toEqual({
      before: 'usps.com.',
      domain: 'parcel-fee.top',
      shortened: false,
    });
  });

  it('leaves out the middle of a long one, before the registrable domain', () => {
    const host = 'www.paypal.com.signin.verify.account.session-8372638.update.example-login.top';
    expect(shortenHost(host, 'example-login.top')).toEqual({
      before: 'www.paypa…8.update.',
      domain: 'example-login.top',
      shortened: true,
    });
  });

  it('takes the whole host for the domain where it is not known', () => {
    const host = `${'a.'.repeat(60)}example`;
    expect(shortenHost(host, host)).toEqual({ before: '', domain: host, shortened: false });
    expect(shortenHost(host, 'other.example').domain).toBe(host);
  });

  it('never touches the registrable domain, and keeps both ends of what stands before it', () => {
    fc.assert(
      fc.property(name(0, 8), name(2, 3), (before, domain) => {
        const host = before ? `${before}.${domain}` : domain;
        const shown = shortenHost(host, domain);
        expect(shown.domain).toBe(domain);
        const [head = '', tail = ''] = shown.before.split('…');
        expect(host.startsWith(head)).toBe(true);
        expect(`${head}${shown.shortened ? tail : ''}`.length).toBeLessThanOrEqual(
          host.length - domain.length,
        );
        if (!shown.shortened) expect(shown.before + shown.domain).toBe(host);
        else expect(host.endsWith(tail + domain)).toBe(true);
      }),
    );
  });
});
