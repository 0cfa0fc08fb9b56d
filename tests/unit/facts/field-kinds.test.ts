import { describe, expect, it } from 'vitest';
import { isSensitive } from '@/utils/facts/field-kinds';

describe('isSensitive', () => {
  it('is true of what pays or identifies, and of nothing else', () => {
    expect(isSensitive('cc-number')).toBe(true);
    expect(isSensitive('national-id')).toBe(true);
    expect(isSensitive('cc-name')).toBe(false);
    expect(isSensitive('email')).toBe(false);
  });
});
