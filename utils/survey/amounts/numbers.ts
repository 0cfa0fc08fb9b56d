/** A figure as digits: `1.234,5` is 1234 and 5. */
export interface Figure {
  whole: string;
  fraction: string;
}

/**
 * A run of digits with what groups them. Spaces group by threes alone; a line break stands between two pieces of
 * the page's text, which may break before the decimal sign and after it (`267 | . | 49`), not within the digits.
 * Cents may be raised, stand behind an apostrophe (`59'90 €`), in Scandinavia behind a colon, and apart from thousands
 * that are grouped (`1.299 99 €`).
 */
export const RUN =
  /\d+(?:['’](?:\d{2}['’])*\d{3}(?!\d)|(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) \d{3}(?!\d)|\n?[.,]\d+)*(?:(?:\s{0,2}[.,]\s{0,2}|['’]|:(?=\d\d ?kr\b)|(?<=[.,]\d{3}) (?=\d\d ?(?:€|[Ll]ei\b)))\d{2}(?!['’]?\d))?(?:[⁰¹²³⁴-⁹]{2}(?![⁰¹²³⁴-⁹]))?/g;

const isGrouped = (groups: readonly string[]): boolean => {
  const [first = '', ...others] = groups;
  const last = others.pop();
  if (first.length < 1 || first.length > 3 || last?.length !== 3) return false;
  return others.every(({ length }) => length === 3) || others.every(({ length }) => length === 2);
};

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** Joins a price's whole units and its cents where they stand apart: `12⁹⁹`, `49 zł 99 gr`. */
export const withCents = (run: string, cents: string): string =>
  // The point may have grouped already.
  run + (run.includes('.') ? ',' : '.') + cents.padStart(2, '0');

/** Puts a point before cents that stand apart by other means; what is raised behind others is the number of a footnote. */
export const withPoint = (run: string): string => {
  const [, whole, apart] = /^(.*\d)['’: ](\d{2})$/.exec(run) ?? [];
  if (whole && apart) return withCents(whole, apart);
  if (!RAISED.includes(run.slice(-1))) return run;
  const cents = [...run.slice(-2)].map((digit) => RAISED.indexOf(digit)).join('');
  const units = run.slice(0, -2);
  return /[.,]\s*\d{2}$/.test(units) ? units : withCents(units, cents);
};

/**
 * Reads a run of digits; null where it is no amount but a date, a version or a telephone number. `thousandths`: the
 * signs behind which three digits are a fraction, where elsewhere they are thousands.
 */
export const readFigure = (run: string, thousandths: string): Figure | null => {
  const bare = run.replace(/[\s'’]/g, '');
  if (bare === '') return null;
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
    after.length === 3 && before.length <= 3 && !/^0/.test(before) && !thousandths.includes(sign);
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
