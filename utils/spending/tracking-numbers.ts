import { registry } from '../registry/registry';

/** One carrier's numbering: what a number looks like, and whether its check digit fits. */
interface Numbering {
  pattern: RegExp;
  isValid(number: string): boolean;
  /** Names of the registry. */
  carriers(number: string): readonly string[];
}

const digitsOf = (text: string): number[] => [...text].map(Number);

const weighted = (digits: readonly number[], weights: readonly number[]): number =>
  digits.reduce((sum, digit, place) => sum + digit * (weights[place % weights.length] ?? 0), 0);

/** Modulo 10 with weights 3 and 1 from the right, as GS1 reckons for SSCC and GTIN. */
const gs1Check = (digits: readonly number[]): number =>
  (10 - (weighted([...digits].reverse(), [3, 1]) % 10)) % 10;

const endsWithGs1Check = (number: string): boolean => {
  const digits = digitsOf(number);
  return gs1Check(digits.slice(0, -1)) === digits.at(-1);
};

/** UPU S10, https://www.upu.int/UPU/media/upu/files/postalSolutions/programmesAndServices/standards/S10-12.pdf */
const isS10 = (number: string): boolean => {
  const check = 11 - (weighted(digitsOf(number.slice(2, 10)), [8, 6, 4, 2, 3, 5, 9, 7]) % 11);
  return (check === 10 ? 0 : check === 11 ? 5 : check) === Number(number[10]);
};

const postsOf = (country: string): string[] =>
  registry().entities.flatMap(({ kind, trade, name, country: home }) =>
    kind === 'courier' && trade === 'post' && home === country ? [name] : [],
  );

/** Letters count as digits, A as 2; every second character counts double. */
const isUps = (number: string): boolean => {
  const values = [...number.slice(2)].map((sign) =>
    /\d/.test(sign) ? Number(sign) : (sign.charCodeAt(0) - 63) % 10,
  );
  return (10 - (weighted(values.slice(0, -1), [1, 2]) % 10)) % 10 === values.at(-1);
};

const isFedExExpress = (number: string): boolean =>
  (weighted(digitsOf(number.slice(0, 11)), [3, 1, 7]) % 11) % 10 === Number(number[11]);

const isDhlExpress = (number: string): boolean => Number(number.slice(0, 9)) % 7 === Number(number[9]);

const NUMBERINGS: readonly Numbering[] = [
  { pattern: /^[A-Z]{2}\d{9}[A-Z]{2}$/, isValid: isS10, carriers: (number) => postsOf(number.slice(-2)) },
  { pattern: /^1Z[0-9A-Z]{15}\d$/, isValid: isUps, carriers: () => ['UPS'] },
  { pattern: /^\d{12}$/, isValid: isFedExExpress, carriers: () => ['FedEx'] },
  { pattern: /^\d{15}$/, isValid: endsWithGs1Check, carriers: () => ['FedEx'] },
  { pattern: /^9[1-5]\d{18}(?:\d{2})?$/, isValid: endsWithGs1Check, carriers: () => ['USPS'] },
  { pattern: /^\d{10}$/, isValid: isDhlExpress, carriers: () => ['DHL'] },
  {
    pattern: /^00340434\d{12}$/,
    isValid: (number) => endsWithGs1Check(number.slice(2)),
    carriers: () => ['DHL'],
  },
];

/**
 * Which couriers may have given this tracking number, by its form and its check digit: registry names, none where
 * no check digit fits. Spaces, dots and hyphens are ignored. Many couriers' numbers have no check digit at all.
 */
export function carriersOf(trackingNumber: string): readonly string[] {
  const number = trackingNumber.toUpperCase().replace(/[\s.-]/g, '');
  return NUMBERINGS.flatMap(({ pattern, isValid, carriers }) =>
    pattern.test(number) && isValid(number) ? carriers(number) : [],
  );
}
