import browser, { type Runtime } from 'webextension-polyfill';
import type { FrameRequest, PageRequest } from './messages';
import { frameRequestSchema, pageRequestSchema } from './messages';

/** Where in the browser a frame's message came from. */
export interface Frame {
  tabId: number;
  frameId: number;
  url: string;
  incognito: boolean;
}

export type FrameHandlers = {
  [Type in FrameRequest['type']]: (
    request: Extract<FrameRequest, { type: Type }>,
    frame: Frame,
  ) => Promise<unknown>;
};

/** The handlers of the requests that `Replies` names. */
export type PageHandlers<Replies> = {
  [Type in PageRequest['type'] & keyof Replies]: (
    request: Extract<PageRequest, { type: Type }>,
  ) => Promise<Replies[Type]>;
};

const isOurPage = (sender: Runtime.MessageSender): boolean =>
  sender.url?.startsWith(browser.runtime.getURL('')) ?? false;

function frameOf({ tab, frameId, url }: Runtime.MessageSender): Frame | null {
  if (tab?.id === undefined || frameId === undefined) return null;
  return { tabId: tab.id, frameId, url: url ?? '', incognito: tab.incognito };
}

/** The one door for messages: who may say what is decided by the sender, and its shape is checked here, once. */
export function listen(
  frames: FrameHandlers,
  pages: PageHandlers<Record<PageRequest['type'], unknown>>,
): void {
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id) return undefined;
    if (isOurPage(sender)) return dispatch(pageRequestSchema.safeParse(message), pages);
    const frame = frameOf(sender);
    return frame ? dispatch(frameRequestSchema.safeParse(message), frames, frame) : undefined;
  });
}

/** Calls the handler of the request's type. TypeScript cannot tie a union to a map of its members by itself. */
function dispatch<Request extends { type: string }, Rest extends unknown[]>(
  parsed: { success: boolean; data?: Request | undefined },
  handlers: Record<string, (request: never, ...rest: Rest) => Promise<unknown>>,
  ...rest: Rest
): Promise<unknown> | undefined {
  if (!parsed.success || !parsed.data) return undefined;
  return handlers[parsed.data.type]?.(parsed.data as never, ...rest);
}
