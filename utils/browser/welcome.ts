import browser from 'webextension-polyfill';
import { guessHome } from '../i18n/countries';
import { changeSettings } from './records';

/** Greets the shopper after the installation, with a guess of the home that is one click to change. */
export async function welcome(): Promise<void> {
  const { country, currency } = guessHome(navigator.languages);
  await changeSettings((settings) =>
    settings.homeCountry === null ? { ...settings, homeCountry: country, homeCurrency: currency } : settings,
  );
  await browser.tabs.create({ url: browser.runtime.getURL('welcome.html') });
}
