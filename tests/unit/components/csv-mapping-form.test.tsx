// @vitest-environment jsdom
import { render } from 'preact';
import { beforeEach, expect, it, vi } from 'vitest';
import { CsvMappingForm, type CsvMappingFormProps } from '@/components/spending/csv-mapping-form';
import { doing, show } from './shown';

beforeEach(() => {
  render(null, document.body);
});

const onConfirm = vi.fn<CsvMappingFormProps['onConfirm']>();

async function ask(lines: string[], about: Partial<CsvMappingFormProps> = {}): Promise<void> {
  onConfirm.mockReset();
  const bytes = new TextEncoder().encode(lines.join('\n'));
  const place = { encoding: 'utf-8', isGuess: false, homeCurrency: 'EUR', homeCountry: 'DE' };
  await show(
    <CsvMappingForm bytes={bytes} {...place} onConfirm={onConfirm} onCancel={() => undefined} {...about} />,
  );
}

const labelled = <Control extends HTMLElement>(label: string): Control | undefined => {
  const found = [...document.querySelectorAll('label')].find((each) =>
    each.textContent?.trim().startsWith(label),
  );
  return (found?.control ?? found?.querySelector('input') ?? undefined) as Control | undefined;
};
const choose = (label: string, value: string) =>
  doing(() => {
    const select = labelled<HTMLSelectElement>(label);
    if (!select) throw new Error(label);
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
const tick = (label: string) => doing(() => labelled<HTMLInputElement>(label)?.click());
const confirm = () =>
  doing(() =>
    document.querySelector('form')?.dispatchEvent(new Event('submit', { bubbles: true, cancelable: true })),
  );
const rowsShown = () =>
  [...document.querySelectorAll('.first-rows li')].map((row) =>
    [...row.children].map((each) => each.textContent),
  );

it('asks little where a file is plain, and shows the first rows as they come in', async () => {
  await ask(['Datum;Laden;Betrag', '24.09.2026;Teeladen;12,50', '25.09.2026;Buchladen;7,00']);
  expect(rowsShown()).toEqual([
    ['Sep 24, 2026', 'Teeladen', '€12.50'],
    ['Sep 25, 2026', 'Buchladen', '€7.00'],
  ]);
  for (const label of ['Dates are written', 'What you spent', 'Letters are', '$']) {
    expect(labelled(label)).toBeUndefined();
  }
  expect(labelled<HTMLInputElement>('Line')?.checked).toBe(true);
  await confirm();
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({
    mapping: { date: 0, shop: 1, amount: 2 },
    startLine: 1,
    firstLine: 2,
    spending: 'plus',
    isAbroad: true,
  });
});

it('takes the first line for a purchase where there is no heading, and names columns by what is in them', async () => {
  await ask(['24.09.2026;Teeladen;12,50']);
  expect(labelled<HTMLInputElement>('Line')?.checked).toBe(false);
  const options = [...(labelled<HTMLSelectElement>('Shop')?.options ?? [])].map(({ text }) => text);
  expect(options).toContain('Column \u20682\u2069 (Teeladen)');
  await confirm();
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ startLine: 1, firstLine: 1 });
});

it('lets the shopper say that the first line is a heading after all', async () => {
  await ask(['24.09.2026;Teeladen;12,50', '25.09.2026;Buchladen;7,00']);
  await tick('Line');
  expect(rowsShown()).toHaveLength(1);
  await confirm();
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ startLine: 1, firstLine: 2 });
});

it('asks which sign is spending, which currency a sign means, and in which order dates are, where both may be', async () => {
  await ask(['Date;Shop;Amount', '03/04/2026;Tea;-$12.50', '04/04/2026;Salary;$2000']);
  expect(rowsShown()[0]).toEqual(['Apr 3, 2026', 'Tea', '$12.50']);
  await choose('Dates are written', 'month-day-year');
  await choose('\u2068$\u2069', 'CAD');
  expect(rowsShown()[0]).toEqual(['Mar 4, 2026', 'Tea', 'CA$12.50']);
  await choose('What you spent', 'plus');
  expect(rowsShown()[1]).toEqual(['Apr 4, 2026', 'Salary', 'CA$2,000.00']);
  await tick('Purchases in');
  await confirm();
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({
    dateOrder: 'month-day-year',
    signs: { $: 'CAD' },
    spending: 'plus',
    isAbroad: false,
  });
});

it('reads the file in another encoding if the shopper says so', async () => {
  const bytes = Uint8Array.from(
    [...'Date;Shop;Amount\n2026-09-24;Caf\xe8;12.50'].map((c) => c.charCodeAt(0)),
  );
  await ask([], { bytes, encoding: 'windows-1252', isGuess: true });
  expect(rowsShown()[0]?.[1]).toBe('Cafè');
  await choose('Letters are', 'windows-1250');
  expect(rowsShown()[0]?.[1]).toBe('Cafč');
  await confirm();
  expect(onConfirm.mock.calls[0]?.[0]).toMatchObject({ encoding: 'windows-1250' });
});

it('says what is missing, and reads nothing then', async () => {
  await ask(['a;b', 'c;d']);
  expect(document.body.textContent).toContain('Date, shop and amount each need a column.');
  await confirm();
  expect(onConfirm).not.toHaveBeenCalled();
});
