import { describe, expect, it } from 'vitest';
import { readPayers } from '@/utils/registry/payers';
import payers from '@/utils/registry/payers.generated';
import { isExpectedHost } from '@/utils/survey/submitting/expected-host';

const isPayer = readPayers(payers);

describe('a host that a form may be sent to without surprise', () => {
  const shop = ['www.shop.example'];

  it.each([
    ['the same', 'www.shop.example'],
    ['one below', 'pay.www.shop.example'],
    ['one beside', 'pay.shop.example'],
    ["a payment company's", 'checkout.stripe.com'],
    ['none at all', ''],
  ])('%s', (_, host) => expect(isExpectedHost(host, shop, isPayer)).toBe(true));

  it('is known from more than one', () => {
    expect(isExpectedHost('b.example', ['a.example', 'b.example'], isPayer)).toBe(true);
  });

  it.each([
    ['www.shop.example', 'collect.top'],
    ['www.shop.example', 'shop.example.collect.top'],
    ['shop.co.uk', 'collect.co.uk'],
    ['shop.com.br', 'collect.com.br'],
  ])('is not, coming from %s, %s', (known, host) =>
    expect(isExpectedHost(host, [known], isPayer)).toBe(false),
  );
});
