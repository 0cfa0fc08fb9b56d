import { nameKey, wordsOf } from '../spending/name-key';
import type { Purchase } from '../spending/purchase';
import type { StoredPurchase } from './schema';

/** Long notes are found by their first words only, so that one record cannot swell the index. */
const MOST_WORDS = 40;

export const sideOf = (crossBorder: boolean): StoredPurchase['side'] => (crossBorder ? 'abroad' : 'domestic');

/** The purchase with what its indexes need. */
export function stored(purchase: Purchase): StoredPurchase {
  const { shop, host, entity, category, orderNumber, trackingNumbers, note } = purchase;
  const text = [shop, host, entity, category, orderNumber, ...trackingNumbers, note].join(' ');
  const words = [...new Set(wordsOf(text))].slice(0, MOST_WORDS);
  const side = sideOf(purchase.crossBorder);
  return { ...purchase, words, shopKey: nameKey(shop), categoryKey: nameKey(category), side };
}

export function unstored(row: StoredPurchase): Purchase {
  const { words: _words, shopKey: _shop, categoryKey: _category, side: _side, ...purchase } = row;
  return purchase;
}
