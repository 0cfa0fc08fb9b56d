import { siteIn } from '../sites/manifest';
import { expectedOn } from '../sites/site';
import { eventually, expect, test } from './fixtures';
import { textOf } from './person';
import { findingsOf, letEverythingSettle } from './shopper';

const SHOP = siteIn('form/insecure-action');
/** Stands in every field of the page. */
const TYPED = '4929000011112222';

test('nothing that is typed is kept, shown or sent anywhere', async ({ driver, names }) => {
  const tab = await driver.open(SHOP.address);
  await tab.evaluate((_, typed) => {
    for (const field of document.querySelectorAll('input')) {
      field.value = typed;
      field.setAttribute('value', typed);
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
      field.focus();
    }
    // A box that grows with its text, which a style draws a second time, and a part to write in.
    const style = document.createElement('style');
    style.textContent = '.grows::before { content: attr(data-replicated-value) " " }';
    const box = document.createElement('div');
    box.className = 'grows';
    box.dataset.replicatedValue = typed;
    box.append(document.createElement('textarea'));
    const part = document.createElement('div');
    part.contentEditable = 'true';
    part.textContent = `Card number ${typed}`;
    document.querySelector('form')?.append(style, box, part);
    // Something changes, so that the page is looked at again with everything typed.
    document.body.append(document.createElement('fieldset'));
  }, TYPED);
  await eventually(() => findingsOf(driver, tab)).toEqual(expectedOn(SHOP));
  await letEverythingSettle(driver);

  const kept = await driver.desk.evaluate(async () => {
    const areas = await Promise.all([chrome.storage.session.get(null), chrome.storage.local.get(null)]);
    const databases = await indexedDB.databases();
    const records = await Promise.all(
      databases.map(
        ({ name = '' }) =>
          new Promise<unknown[]>((resolve, reject) => {
            const opening = indexedDB.open(name);
            opening.onerror = () => reject(opening.error);
            opening.onsuccess = async () => {
              const stores = [...opening.result.objectStoreNames];
              const all = stores.map(
                (store) =>
                  new Promise((found) => {
                    const request = opening.result.transaction(store).objectStore(store).getAll();
                    request.onsuccess = () => found(request.result);
                  }),
              );
              const found = await Promise.all(all);
              opening.result.close();
              resolve(found);
            };
          }),
      ),
    );
    return JSON.stringify([areas, records]);
  });
  expect(kept).toContain('tkaniny-baltyk.pl');
  expect(kept).not.toContain(TYPED);
  expect(await textOf(await tab.openPopup())).not.toContain(TYPED);
  expect(names.seen.join('\n')).not.toContain(TYPED);
  await tab.close();
});
