import type { ChromiumDriver } from '../../e2e/drivers/chromium';

/** Shop, currency, minor units, days ago. */
const BOUGHT = [
  ['Bottega dell’Orologio', 'EUR', 84_20, 2],
  ['竹林堂文具店', 'JPY', 12_800, 5],
  ['Ravnsholt Keramik', 'DKK', 312_50, 9],
  ['متجر الياسمين للعطور', 'USD', 84_10, 41],
  ['Donaudampfschifffahrtsgesellschaftskapitänsmützenmanufaktur GmbH', 'EUR', 349_00, 70],
  ['Thistle & Wool', 'GBP', 61_00, 76],
  ['Papeterie Beaumarchais', 'EUR', 23_90, 104],
  ['Cerâmica do Alentejo', 'EUR', 118_00, 133],
  ['Skógarberg Ull', 'ISK', 18_900, 170],
  ['Bottega dell’Orologio', 'EUR', 219_00, 204],
  ['Szafir Porcelana', 'PLN', 640_00, 247],
  ['竹林堂文具店', 'JPY', 7_400, 290],
  ['Hanok Tea House', 'KRW', 58_000, 318],
] as const;

const dayBefore = (days: number): string =>
  new Date(Date.now() - days * 86_400_000).toISOString().slice(0, 10);

/** Something to show: a home, a limit, a year of purchases, a refund and a quiet rule. */
export async function fillLedger({ desk }: ChromiumDriver): Promise<void> {
  const ask = (request: object): Promise<unknown> =>
    desk.evaluate((_, message) => chrome.runtime.sendMessage(message), request);
  const limit = { minor: 250_00, currency: 'EUR' };
  await ask({ type: 'choose', choices: { homeCountry: 'IE', homeCurrency: 'EUR' } });
  await ask({ type: 'choose', choices: { limit } });
  for (const [shop, currency, minor, days] of BOUGHT) {
    const purchase = { shop, amount: { minor, currency }, orderedOn: dayBefore(days) };
    await ask({ type: 'add-purchase', purchase });
  }
}
