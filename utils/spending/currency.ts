/**
 * Currencies whose minor unit is not a hundredth, from ISO 4217 list one.
 * Not from Intl: its digits are those of everyday writing (0 for the forint), not of the standard (2).
 */
const OTHER_MINOR_DIGITS: Readonly<Record<string, number>> = {
  BIF: 0,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  ISK: 0,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  PYG: 0,
  RWF: 0,
  UGX: 0,
  UYI: 0,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
  BHD: 3,
  IQD: 3,
  JOD: 3,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  TND: 3,
  CLF: 4,
  UYW: 4,
};

/** How many digits the minor unit of an ISO 4217 currency has behind the decimal point. */
export const minorDigits = (currency: string): number => OTHER_MINOR_DIGITS[currency] ?? 2;

let codes: readonly string[] | undefined;

/** The currencies that a shopper may choose from: those that this browser can name, by code. Asked once: it is slow to tell. */
export const currencyCodes = (): readonly string[] => (codes ??= Intl.supportedValuesOf('currency'));
