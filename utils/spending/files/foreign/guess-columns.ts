import { guessSeller } from '../../cross-border';
import { minorDigits } from '../../currency';
import { currencyIn, signsIn } from '../../typed-amount';
import { type CsvMapping, filledCells, guessMapping } from './columns';
import { type DateOrder, possibleDateOrders } from './date-text';
import type { CsvColumns } from './foreign-row';
import { readSigned } from './signed-text';
import type { CsvTable } from './table';

/** Locales that stand for the two ways of writing decimals. */
export const NUMBER_LOCALES = { point: 'en', comma: 'de' } as const;

/** How a file seems to be written. `dateOrder` is null where no order reads a date. */
export interface ColumnsGuess extends Omit<CsvColumns, 'dateOrder'> {
  dateOrder: DateOrder | null;
  /** What the samples leave to the shopper. */
  open: {
    /** The orders in which there are dates. */
    dateOrders: readonly DateOrder[];
    /** The signs that several currencies share, with those that each may stand for, the likeliest first. */
    signs: readonly { sign: string; codes: readonly string[] }[];
    /** Whether amounts of both signs stand there. */
    bothSigns: boolean;
    /** Whether nothing tells the country of purchases in the home currency. */
    country: boolean;
  };
}

interface Home {
  homeCurrency: string;
  homeCountry: string | null;
}

/**
 * Guesses how a table is to be read, from its heading, its first rows and where the shopper lives. Takes what the
 * shopper chose already: the rest follows from it.
 */
export function guessColumns(
  { heading, samples }: CsvTable,
  { homeCurrency, homeCountry }: Home,
  chosen: Partial<Pick<CsvColumns, 'mapping' | 'currency'>>,
): ColumnsGuess {
  const told = chosen.mapping ?? guessMapping(heading?.cells ?? null, samples);
  const named = currencyOfHeading(heading, told);
  const mapping = named && !chosen.mapping ? withoutCurrency(told) : told;
  const column = (field: keyof CsvMapping) => filledCells(samples, mapping[field] ?? -1);
  const amounts = column('amount').map(readSigned);
  const minuses = amounts.filter(({ isNegative }) => isNegative).length;
  const dateOrders = possibleDateOrders(column('date'), homeCountry);
  const currency = chosen.currency ?? named ?? homeCurrency;
  const signs = sharedSigns([...column('currency'), ...column('amount')], currency);
  return {
    mapping,
    width: widthOf(heading, samples),
    currency,
    dateOrder: dateOrders[0] ?? null,
    locale:
      NUMBER_LOCALES[
        decimalSign(
          amounts.map(({ bare }) => bare),
          currency,
        )
      ],
    signs: Object.fromEntries(signs.map(({ sign, codes }) => [sign, codes[0] ?? ''])),
    spending: minuses > 0 && minuses * 2 >= amounts.length ? 'minus' : 'plus',
    isAbroad: true,
    open: {
      dateOrders,
      signs,
      country: mapping.country === undefined && !tellsCountry(homeCurrency),
      bothSigns: mapping.direction === undefined && minuses > 0 && minuses < amounts.length,
    },
  };
}

const tellsCountry = (currency: string): boolean =>
  guessSeller({ host: '', ownerCountry: null, addressCountry: null, currency }, null).by !== null;

/** Cells of a row by the heading, unless most rows have more. */
function widthOf(heading: CsvTable['heading'], samples: CsvTable['samples']): number | null {
  const width = heading?.cells.length ?? 0;
  const fitting = samples.filter((cells) => !cells.slice(width).some((cell) => cell.trim()));
  return heading && fitting.length * 2 >= samples.length ? width : null;
}

/** Where the amounts' heading names their currency, a column of currencies is that of other amounts. */
function withoutCurrency({ currency: _others, ...mapping }: CsvMapping): CsvMapping {
  return mapping;
}

/** `Amount (EUR)`, `Betrag in €`: the one currency that the amounts' heading names. */
function currencyOfHeading(heading: CsvTable['heading'], { amount = -1 }: CsvMapping): string | null {
  const named = (heading?.cells[amount] ?? '')
    .split(/[\s()[\]/,:_-]+/)
    .filter((word) => /^(?:[A-Z]{3}|\p{Sc})$/u.test(word))
    .flatMap((word) => signsIn(word).filter(({ codes }) => codes.length === 1));
  return named[0]?.codes[0] ?? null;
}

/** The signs among these cells that may be of several currencies, and not of this one. */
function sharedSigns(cells: readonly string[], currency: string): ColumnsGuess['open']['signs'] {
  const shared = new Map<string, readonly string[]>();
  for (const { sign, codes } of cells.flatMap((cell) => signsIn(readSigned(cell).bare))) {
    if (!codes.includes(currencyIn(sign, currency))) shared.set(sign, codes);
  }
  return [...shared].map(([sign, codes]) => ({ sign, codes }));
}

/**
 * A sign before one or two last digits is that of decimals. Where there is none, one before three is that of thousands,
 * unless the currency has three decimals.
 */
function decimalSign(amounts: readonly string[], currency: string): keyof typeof NUMBER_LOCALES {
  const ending = (sign: string, digits: string) =>
    amounts.filter((amount) => new RegExp(`${sign}\\p{Nd}${digits}\\P{Nd}*$`, 'u').test(amount)).length;
  const [commas, points] = [ending('[,٫]', '{1,2}'), ending('\\.', '{1,2}')];
  if (commas !== points) return commas > points ? 'comma' : 'point';
  const isGrouping = minorDigits(currency) < 3 && ending('\\.', '{3}') > ending(',', '{3}');
  return isGrouping ? 'comma' : 'point';
}
