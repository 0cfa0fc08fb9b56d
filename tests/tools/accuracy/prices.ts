import { minorDigits } from '@/utils/spending/currency';
import { SIGN_POWERS } from '@/utils/spending/currency-signs';
import { amountIn, findPrices, mainOf } from '@/utils/survey/amounts/prices';
import { currenciesOf } from '@/utils/survey/amounts/sign-beside';
import { type Figure, share } from './figure';
import { linesOf } from './folder';

/** The price that a short text is about. */
const mainPrice = (text: string) => mainOf(findPrices(text), (price) => price);

/** The rows for price texts: the amount, and the amount with a currency that its sign may stand for. */
export function priceFigures(folder: string): Figure[] {
  const rows = linesOf(folder, 'price-strings', 'tsv')
    .slice(1)
    .map((line) => line.split('\t'));
  if (rows.length === 0) return [];
  const judged = rows.map(([, hint = '', text = '', sign = '', expected = '']) => {
    const price = mainPrice(text);
    const beside = [currenciesOf(hint), findPrices(hint).flatMap(({ currencies }) => currencies)];
    const codes = [price?.currencies ?? [], ...beside].find(({ length }) => length > 0) ?? [];
    const code = codes[0] ?? 'USD';
    const minor = price ? amountIn(price, code) : null;
    // The data counts in what the sign says, tomans; a price is kept in the currency's own units, ten rials each.
    const digits = minorDigits(code) + (SIGN_POWERS[sign] ?? 0);
    const wanted = expected === '' ? null : Math.round(Number(expected) * 10 ** digits);
    const isAmount = minor === wanted;
    const isCurrency = sign === '' ? codes.length === 0 : currenciesOf(sign).includes(code);
    return {
      isAmount,
      isBoth: isAmount && isCurrency,
      line: `${hint} | ${text} → ${minor} ${codes[0] ?? '–'}`,
    };
  });
  const missed = (isRight: (row: (typeof judged)[number]) => boolean): string[] =>
    judged.filter((row) => !isRight(row)).map(({ line }) => line);
  return [
    share(
      'price texts: amount',
      rows.length,
      missed(({ isAmount }) => isAmount),
      98.2,
    ),
    share(
      '… with currency',
      rows.length,
      missed(({ isBoth }) => isBoth),
      92,
    ),
  ];
}
