import { siteIn } from '../sites/manifest';
import { deservesNotice, expectedOn } from '../sites/site';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { findingsOf, letEverythingSettle } from './shopper';

const TOUR = ['host/embedded', 'pay/known', 'pay/unknown-processor', 'plain/blog'].map(siteIn);

/** What the browsers fetch for themselves, whatever is installed. */
const OF_THE_BROWSER =
  /(^|\.)(google|googleapis|gvt1|gvt2|gstatic|googleusercontent|mozilla|firefox)\.(com|net|org)$/;

/** A request as method and address; which icons a browser fetches, and when, is its own affair. */
const parse = (seen: readonly string[]) =>
  seen
    .map((request) => ({ request, url: new URL(request.split(' ')[1] ?? '') }))
    .filter(({ url }) => url.pathname !== '/favicon.ico' && !OF_THE_BROWSER.test(url.hostname));

test('the extension makes no request: with it, exactly what is fetched without it', async ({
  driver,
  bare,
  names,
}) => {
  const before = names.seen.length;
  for (const { address } of TOUR) await (await bare.open(address)).close();
  const alone = parse(names.seen.slice(before));

  await letEverythingSettle(driver);
  const start = names.seen.length;
  for (const site of TOUR) {
    const tab = await driver.open(site.address);
    await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(site));
    if (deservesNotice(site)) await until('the notice is drawn', () => tab.notice());
    await tab.openPopup();
    await tab.close();
  }
  const together = parse(names.seen.slice(start));

  expect(together.map(({ request }) => request).sort()).toEqual(alone.map(({ request }) => request).sort());
});
