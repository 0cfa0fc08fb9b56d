import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { carriersOf } from '@/utils/spending/tracking-numbers';
import { trackingNumbersIn } from '@/utils/spending/typed-tracking-numbers';

describe('trackingNumbersIn', () => {
  it('parts numbers at commas, semicolons and line breaks, and leaves out the spaces within them', () => {
    expect(trackingNumbersIn('RR 473 124 829 CN')).toEqual(['RR473124829CN']);
    expect(trackingNumbersIn(' 1Z 999 AA1 01 2345 6784, RA123456785GB;\n986578788855\r\n')).toEqual([
      '1Z999AA10123456784',
      'RA123456785GB',
      '986578788855',
    ]);
    expect(trackingNumbersIn('')).toEqual([]);
  });
});

describe('carriersOf', () => {
  it.each([
    ['RA123456785GB', 'Royal Mail'],
    ['rr 473 124 829 gb', 'Royal Mail'],
    ['EE123456785JP', 'Japan Post'],
    ['1Z5R89390357567127', 'UPS'],
    ['1Z 999 AA1 01 2345 6784', 'UPS'],
    ['986578788855', 'FedEx'],
    ['041441760228964', 'FedEx'],
    ['3318810025', 'DHL'],
    ['00340434161094042557', 'DHL'],
    ['9400111202555842332669', 'USPS'],
  ])('%s: %s', (number, carrier) => expect(carriersOf(number)).toContain(carrier));

  it.each(['', 'RA123456784GB', '1Z5R89390357567128', '986578788854', '3318810026', 'ORDER-4711', '12345'])(
    'nobody’s: %s',
    (number) => expect(carriersOf(number)).toEqual([]),
  );

  /** The numberings whose check digit catches every mistyped digit: UPS's and DHL Express's do not. */
  const sure = fc.constantFrom('RR473124829GB', '00340434161094042557', '9400111202555842332669');

  it('notices every single digit that is mistyped', () => {
    fc.assert(
      fc.property(sure, fc.nat(), fc.integer({ min: 1, max: 9 }), (number, at, change) => {
        const places = [...number].flatMap((sign, place) =>
          /\d/.test(sign) && (place > 7 || /^[A-Z]/.test(number)) ? [place] : [],
        );
        const place = places[at % places.length] ?? 0;
        const digit = (Number(number[place]) + change) % 10;
        expect(carriersOf(number.slice(0, place) + digit + number.slice(place + 1))).toEqual([]);
      }),
    );
  });

  it('is safe with any text, and does not mind spaces and hyphens', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(carriersOf(text)).toBeInstanceOf(Array);
      }),
    );
    fc.assert(
      fc.property(sure, fc.constantFrom(' ', '-', '.'), (number, gap) => {
        expect(carriersOf([...number].join(gap))).toEqual(carriersOf(number));
      }),
    );
  });
});
