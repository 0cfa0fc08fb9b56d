import { BOUNDS } from '../facts/bounds';
import { clip } from './dom';

/** An address without what may identify the shopper: no query, no fragment, no userinfo. Opaque ones by scheme alone. */
export const plainAddress = (url: URL): string =>
  url.host === '' && url.protocol !== 'about:'
    ? clip(url.protocol, BOUNDS.address)
    : `${url.protocol}${url.host ? `//${url.host}` : ''}${url.pathname}`.slice(0, BOUNDS.address);

export const hostOf = (url: URL): string => url.hostname.slice(0, 300);

/** The host of a page; of one that a script made (`blob:`), that of its maker. */
export const hostOfPage = ({ hostname, origin }: Location): string =>
  (hostname || (/^https?:\/\/([^/:]+)/.exec(origin)?.[1] ?? '')).slice(0, 300);

/** Whether one host is the other or lies below it. */
export const isSameOrBelow = (one: string, other: string): boolean =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`);
