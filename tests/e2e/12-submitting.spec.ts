import type { NameServer } from '../tools/name-server';
import type { Driver, Tab } from './drivers/driver';
import { until } from './drivers/until';
import { eventually, expect, test } from './fixtures';
import { press, textOf } from './person';
import { findingsOf, letEverythingSettle, said } from './shopper';

const sentTo = (names: NameServer, start: string): string[] =>
  names.seen.filter((request) => request.startsWith(start));

/** Opens a page and waits until its frames have been told what was found. */
async function openJudged(driver: Driver, address: string): Promise<Tab> {
  const tab = await driver.open(address);
  await eventually(() => findingsOf(driver, tab)).not.toEqual([]);
  await letEverythingSettle(driver);
  await tab.show();
  return tab;
}

const asked = (tab: Tab) => until('the question stands', () => tab.question());

/** Presses a button of the question until it is gone: the first half second takes no answer. */
const answer = (tab: Tab, button: 'pause_stay' | 'pause_send') =>
  until('the question is answered', async () => {
    const question = await tab.question().catch(() => null);
    if (!question) return true;
    await press(question, said(button)).catch(() => undefined);
    return false;
  });

test('a form whose target changes as it is sent waits for the shopper, and is sent once', async ({
  driver,
  names,
}) => {
  const tab = await openJudged(driver, 'https://www.opishnia-keramika.com.ua/oplata');
  const strange = 'CONNECT https://collect.form-relay-gate.net';

  await press(tab, 'Сплатити 1 180,00 грн');
  expect(await textOf(await asked(tab))).toContain('collect.form-relay-gate.net');
  await eventually(() => findingsOf(driver, tab)).toContain('form.action-changed danger');

  await tab.show();
  await answer(tab, 'pause_stay');
  expect(sentTo(names, strange)).toEqual([]);
  expect(sentTo(names, 'POST https://www.opishnia-keramika.com.ua')).toEqual([]);

  await press(tab, 'Сплатити 1 180,00 грн');
  await asked(tab);
  await answer(tab, 'pause_send');
  await until('the form is sent', () => sentTo(names, strange).length > 0);
  await tab.close();
});

for (const [name, address, button, target] of [
  [
    'another path',
    'https://www.med-z-hontu.sk/platba',
    'Zaplatiť 31,50 €',
    'POST https://www.med-z-hontu.sk/platba?kosik=5512',
  ],
  [
    'another host of the shop',
    'https://www.ceramica-horezu-vilcea.ro/comanda/plata',
    'Plătește 255,00 lei',
    'POST https://plati.ceramica-horezu-vilcea.ro/card',
  ],
] as const) {
  test(`a form whose target changes to ${name} is sent at once`, async ({ driver, names }) => {
    const tab = await openJudged(driver, address);
    await press(tab, button);
    await until('the form is sent', () => sentTo(names, target).length > 0);
    expect(sentTo(names, target)).toHaveLength(1);
    await tab.close();
  });
}

test('where danger was found, a form waits, and goes out as its own button would send it', async ({
  driver,
  names,
}) => {
  const tab = await openJudged(driver, 'https://www.casadasredes.com.br/pagamento');
  const sent = 'GET https://www.casadasredes.com.br/pagamento/confirmar';
  await press(tab, 'Pagar R$ 259,90');
  await asked(tab);
  await tab.press('Escape');
  await eventually(() => tab.question()).toBeNull();
  expect(sentTo(names, sent)).toEqual([]);

  await press(tab, 'Pagar R$ 259,90');
  await asked(tab);
  await answer(tab, 'pause_send');
  await until('the form is sent', () => sentTo(names, sent).length > 0);
  expect(sentTo(names, sent)).toEqual([`${sent}?nome_cartao=&numero_cartao=&validade=&cvv=&acao=pagar`]);
  await tab.close();
});

test('the notice stays under the question and is there when it is answered', async ({ driver }) => {
  const tab = await openJudged(driver, 'https://www.casadasredes.com.br/pagamento');
  await until('the notice is drawn', () => tab.notice());
  await press(tab, 'Pagar R$ 259,90');
  await asked(tab);
  await letEverythingSettle(driver);
  await tab.show();
  const standsIn = () =>
    tab.evaluate(() => document.querySelector('[popover=manual]')?.parentElement?.localName);
  expect(await standsIn()).toBe('html');
  await answer(tab, 'pause_stay');
  expect(await standsIn()).toBe('html');
  await tab.close();
});

test("the target that a button names is kept, and the page's own checks come first", async ({
  driver,
  names,
}) => {
  const tab = await openJudged(driver, 'http://www.kolibri-schuh-outlet.de/kasse/zahlung');
  const target = 'POST http://www.kolibri-schuh-outlet.de/kasse/express';
  await tab.evaluate(() => {
    document.querySelector('input')?.setAttribute('required', '');
    document.querySelector('button')?.setAttribute('formaction', '/kasse/express');
  });
  await press(tab, 'Zahlungspflichtig bestellen');
  await letEverythingSettle(driver);
  await tab.show();
  expect(await tab.question()).toBeNull();

  await tab.evaluate(() => document.querySelector('input')?.removeAttribute('required'));
  await press(tab, 'Zahlungspflichtig bestellen');
  await asked(tab);
  await answer(tab, 'pause_send');
  await until('the form is sent', () => sentTo(names, target).length > 0);
  expect(sentTo(names, target)).toHaveLength(1);
  await tab.close();
});

test('can be switched off', async ({ driver, names }) => {
  const pause = (pauseSubmit: boolean) =>
    driver.desk.evaluate(
      (_, on) => chrome.runtime.sendMessage({ type: 'choose', choices: { pauseSubmit: on } }),
      pauseSubmit,
    );
  const tab = await openJudged(driver, 'http://www.kolibri-schuh-outlet.de/kasse/zahlung');
  await pause(false);
  await press(tab, 'Zahlungspflichtig bestellen');
  await until(
    'the form is sent',
    () => sentTo(names, 'POST http://www.kolibri-schuh-outlet.de/kasse/abschliessen').length > 0,
  );
  await pause(true);
  await tab.close();
});
