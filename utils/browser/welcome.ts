import browser from 'webextension-polyfill';
import { guessHome } from '../i18n/countries';
import { changeSettings, readSettings } from './records/records';

/**
 * Greets the shopper once, with a guess of the home that is one click to change. Runs after every installation and
 * update and remembers that it did, since the browser may stop the first run half-way.
 */
export async function welcomeOnce(): Promise<void> {
  const { welcomed, homeCountry } = await readSettings();
  if (welcomed) return;
  if (homeCountry === null) {
    const { country, currency } = guessHome(navigator.languages);
    await changeSettings((settings) => ({ ...settings, homeCountry: country, homeCurrency: currency }));
  }
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
  await changeSettings((settings) => ({ ...settings, welcomed: true }));
}
