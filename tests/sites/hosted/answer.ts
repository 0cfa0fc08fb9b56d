import type { Reply } from '../../tools/name-server';
import { frameDocument, shopAddress, shopPage } from './pages';
import { HOSTED_FIELDS } from './processors';

const withoutFragment = (address: string): string => new URL(address).href.split('#')[0] ?? '';

const documents = new Map<string, string>(
  HOSTED_FIELDS.flatMap((row, place) => [
    [shopAddress(place), shopPage(row, place)] as const,
    ...row.frames.map((frame) => [withoutFragment(frame.address), frameDocument(frame, place)] as const),
  ]),
);
const hosts = new Set([...documents.keys()].map((address) => new URL(address).hostname));

/** Whether a host is one of the shops with hosted fields, or of the processors that draw them. */
export const knowsHosted = (host: string): boolean => hosts.has(host);

/** The shop or frame that lives at an address; null where another site may. */
export const answerHosted = (url: URL): Reply | null => {
  const body = documents.get(withoutFragment(url.href));
  return body === undefined ? null : { status: 200, type: 'text/html', body: Buffer.from(body) };
};
