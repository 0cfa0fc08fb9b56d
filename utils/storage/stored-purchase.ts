import type { Purchase } from '../spending/purchase';
import type { StoredPurchase } from './schema';

/** Long notes are found by their first words only, so that one record cannot swell the index. */
const MOST_WORDS = 40;

/** Words as the search compares them: without case, accents and punctuation. */
export const searchWords = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** The name under which a shop's purchases stand together, however it was typed. */
export const shopKey = (shop: string): string => searchWords(shop).join(' ') || shop;

/** The purchase with what its indexes need. */
export function stored(purchase: Purchase): StoredPurchase {
  const { shop, host, entity, category, orderNumber, trackingNumbers, note } = purchase;
  const text = [shop, host, entity, category, orderNumber, ...trackingNumbers, note].join(' ');
  const words = [...new Set(searchWords(text))].slice(0, MOST_WORDS);
  return { ...purchase, words, shopKey: shopKey(shop) };
}

export function unstored({ words: _words, shopKey: _key, ...purchase }: StoredPurchase): Purchase {
  return purchase;
}
