import { BOUNDS } from '../facts/bounds';
import type { PageFacts } from '../facts/page-facts';
import { findPhrases } from '../lexicon/vocabulary';
import { hostOf, plainAddress } from './addresses';
import { attribute, baseOf, clip, resolve, select, textIn } from './dom';
import type { PageReading } from './reading';
import { buttonLabel, submitButtons, targetOf } from './targets';

type Redirect = PageFacts['redirects'][number];

const PAYING: ReadonlySet<string> = new Set(['pay', 'order', 'checkout']);
/** Names of ways to pay that serve as a button's whole text. */
const WAYS =
  /pay\s?pal|alipay|支付宝|wechat|微信|klarna|afterpay|affirm|ideal|bancontact|sofort|przelewy|blik|paytm|razorpay|mercado\s?pago|stripe|kakao\s?pay|naver\s?pay|toss|line\s?pay|paypay|grabpay|gcash|momo|venmo|amazon\s?pay/i;

const leadsToPayment = (label: string): boolean =>
  WAYS.test(label) ||
  findPhrases(label.slice(0, 120)).some(({ ids, share }) => share > 0.4 && ids.some((id) => PAYING.has(id)));

const pictures = (element: Element): string =>
  select(element, 'img')
    .map((image) => attribute(image, 'alt'))
    .join(' ');

/** Links, and forms with nothing to fill in, that lead a buyer to another host to pay. */
export const readRedirects = (document: Document, reading: PageReading, own: string): Redirect[] => {
  const base = baseOf(document);
  const found = new Map<string, Redirect>();
  const add = (url: URL | null, label: string): void => {
    if (!url || !/^https?:$/.test(url.protocol) || url.hostname === own || !leadsToPayment(label)) return;
    const plain = plainAddress(url);
    if (!found.has(plain))
      found.set(plain, { url: plain, host: hostOf(url), label: clip(label, BOUNDS.evidence) });
  };
  for (const link of reading.anchors.slice(0, 1_500)) {
    const href = attribute(link, 'href');
    if (!/^(?:https?:)?\/\//i.test(href)) continue;
    const url = resolve(href, base);
    if (url && url.hostname !== own)
      add(
        url,
        clip(
          `${textIn(link, BOUNDS.evidence)} ${pictures(link)} ${attribute(link, 'aria-label')}`,
          BOUNDS.evidence,
        ),
      );
  }
  for (const element of reading.forms.slice(0, 60)) {
    const form = element as HTMLFormElement;
    if (
      select(form, 'input:not([type=hidden]):not([type=submit]):not([type=image]):not([type=button])')
        .length > 0
    )
      continue;
    for (const button of submitButtons(form).slice(0, 8))
      add(resolve(targetOf(form, button).url, base), buttonLabel(button));
  }
  return [...found.values()].slice(0, BOUNDS.frames);
};
