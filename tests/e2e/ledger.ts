import type { Replies } from '@/utils/browser/handlers/page-handlers';
import type { PageRequest } from '@/utils/browser/messages/messages';
import type { Result } from '@/utils/result';
import type { Money } from '@/utils/spending/money';
import type { MonthView } from '@/utils/spending/month';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import type { Purchase } from '@/utils/spending/purchase';
import type { Choices } from '@/utils/storage/choices';
import type { Driver, View } from './drivers/driver';
import { until } from './drivers/until';
import { eventually } from './fixtures';
import { press, textOf } from './person';
import { said } from './shopper';

/** Asks the background as one of our pages does. */
export const ask = <Type extends PageRequest['type']>(
  { desk }: Driver,
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type]> =>
  desk.evaluate((_, message) => chrome.runtime.sendMessage(message), request) as Promise<Replies[Type]>;

/** What an answer holds. @throws the reason of a refusal */
export async function held<Value>(answer: Promise<Result<Value, string>>): Promise<Value> {
  const outcome = await answer;
  if (!outcome.ok) throw new Error(outcome.reason);
  return outcome.value;
}

/** An empty ledger in Germany, whatever other tests of the same browser left, with these choices made. */
export async function startLedger(driver: Driver, choices: Choices = {}): Promise<void> {
  await held(ask(driver, { type: 'erase' }));
  await held(
    ask(driver, { type: 'choose', choices: { homeCountry: 'DE', homeCurrency: 'EUR', ...choices } }),
  );
}

export const euros = (minor: number): Money => ({ minor, currency: 'EUR' });

/** Keeps a purchase as a page would ask for it. */
export const buy = (driver: Driver, purchase: NewPurchase): Promise<Purchase> =>
  held(ask(driver, { type: 'add-purchase', purchase }));

/** What was bought in Japan on this day: 61.00 euros by the rate of the card's bank, and 1.75 % of it, so 62.07. */
export const kandaBooks = (day: string): NewPurchase => ({
  shop: 'Kanda Books',
  amount: { minor: 10_000, currency: 'JPY' },
  rate: { value: '0.0061', date: day, source: 'typed' },
  feePercent: '1.75',
  orderedOn: day,
});

/** All purchases, in the order of their ids. At most a thousand. */
export const ledgerOf = (driver: Driver): Promise<Purchase[]> =>
  held(ask(driver, { type: 'export-rows', after: '' }));

/** The purchase at this shop, which has one alone. */
export async function purchaseAt(driver: Driver, shop: string): Promise<Purchase> {
  const [purchase, ...others] = (await ledgerOf(driver)).filter((each) => each.shop === shop);
  if (!purchase || others.length > 0) throw new Error(`${others.length + 1} purchases at ${shop}`);
  return purchase;
}

/** The running budget month and the one before it, as the background counts them. */
export async function monthsOf(driver: Driver): Promise<{ now: MonthView; before: MonthView }> {
  const [before, now] = (await held(ask(driver, { type: 'year' }))).slice(-2);
  if (!before || !now) throw new Error('The year has less than two months');
  return { now, before };
}

/** Waits until a person can read all of this in a view. */
export async function reads(view: View, ...texts: readonly string[]): Promise<void> {
  for (const text of texts) await eventually(() => textOf(view), { timeout: 15_000 }).toContain(text);
}

/** A text of the catalogue that counts, with the number set in. */
export const counted = (key: Parameters<typeof said>[0], n: number): string =>
  said(key).replace('{n}', n.toLocaleString('en'));

/** Gives a file to the button that asks for one to bring in, as the file dialog would. */
export async function chooseFile(view: View, name: string, content: string): Promise<void> {
  await reads(view, said('import_choose'));
  await view.evaluate(
    (root, fileName, text) => {
      const [input] = root.querySelectorAll<HTMLInputElement>('.import input[type=file]');
      if (!input) throw new Error('No place for a file');
      const files = new DataTransfer();
      files.items.add(new File([text], fileName));
      input.files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    name,
    content,
  );
}

/** Ticks or unticks the box, or chooses the one of several, that has this label. */
export const tick = (view: View, label: string): Promise<true> =>
  until(`“${label}” is ticked`, () =>
    view.evaluate((root, wanted) => {
      const boxes = [...root.querySelectorAll<HTMLInputElement>('input[type=checkbox], input[type=radio]')];
      const found = boxes.find((box) =>
        [...(box.labels ?? [])].some((each) => each.textContent?.trim() === wanted),
      );
      found?.click();
      return found !== undefined;
    }, label),
  );

/** Opens the line in the list of purchases that holds these words: a shop, or what came back. */
export async function openPurchase(view: View, words: string): Promise<void> {
  const line = await until(`${words} is in the list`, () =>
    view.evaluate((root, wanted) => {
      const lines = [...root.querySelectorAll('.purchases summary')];
      const found = lines.find((each) => each.textContent?.includes(wanted));
      return found?.textContent?.replace(/\s+/g, ' ').trim();
    }, words),
  );
  await press(view, line);
}

/**
 * Holds the next import where it has written its first rows: from then on nobody writes purchases until the ledger is
 * let go.
 */
export const holdNextImport = ({ desk }: Driver): Promise<void> =>
  desk.evaluate((root) => {
    const { dataset } = (root as Document).body;
    dataset.import = 'awaited';
    const opening = indexedDB.open('tillwatch');
    opening.onsuccess = () => {
      const look = () => {
        const transaction = opening.result.transaction(['imports', 'purchases'], 'readwrite');
        const imports = transaction.objectStore('imports');
        // A transaction lasts for as long as something is asked in it.
        const hold = () => {
          if (dataset.import) imports.count().onsuccess = hold;
          else opening.result.close();
        };
        const open = imports.getAll();
        open.onsuccess = () => {
          if (!open.result[0]?.done) return;
          transaction.oncomplete = null;
          dataset.import = 'held';
          hold();
        };
        transaction.oncomplete = look;
      };
      look();
    };
  });

export const importIsHeld = ({ desk }: Driver): Promise<true> =>
  until('the import is held', () =>
    desk.evaluate((root) => (root as Document).body.dataset.import === 'held'),
  );

export const letImportGo = ({ desk }: Driver): Promise<void> =>
  desk.evaluate((root) => {
    delete (root as Document).body.dataset.import;
  });
