import { BOUNDS } from '../facts/bounds';
import { hostOf } from './addresses';
import { attribute, baseOf, resolve } from './dom';
import type { PageReading } from './reading';

/** The hosts that the addresses of these elements lead to, each once, the page's own left out. */
const hostsOf = (document: Document, elements: readonly Element[], name: string, own: string): string[] => {
  const base = baseOf(document);
  const hosts = new Set<string>();
  for (const element of elements) {
    const written = attribute(element, name);
    const url = written === '' || written.startsWith('data:') ? null : resolve(written, base);
    if (url && url.hostname !== '' && url.hostname !== own) hosts.add(hostOf(url));
    if (hosts.size > BOUNDS.hosts) break;
  }
  return [...hosts];
};

/** Foreign hosts that scripts come from. One more than fits is given where there are too many. */
export const scriptHosts = (document: Document, { scripts }: PageReading, own: string): string[] =>
  hostsOf(document, scripts, 'src', own);

/** What a link fetches to be shown, by its `rel`. */
const SHOWN = /(?:^|\s)(?:stylesheet|icon|apple-touch-icon|preload)(?:\s|$)/i;

/** Foreign hosts that pictures, styles, icons and fonts come from. */
export const assetHosts = (document: Document, { links, images }: PageReading, own: string): string[] => {
  const shown = links.filter((link) => SHOWN.test(attribute(link, 'rel')));
  return [...new Set([...hostsOf(document, shown, 'href', own), ...hostsOf(document, images, 'src', own)])];
};
