/** Code points of the digit zero in the scripts, beside our own, whose digits people write amounts and dates with. */
const ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0x1040, 0xff10];

/** The digits of those scripts, as they stand between the brackets of a pattern. */
export const OTHER_DIGITS = ZEROS.map(
  (zero) => `${String.fromCharCode(zero)}-${String.fromCharCode(zero + 9)}`,
).join('');
const OTHER_DIGIT = new RegExp(`[${OTHER_DIGITS}]`, 'g');

/** The text with the digits of those scripts written as 0–9. */
export const westernDigits = (text: string): string =>
  text.replace(OTHER_DIGIT, (digit) => {
    const point = digit.charCodeAt(0);
    const zero = ZEROS.find((start) => point >= start && point <= start + 9) ?? point;
    return String(point - zero);
  });
