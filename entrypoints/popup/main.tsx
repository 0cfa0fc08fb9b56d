import { render } from 'preact';
import browser from 'webextension-polyfill';
import { WordingProvider } from '@/components/wording-context';
import { ask } from '@/utils/browser/ask';
import { openWording } from '@/utils/browser/wording';
import '@/components/popup.css';
import { App } from './app';

const settings = await ask({ type: 'settings' });
const wording = await openWording(settings.language);
const [tab] = await browser.tabs.query({ active: true, currentWindow: true });

render(
  <WordingProvider value={wording}>
    <App tabId={tab?.id ?? browser.tabs.TAB_ID_NONE} settings={settings} />
  </WordingProvider>,
  document.body,
);
