import { expect, it } from 'vitest';
import { judgeAddress, judgeHost } from '@/utils/lookalike/judge-host';

it('finds a real domain inside a longer host and marks it', () => {
  expect(judgeHost('dhl.com.parcel-fee.top')).toEqual({
    code: 'host.embedded',
    severity: 'danger',
    entity: 'DHL',
    domain: 'dhl.com',
    shown: 'dhl.com.parcel-fee.top',
    why: { start: 0, end: 7 },
  });
  expect(judgeHost('www-amazon-com.shop')).toMatchObject({ code: 'host.embedded', domain: 'amazon.com' });
});

it('says nothing of genuine hosts and of the shopper’s own shops', () => {
  for (const host of ['www.dhl.com', 'track.dhl.de', 'example.com', 'amazon.co.uk'])
    expect(judgeHost(host)).toBeNull();
  expect(judgeHost('dhl.com.myshop.example', ['myshop.example'])).toBeNull();
});

it('judges what only a whole address shows', () => {
  expect(judgeAddress('https://shop.example:8443/pay')).toMatchObject({ code: 'host.odd', oddity: 'port' });
  expect(judgeAddress('https://dhl.com@shop.example/')).toMatchObject({
    code: 'host.odd',
    oddity: 'userinfo',
  });
  expect(judgeAddress('http://192.0.2.7/pay')).toMatchObject({ code: 'host.odd', oddity: 'bare-ip' });
  expect(judgeAddress('https://dhl.com.fee.top/pay')).toMatchObject({ code: 'host.embedded' });
  for (const address of ['https://shop.example:443/', 'about:blank', 'chrome://extensions', 'nonsense'])
    expect(judgeAddress(address)).toBeNull();
});
