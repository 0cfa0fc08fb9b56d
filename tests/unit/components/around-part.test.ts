import fc from 'fast-check';
import { expect, it } from 'vitest';
import { aroundPart } from '@/components/elements/around-part';

it('marks the part that lies within the text', () => {
  expect(aroundPart('usps.com.fee.top', 0, 8)).toEqual(['', 'usps.com', '.fee.top']);
  expect(aroundPart('fee.top', -9, -1)).toEqual(['', '', 'fee.top']);
  expect(aroundPart('fee.top', -3, 3)).toEqual(['', 'fee', '.top']);
});

it('loses nothing of the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: -9, max: 30 }), fc.nat(30), (text, start, length) => {
      expect(aroundPart(text, start, start + length).join('')).toBe(text);
    }),
  );
});
