import { euros } from '../fixtures/months';
import { done, nothing } from '../state';

/** What welcome and settings let the shopper choose. */
export const home = {
  home: { country: 'IE', currency: 'EUR' },
  inUse: true,
  limitIn: () => null,
  onHome: nothing,
};
export const limit = { limit: euros(250_00), currency: 'EUR', onLimit: done };
export const access = (granted: boolean) => ({ granted, onGrant: nothing, onWithdraw: nothing });
