import type { PageFacts } from '@/utils/facts/page-facts';
import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { until } from './drivers/until';
import { expect, test } from './fixtures';
import { factsOf, findingsOf } from './shopper';

const CHECKOUT = siteIn('plain/three-frames');

const kindsIn = (documents: PageFacts[]) =>
  documents.flatMap(({ groups }) => groups.flatMap(({ fields }) => fields.map(({ kind }) => kind))).sort();

test('three frames that report at once lose nothing', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT.address);

  await until('the page and its three frames have reported', async () => {
    const documents = await factsOf(driver, tab);
    return documents.length === 4 && kindsIn(documents).join() === 'cc-csc,cc-exp,cc-number';
  });
  expect(await findingsOf(driver, tab)).toEqual(expectedOn(CHECKOUT));
  await tab.close();
});
