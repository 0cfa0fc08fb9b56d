import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { factsOf, findingsOf, readNotice, said } from './shopper';

/** A page whose fields and pictures bear every name that a form and the document have from the browser. */
const PAGE = 'https://parcel-unpaid-fee.click/p/208440';

test('a page that takes the names of its own members from us is read, spoken up on and held back all the same', async ({
  driver,
}) => {
  const tab = await driver.open(PAGE);
  await eventually(() => findingsOf(driver, tab)).toContain('claim.small-fee danger');
  expect(await tab.evaluate(() => typeof document.createElementNS)).toBe('object');
  const [facts] = await factsOf(driver, tab);
  expect(facts?.groups[0]?.fields.map(({ kind, sight }) => `${kind} ${sight}`)).toEqual([
    'cc-name shown',
    'cc-number shown',
    'cc-exp shown',
    'cc-csc shown',
  ]);
  expect(facts?.groups[0]?.targets[0]?.url).toBe('https://parcel-unpaid-fee.click/step/3');
  expect(facts?.amounts[0]).toMatchObject({ minor: 199, currency: 'GBP' });

  const notice = await readNotice(tab);
  expect(await textOf(notice)).toContain(said('severity_danger'));

  // The page's own members are gone for a test too.
  const { x, y } = await tab.evaluate(() => {
    const button = Document.prototype.querySelector.call(document, 'button') as HTMLElement;
    button.scrollIntoView({ block: 'center', behavior: 'instant' });
    const { left, top } = button.getBoundingClientRect();
    return { x: left + 5, y: top + 5 };
  });
  const question = await until('the question stands', async () => {
    await tab.clickAt(x, y);
    return tab.question();
  });
  await press(question, said('pause_stay')).catch(() => undefined);
  expect(await tab.evaluate(() => location.pathname)).toBe('/p/208440');
  await tab.close();
});
