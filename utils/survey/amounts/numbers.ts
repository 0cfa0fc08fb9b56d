/** A figure as digits: `1.234,5` is 1234 and 5. */
export interface Figure {
  whole: string;
  fraction: string;
}

/**
 * A run of digits with what groups them. Spaces group by threes alone; a line break stands between two pieces of
 * the page's text, which may break before the decimal sign and after it (`267 | . | 49`), not within the digits.
 */
export const RUN =
  /\d+(?:['’]\d{3}(?!\d)|(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) \d{3}(?!\d)|\n?[.,]\d+)*(?:\s{0,2}[.,]\s{0,2}\d{2}(?!\d))?/g;

const isGrouped = (groups: readonly string[]): boolean => {
  const [first = '', ...others] = groups;
  const last = others.pop();
  if (first.length < 1 || first.length > 3 || last?.length !== 3) return false;
  return others.every(({ length }) => length === 3) || others.every(({ length }) => length === 2);
};

/** Reads a run of digits; null where it is no amount but a date, a version or a telephone number. */
export const readFigure = (run: string, minorDigits: number): Figure | null => {
  const bare = run.replace(/[\s'’]/g, '');
  const last = Math.max(bare.lastIndexOf('.'), bare.lastIndexOf(','));
  if (last < 0) return { whole: bare, fraction: '' };
  const sign = bare.charAt(last);
  const before = bare.slice(0, last);
  const after = bare.slice(last + 1);
  if (before.includes(sign)) {
    const groups = bare.split(sign);
    return isGrouped(groups) ? { whole: groups.join(''), fraction: '' } : null;
  }
  const other = sign === '.' ? ',' : '.';
  if (before.includes(other)) {
    const groups = before.split(other);
    return isGrouped(groups) ? { whole: groups.join(''), fraction: after } : null;
  }
  const groupsThousands =
    after.length === 3 && before.length <= 3 && !/^0/.test(before) && (minorDigits !== 3 || /\s/.test(run));
  return groupsThousands
    ? { whole: bare.replace(sign, ''), fraction: '' }
    : { whole: before, fraction: after };
};

/** The figure in minor units, rounded to the nearest; null where it is larger than any order. */
export const minorUnits = ({ whole, fraction }: Figure, minorDigits: number): number | null => {
  const kept = fraction.slice(0, minorDigits).padEnd(minorDigits, '0');
  const rest = fraction.charAt(minorDigits) >= '5' ? 1 : 0;
  const digits = `${whole}${kept}`.replace(/^0+(?=\d)/, '');
  return digits.length <= 12 ? Number(digits) + rest : null;
};
