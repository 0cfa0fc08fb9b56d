import type { States } from './state';
import { importStates } from './states/import';
import { noticeStates } from './states/notice';
import { pauseStates } from './states/pause';
import { popupStates } from './states/popup';
import { purchaseStates } from './states/purchases';
import { settingsStates } from './states/settings';
import { spendingStates } from './states/spending';
import { welcomeStates } from './states/welcome';

/** Every surface and every piece in every state, by name. */
export const STATES: States = {
  ...popupStates,
  ...noticeStates,
  ...pauseStates,
  ...welcomeStates,
  ...settingsStates,
  ...spendingStates,
  ...purchaseStates,
  ...importStates,
};
