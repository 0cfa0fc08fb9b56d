import browser, { type Runtime } from 'webextension-polyfill';
import { failure } from '../../result';
import type { Answers, FrameRequest, PageRequest } from './messages';
import { changesLedger, frameRequestSchema, pageRequestSchema } from './messages';

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
    if (isOurPage(sender)) {
      const answer = (one: unknown) => {
        const { data } = pageRequestSchema.safeParse(one);
        return data && answerPage(data, pages, sender);
      };
      return Array.isArray(message) ? answerAll(message, answer) : answer(message);
    }
    const frame = frameOf(sender);
    const { data } = frameRequestSchema.safeParse(message);
    return frame && data ? dispatch(data, frames, frame) : undefined;
  });
}

/** Answers each of several messages; a failure to answer one is that one's alone. */
const answerAll = (
  messages: readonly unknown[],
  answer: (message: unknown) => Promise<unknown> | undefined,
): Promise<Answers> =>
  Promise.all(
    messages.map(async (message) => {
      try {
        return { answer: await answer(message) };
      } catch {
        return {};
      }
    }),
  );

/** A private window reads the ledger and writes nothing into it, whatever its page asks. */
async function answerPage(
  request: PageRequest,
  pages: PageHandlers<Record<PageRequest['type'], unknown>>,
  sender: Runtime.MessageSender,
): Promise<unknown> {
  if (changesLedger(request) && (await isPrivate(sender))) return failure('private');
  return dispatch(request, pages);
}

/** A popup stands in no tab. It closes when its window is left, so its window is the one in front. */
const isPrivate = async ({ tab }: Runtime.MessageSender): Promise<boolean> =>
  (tab ?? (await browser.windows.getLastFocused())).incognito;

/** Calls the handler of the request's type. TypeScript cannot tie a union to a map of its members by itself. */
const dispatch = <Request extends { type: string }, Rest extends unknown[]>(
  request: Request,
  handlers: Record<string, (request: never, ...rest: Rest) => Promise<unknown>>,
  ...rest: Rest
): Promise<unknown> | undefined => handlers[request.type]?.(request as never, ...rest);
