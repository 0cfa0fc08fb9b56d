import { BOUNDS } from '../facts/bounds';
import { attribute, baseOf, follows, holds, parentOf, resolve, select, tagOf, textIn } from './dom';
import type { PageReading } from './reading';

const LOGO = /logo|brand/i;
const IN_HEAD = 'svg, [role=img], [class*=logo], [class*=Logo], [id*=logo], [class*=brand]';
const MOST_HEADS = 4;
const MOST_PICTURES = 200;
const MOST_DRAWN = 120;
const MOST_LINKS = 400;
/** Longer texts are sentences. */
const LONGEST_TEXT = 40;
const ABOVE = 4;

/** A picture's own name for itself, where it poses as the page's logo: by its words, or because it leads home. */
const pictureText = (image: Element): string => {
  const alt = attribute(image, 'alt');
  const src = attribute(image, 'src');
  const named = [alt, src, attribute(image, 'class'), attribute(image, 'id')].some((text) =>
    LOGO.test(text.slice(0, 300)),
  );
  const parent = parentOf(image);
  const leadsHome =
    parent !== null &&
    tagOf(parent) === 'a' &&
    /^(?:\/|\.\/|#|https?:\/\/[^/]+\/?)$/.test(attribute(parent, 'href'));
  if (!named && !leadsHome) return '';
  const file = src.startsWith('data:') ? '' : (src.split(/[?#]/)[0]?.split('/').at(-1) ?? '');
  return [alt, file].filter(Boolean).join(' · ');
};

const nameOf = (element: Element): string =>
  `${attribute(element, 'class')} ${attribute(element, 'id')}`.slice(0, 200);

const CALLED_LOGO = /logo|navbar-?brand/i;
const CALLED_BRAND = /brand/i;
const HEAD = /^(?:header|nav)$/;
const CALLED_HEAD = /(?:^|[\s_-])(?:page|site|top|main)?-?head(?:er)?(?:$|[\s_-])/i;
/** Parts of a page that show other companies' logos: ways to pay, who delivers, what is sold, who is served. */
const OTHERS =
  /payment|pay-|paying|partner|product|goods|carrier|courier|shipp|deliver|client|customer|sponsor|vendor|seller|brands|social|foot|press|review|accept|credit|method/i;

const isHead = (element: Element): boolean =>
  HEAD.test(tagOf(element)) || attribute(element, 'role') === 'banner' || CALLED_HEAD.test(nameOf(element));

/** An element with those above it, as far as the head of the page that it stands in. */
const upToHead = (element: Element): Element[] => {
  const all: Element[] = [];
  for (let at: Element | null = element; at && all.length <= ABOVE; at = parentOf(at)) {
    all.push(at);
    if (isHead(at)) break;
  }
  return all;
};

/** Whether what is drawn or written is called a logo, or in the head of the page a brand, or is a drawing there. */
const posesAsLogo = (element: Element): boolean => {
  const above = upToHead(element);
  const near = above.slice(0, 2).map(nameOf);
  if (near.some((name) => CALLED_LOGO.test(name))) return true;
  return above.some(isHead) && (tagOf(element) === 'svg' || near.some((name) => CALLED_BRAND.test(name)));
};

const isOthers = (element: Element): boolean =>
  upToHead(element).some((one) => tagOf(one) === 'footer' || OTHERS.test(nameOf(one)));

/** The addresses of a site's first page; `#` alone stands under too many buttons. */
const HOME = /^\/(?:index\.(?:html?|php))?$/;

const leadsHome = (link: Element, base: string): boolean => {
  const href = attribute(link, 'href');
  const url = href === '' || href.startsWith('#') ? null : resolve(href, base);
  return (
    url !== null && url.host === resolve(base, base)?.host && url.search === '' && HOME.test(url.pathname)
  );
};

/** What a drawing is called, or what is written; a drawing kept elsewhere in the page has the name that it is fetched by. */
const textOf = (element: Element): string => {
  const text =
    attribute(element, 'aria-label') ||
    textIn(element, LONGEST_TEXT + 1) ||
    select(element, '[aria-label]').map((inner) => attribute(inner, 'aria-label'))[0] ||
    select(element, 'use').map((inner) => attribute(inner, 'href').replace(/^.*#/, ''))[0] ||
    '';
  return text.length <= LONGEST_TEXT ? text : '';
};

const byClass = (document: Document, name: string, most: number): Element[] => {
  const found = Document.prototype.getElementsByClassName.call(document, name);
  return Array.from({ length: Math.min(found.length, most) }, (_, at) => found[at] as Element);
};

/** What is drawn or called a logo in the heads of the page; elsewhere what is called `logo` alone: any wider search takes longer than the survey may. */
const candidates = (document: Document, headers: readonly Element[]): Element[] => {
  const heads = [...headers, ...byClass(document, 'header', MOST_HEADS)].slice(0, MOST_HEADS);
  const named = Document.prototype.getElementById.call(document, 'logo');
  return [
    ...heads.flatMap((head) => select(head, IN_HEAD)),
    ...['logo', 'navbar-brand'].flatMap((name) => byClass(document, name, MOST_DRAWN)),
    ...(named ? [named] : []),
  ].slice(0, MOST_DRAWN);
};

/** Logos that are drawn or written where they pose as the page's own. Several of one name are a list of others. */
const drawnLogos = (document: Document, { anchors, headers }: PageReading): Element[] => {
  const base = baseOf(document);
  const home = anchors.slice(0, MOST_LINKS).filter((link) => leadsHome(link, base));
  const called = [...new Set(candidates(document, headers))].filter(
    (element) => tagOf(element) !== 'img' && posesAsLogo(element) && !isOthers(element),
  );
  const single = called.filter(
    (element) =>
      nameOf(element).trim() === '' ||
      called.every((other) => other === element || nameOf(other) !== nameOf(element)),
  );
  const all = [...new Set([...home, ...single])].filter(
    (element) => textOf(element) !== '' && select(element, 'img').length === 0,
  );
  return all.filter((element) => !all.some((inner) => inner !== element && holds(element, inner)));
};

const inOrder = (one: Element, other: Element): number => (follows(other, one) ? -1 : 1);

/** The texts of the logos by which the page says whose it is, in the order of the document. */
export const readLogos = (document: Document, reading: PageReading): string[] => {
  const pictures = new Map(
    reading.images.slice(0, MOST_PICTURES).map((image): [Element, string] => [image, pictureText(image)]),
  );
  const drawn = new Map(
    drawnLogos(document, reading).map((element): [Element, string] => [element, textOf(element)]),
  );
  return [...pictures, ...drawn]
    .filter(([, text]) => text !== '')
    .slice(0, 4 * BOUNDS.texts)
    .sort(([one], [other]) => inOrder(one, other))
    .map(([, text]) => text);
};
