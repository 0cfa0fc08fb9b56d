import { BOUNDS } from '../facts/page-facts';
import { hostOf } from './addresses';
import { attribute, baseOf, resolve, select } from './dom';

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
export const scriptHosts = (document: Document, own: string): string[] =>
  hostsOf(document, select(document, 'script[src]'), 'src', own);

/** Foreign hosts that pictures, styles, icons and fonts come from. */
export const assetHosts = (document: Document, images: readonly Element[], own: string): string[] => {
  const links = select(
    document,
    'link[rel~=stylesheet], link[rel~=icon], link[rel=apple-touch-icon], link[rel=preload]',
  );
  return [...new Set([...hostsOf(document, links, 'href', own), ...hostsOf(document, images, 'src', own)])];
};
