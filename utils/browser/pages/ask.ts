import browser from 'webextension-polyfill';
import type { Replies } from '../handlers/page-handlers';
import type { PageRequest } from '../messages/messages';

/** Asks the background from a page of ours. */
export const ask = <Type extends PageRequest['type']>(
  request: Extract<PageRequest, { type: Type }>,
): Promise<Replies[Type]> => browser.runtime.sendMessage(request);
