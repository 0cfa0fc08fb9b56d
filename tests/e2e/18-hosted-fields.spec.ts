import { processorsOn, showsProcessor } from '@/utils/checks/pay/processors-on-page';
import type { FieldKind } from '@/utils/facts/field-kinds';
import { shopAddress } from '../sites/hosted/pages';
import { HOSTED_FIELDS } from '../sites/hosted/processors';
import type { Tab } from './drivers/driver';
import { until } from './drivers/until';
import { expect, ONLY_CHROMIUM, test } from './fixtures';
import { factsOf, leadTo } from './shopper';

/** What wakes the survey in a frame; an expiry alone does not. */
const CARD: readonly FieldKind[] = ['cc-number', 'cc-csc'];

/** One tab for all shops, which a browser has sooner than a new one for each. */
let tab: Tab;

test.beforeAll(async ({ driver }) => {
  tab = await driver.open('about:blank');
});

test.afterAll(() => tab.close());

HOSTED_FIELDS.forEach(({ processor, product, inFirefox }, place) => {
  const title = `${processor}, ${product}: the shop asks for a card in frames that are not its own`;
  test(title, { tag: inFirefox ? [] : ONLY_CHROMIUM }, async ({ driver }) => {
    await leadTo(driver, tab, shopAddress(place));
    const shop = await until('the shop and all its frames have reported', async () => {
      const documents = await factsOf(driver, tab);
      const kinds = documents.flatMap(({ groups }) =>
        groups.flatMap(({ fields }) => fields.map(({ kind }) => kind)),
      );
      return CARD.every((kind) => kinds.includes(kind)) && documents.find(({ top }) => top);
    });
    expect(showsProcessor(shop)).toBe(true);
    expect(processorsOn(shop).map(({ name }) => name)).toEqual([processor]);
  });
});
