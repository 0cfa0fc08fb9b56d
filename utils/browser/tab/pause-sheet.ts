import browser from 'webextension-polyfill';

/**
 * The style sheet of the question before a form is sent, out of our own package: no connection is made. It goes with
 * the words of the question, so that the script in each page with a payment form does not carry it along.
 */
export async function readPauseSheet(): Promise<string> {
  const file = await fetch(browser.runtime.getURL('assets/pause.css'));
  return file.text();
}
