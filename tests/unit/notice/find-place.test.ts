import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, findPlace } from '@/utils/notice/find-place';

const WINDOW = { width: 1280, height: 720 };
const PANEL = { width: 380, height: 320 };

const meet = (one: Box, other: Box): boolean =>
  one.left < other.left + other.width &&
  other.left < one.left + one.width &&
  one.top < other.top + other.height &&
  other.top < one.top + one.height;

describe('findPlace', () => {
  it('takes the lower corner where lines end, on an empty page', () => {
    expect(findPlace(PANEL, WINDOW, [], 'ltr')).toEqual({ left: 888, top: 388, covers: 0 });
    expect(findPlace(PANEL, WINDOW, [], 'rtl')).toEqual({ left: 12, top: 388, covers: 0 });
  });

  it('takes a size as the browser gives it, whose sides are no properties of its own', () => {
    class Measured {
      get width() {
        return PANEL.width;
      }
      get height() {
        return PANEL.height;
      }
    }
    const button = { left: 900, top: 650, width: 300, height: 48 };
    expect(findPlace(new Measured(), WINDOW, [button], 'ltr').covers).toBe(0);
  });

  it('moves up when a pay button stands in the corner', () => {
    const button = { left: 900, top: 650, width: 300, height: 48 };
    const place = findPlace(PANEL, WINDOW, [button], 'ltr');
    expect(place).toMatchObject({ left: 888, covers: 0 });
    expect(place.top + PANEL.height).toBeLessThanOrEqual(650);
  });

  it('changes the side when one is full', () => {
    const column = { left: 800, top: 0, width: 400, height: 720 };
    expect(findPlace(PANEL, WINDOW, [column], 'ltr')).toMatchObject({ left: 12, covers: 0 });
  });

  it('says how much it covers where there is no room', () => {
    const all = { left: 0, top: 0, ...WINDOW };
    expect(findPlace(PANEL, WINDOW, [all], 'ltr').covers).toBe(PANEL.width * PANEL.height);
  });

  it('stays in the window where the panel fits, and tells truly whether it covers a control', () => {
    const box = fc.record({
      left: fc.integer({ min: -50, max: 1280 }),
      top: fc.integer({ min: -50, max: 720 }),
      width: fc.integer({ min: 1, max: 400 }),
      height: fc.integer({ min: 1, max: 80 }),
    });
    const direction = fc.constantFrom('ltr' as const, 'rtl' as const);
    fc.assert(
      fc.property(fc.array(box, { maxLength: 40 }), direction, (controls, towards) => {
        const place = findPlace(PANEL, WINDOW, controls, towards);
        const panel = { ...place, ...PANEL };
        expect(place.left).toBeGreaterThanOrEqual(0);
        expect(place.top).toBeGreaterThanOrEqual(0);
        expect(place.left + PANEL.width).toBeLessThanOrEqual(WINDOW.width);
        expect(place.top + PANEL.height).toBeLessThanOrEqual(WINDOW.height);
        expect(controls.some((control) => meet(panel, control))).toBe(place.covers > 0);
      }),
    );
  });
});
