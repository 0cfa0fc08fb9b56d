import { type ComponentChild, render } from 'preact';
import browser from 'webextension-polyfill';
import { Popup } from '@/components/popup';
import { WordingProvider } from '@/components/wording-context';
import { ask } from '@/utils/browser/pages/ask';
import { openWording, rememberedLanguage, rememberLanguage } from '@/utils/browser/wording';
import type { Wording } from '@/utils/i18n/wording';
import { App, openLedger, openSettings } from './app';

function draw(wording: Wording, content: ComponentChild): void {
  // Set here and not in the document, whose title would outweigh the translated one of the toolbar button.
  document.title = wording.text('extension_name');
  render(<WordingProvider value={wording}>{content}</WordingProvider>, document.body);
}

const telling = ask({ type: 'settings' });
const finding = browser.tabs.query({ active: true, currentWindow: true });

// The background may have to wake up first: what needs nothing of it is drawn meanwhile.
const remembered = rememberedLanguage();
const wording = await openWording(remembered);
draw(
  wording,
  <Popup
    page={null}
    month={null}
    problem={null}
    pace={null}
    purchase={null}
    onLedger={openLedger}
    onSettings={openSettings}
  />,
);

const [settings, [tab]] = await Promise.all([telling, finding]);
rememberLanguage(settings.language);
draw(
  settings.language === remembered ? wording : await openWording(settings.language),
  <App tabId={tab?.id ?? browser.tabs.TAB_ID_NONE} isPrivate={tab?.incognito ?? false} settings={settings} />,
);
