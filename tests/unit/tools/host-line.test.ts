import { expect, it } from 'vitest';
import { hostLine } from '../../tools/host-line';

it('answers with host, code, severity and entity', () => {
  expect(hostLine('dhl.com.fee.top')).toBe('dhl.com.fee.top\thost.embedded\tdanger\tDHL');
  expect(hostLine('Fedex.top')).toBe('Fedex.top\thost.other-ending\tcaution\tFedEx');
  expect(hostLine('192.0.2.7')).toBe('192.0.2.7\thost.odd\tcaution\t-');
  expect(hostLine('www.example.com')).toBe('www.example.com\t-\t-\t-');
});

it('says of a line that is no hostname that it is none', () => {
  for (const line of ['', 'two words', 'https://example.com/', 'a..b', 'user@example.com', 'x'.repeat(300)])
    expect(hostLine(line)).toBe(`${line}\tinvalid\t-\t-`);
});
