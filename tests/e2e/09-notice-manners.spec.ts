import type { Tab, View } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press } from './person';
import { letEverythingSettle, said } from './shopper';

const CHECKOUT = 'http://www.kolibri-schuh-outlet.de/kasse/zahlung';

const noticeOn = (tab: Tab): Promise<View> => until('the notice is drawn', () => tab.notice());

/** Where the panel is in the window, and whether all of it is shown. */
const panelOn = async (tab: Tab) =>
  (await noticeOn(tab)).evaluate((root) => {
    const panel = root.querySelector('.notice') as HTMLElement;
    const { left, top, right, bottom } = panel.getBoundingClientRect();
    const isOpen = panel.querySelector('details')?.open === true;
    const isShown = panel.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    return { left, top, right, bottom, isOpen, isShown };
  });

/** The page's controls that the panel lies over, by name. */
async function coveredOn(tab: Tab): Promise<string[]> {
  const panel = await panelOn(tab);
  return tab.evaluate((_, { left, top, right, bottom }) => {
    const controls = document.querySelectorAll('a[href], button, input, select, label, iframe');
    return [...controls].flatMap((control) => {
      const box = control.getBoundingClientRect();
      const isClear = box.right <= left || box.left >= right || box.bottom <= top || box.top >= bottom;
      return isClear ? [] : [`${control.localName} ${control.textContent ?? ''}`];
    });
  }, panel);
}

for (const [window, width, height] of [
  ['a wide window', 1200, 720],
  ['a narrow window', 500, 700],
  ['the window of a phone', 360, 640],
] as const) {
  test(`covers no control of the page and moves none, in ${window}`, async ({ driver }) => {
    const tab = await driver.open('about:blank');
    await tab.resize(width, height);
    await tab.go(CHECKOUT);
    expect(await tab.evaluate(() => innerWidth)).toBe(width);
    await eventually(() => coveredOn(tab)).toEqual([]);
    const stays = await tab.evaluate(() => {
      const before = document.querySelector('button')?.getBoundingClientRect().top;
      document.querySelector('[popover]')?.remove();
      return before === document.querySelector('button')?.getBoundingClientRect().top;
    });
    expect(stays).toBe(true);
    await tab.close();
  });
}

test('is shown whole where there is room, else folded to its mark until the shopper unfolds it', async ({
  driver,
}) => {
  const tab = await driver.open(CHECKOUT);
  await panelOn(tab);
  await tab.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    main.style.maxWidth = '20rem';
    main.style.margin = '0';
    dispatchEvent(new Event('resize'));
  });
  await eventually(async () => (await panelOn(tab)).isOpen).toBe(true);

  await tab.evaluate(() => {
    const crowd = document.createElement('div');
    crowd.style.cssText = 'position: fixed; inset: 0; display: grid; grid: auto-flow 5rem / repeat(8, 1fr)';
    for (let count = 0; count < 160; count += 1) crowd.append(document.createElement('button'));
    document.body.append(crowd);
  });
  await eventually(async () => (await panelOn(tab)).isOpen).toBe(false);
  await press(await noticeOn(tab), said('severity_danger'));
  await eventually(async () => (await panelOn(tab)).isOpen).toBe(true);
  await tab.close();
});

test('steps aside for a control that is scrolled under it', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  await panelOn(tab);
  await tab.evaluate(() => {
    document.body.style.paddingBlockEnd = '200vh';
    scrollTo({ top: 120, behavior: 'instant' });
  });
  await eventually(() => coveredOn(tab)).toEqual([]);
  await tab.close();
});

test('leaves the focus where the shopper has it, also when it is raised again', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  await tab.evaluate(() => document.getElementById('nr')?.focus());
  await noticeOn(tab);
  await tab.evaluate(() => document.querySelector('[popover]')?.remove());
  await noticeOn(tab);
  expect(await tab.evaluate(() => document.activeElement?.id)).toBe('nr');
  await tab.close();
});

test('is shown whatever the page does to its element', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  const before = await panelOn(tab);
  await tab.evaluate(() => {
    const sheet = document.createElement('style');
    sheet.textContent = `
      * { --ink: transparent !important; --unit: 0px !important }
      html { font-size: 1px }
      [popover] { display: none !important; opacity: 0 !important; inset: 200vh !important; zoom: 0.1 !important }`;
    document.head.append(sheet);
    const host = document.querySelector('[popover]') as HTMLElement;
    host.style.cssText = 'display: none !important; transform: scale(0) !important';
    host.inert = true;
    host.hidden = true;
  });
  await until('the element is itself again', () =>
    tab.evaluate(() => document.querySelector('[popover]')?.getAttributeNames().join() === 'popover'),
  );
  const after = await panelOn(tab);
  expect(after.isShown).toBe(true);
  expect(after.right - after.left).toBeCloseTo(before.right - before.left, 0);
  const ink = await (await noticeOn(tab)).evaluate(
    (root) => getComputedStyle(root.querySelector('.notice') as HTMLElement).color,
  );
  expect(ink).not.toContain('0, 0, 0, 0');
  await tab.close();
});

test('is as large as ever on a page that shrinks all of itself', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  const before = await panelOn(tab);
  await tab.evaluate(() => {
    document.documentElement.style.zoom = '0.1';
  });
  await eventually(async () => {
    const { left, right } = await panelOn(tab);
    return Math.round(right - left);
  }).toBe(Math.round(before.right - before.left));
  await tab.close();
});

test('is raised over a popover of the page that would cover it', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  await noticeOn(tab);
  await tab.evaluate(() => {
    const cover = document.createElement('div');
    cover.popover = 'manual';
    cover.style.cssText = 'inset: 0; width: 100vw; height: 100vh; margin: 0; background: white';
    document.body.append(cover);
    cover.showPopover();
  });
  const { left, top, right, bottom } = await panelOn(tab);
  await until('the notice is on top', () =>
    tab.evaluate(
      (_, x, y) => document.elementFromPoint(x, y)?.parentElement === document.documentElement,
      (left + right) / 2,
      (top + bottom) / 2,
    ),
  );
  await tab.close();
});

test('gives way to a page that takes it away for good, and the badge stands', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  await noticeOn(tab);
  await tab.evaluate(() => {
    const remove = () => document.querySelector('[popover]')?.remove();
    new MutationObserver(remove).observe(document.documentElement, { childList: true });
    remove();
  });
  await letEverythingSettle(driver);
  await until('the page has won', async () => !(await tab.notice()));
  expect((await tab.badge()).text).toBe('!!');
  await tab.close();
});

test('does nothing when a script presses its buttons, and closes when a person does', async ({ driver }) => {
  const tab = await driver.open(CHECKOUT);
  const notice = await noticeOn(tab);
  // What a test does in Firefox runs with the browser's own privileges, and its clicks count as a person's.
  if (driver.browser === 'chromium') {
    await notice.evaluate((root) => root.querySelector<HTMLElement>('.notice-close')?.click());
    await letEverythingSettle(driver);
  }
  await press(await noticeOn(tab), said('notice_close'));
  await until('the notice is gone', async () => !(await tab.notice()));
  await tab.close();
});
