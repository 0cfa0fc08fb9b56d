import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { accessGranted, accessWithdrawn, matchAccess } from '@/utils/browser/access/access-changes';
import { lightIconOnPaymentPages } from '@/utils/browser/access/payment-icon';
import { frameHandlers } from '@/utils/browser/handlers/frame-handlers';
import { pageHandlers } from '@/utils/browser/handlers/page-handlers';
import { listen } from '@/utils/browser/messages/listen';
import { alarmRang, forgetDaily } from '@/utils/browser/records/history';
import { tabChanged, tabClosed } from '@/utils/browser/tab/tab-changes';
import { welcomeOnce } from '@/utils/browser/welcome';

export default defineBackground({
  type: 'module',
  main() {
    listen(frameHandlers, pageHandlers);
    browser.tabs.onUpdated.addListener(tabChanged);
    browser.tabs.onRemoved.addListener(tabClosed);
    browser.permissions.onAdded.addListener(accessGranted);
    browser.permissions.onRemoved.addListener(accessWithdrawn);
    browser.alarms.onAlarm.addListener(alarmRang);
    browser.runtime.onStartup.addListener(matchAccess);
    browser.runtime.onInstalled.addListener(async () => {
      await Promise.all([matchAccess(), lightIconOnPaymentPages(), forgetDaily(), welcomeOnce()]);
    });
  },
});
