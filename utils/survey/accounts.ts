import { BOUNDS } from '../facts/bounds';
import type { PageFacts } from '../facts/page-facts';
import { attribute, clip, parentThroughShadow, tagOf } from './dom';
import type { PageTexts } from './texts';

/** What may be an account to send money to: an IBAN, or an address of Bitcoin, Litecoin, Tron, Ethereum. Whether it is one, its check digits tell later. */
const CANDIDATES =
  /\b(?:[A-Z]{2}\d{2}(?: ?[A-Z0-9]{2,4}){3,8}|(?:bc1|ltc1)[a-z0-9]{25,62}|[13LMT][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40})\b/g;

/** How many texts before and after may speak of paying for a candidate to be near payment words. */
const REACH = 8;
const PAYING: ReadonlySet<string> = new Set([
  'pay',
  'order',
  'total',
  'due',
  'bank-transfer',
  'crypto',
  'pay-on-delivery',
  'checkout',
]);

const speaksOfPaying = ({ sayings }: PageTexts, place: number): boolean => {
  for (let near = place - REACH; near <= place + REACH; near += 1) {
    if (sayings.get(near)?.some(({ ids }) => ids.some((id) => PAYING.has(id)))) return true;
  }
  return false;
};

const FOOT = /foot|imprint|impressum/i;

/** Companies print their own account in the foot of every page: nobody is asked to pay there. */
const isInFoot = (node: Text): boolean => {
  for (let above = parentThroughShadow(node), depth = 0; above && depth < 12; depth += 1) {
    if (tagOf(above) === 'footer' || FOOT.test(`${attribute(above, 'class')} ${attribute(above, 'id')}`))
      return true;
    above = parentThroughShadow(above);
  }
  return false;
};

/** What looks like an account in the page's text, near words of payment: from text alone, never from a field. */
export const readAccounts = (texts: PageTexts): PageFacts['accounts'] => {
  const accounts = new Set<string>();
  for (const place of texts.figures) {
    if (accounts.size >= BOUNDS.accounts) break;
    const candidates = texts.at(place).match(CANDIDATES) ?? [];
    if (candidates.length === 0 || isInFoot(texts.nodes[place] as Text)) continue;
    if (!speaksOfPaying(texts, place)) continue;
    for (const candidate of candidates) accounts.add(clip(candidate, BOUNDS.evidence));
  }
  return [...accounts].slice(0, BOUNDS.accounts);
};
