import * as z from 'zod/mini';
import { pageFactsSchema } from '../../facts/page-facts';
import type { Verdict } from '../../facts/verdict';
import { LANGUAGE_CODES } from '../../lexicon/vocabulary';
import { choicesSchema, wishes } from '../../storage/choices';
import { fileReads, fileWrites } from './file-messages';
import { ledgerReads, ledgerWrites } from './ledger-messages';

const tabId = z.int();
const documentKey = z.string().check(z.maxLength(64));

/** How far a wish for quiet reaches. */
const QUIET_SCOPES = ['once', 'site', 'rule'] as const;
export type QuietScope = (typeof QUIET_SCOPES)[number];

/** What the scripts in a page may say. The page's own process may be hostile, so each is checked on arrival. */
export const frameRequestSchema = z.discriminatedUnion('type', [
  /** The sentinel: money is about to move in my frame. */
  z.object({ type: z.literal('wake'), reason: z.enum(['fields', 'frame', 'address']) }),
  /** The survey: this is what my document is. */
  z.object({ type: z.literal('facts'), document: documentKey, facts: pageFactsSchema }),
  /** The survey: somebody is at a card form of my document. Nothing is to be done but to be awake when it is sent. */
  z.object({ type: z.literal('card-at-hand') }),
  /** The survey: a form of my document that asks for a card was sent. */
  z.object({ type: z.literal('card-sent'), document: documentKey }),
  /** The survey: I must read these languages, and do not know their words. */
  z.object({ type: z.literal('words'), languages: z.array(z.enum(LANGUAGE_CODES)) }),
  /** The survey: a form of my document asks for a card. Whose hosts may it go to? */
  z.object({ type: z.literal('payers') }),
  /** The survey: my document is being left. */
  z.object({ type: z.literal('gone'), document: documentKey }),
  /** The notice: the shopper took the safe step of the finding with this code. */
  z.object({ type: z.literal('step'), code: z.string() }),
  /** The notice: the shopper does not want to hear this again. */
  z.object({
    type: z.literal('quiet'),
    codes: z.array(z.string()).check(z.maxLength(100)),
    scope: z.enum(QUIET_SCOPES),
  }),
]);
export type FrameRequest = z.infer<typeof frameRequestSchema>;

const ledgerChanges = [
  ...ledgerWrites,
  ...fileWrites,
  /** Let settings go that could not be read. */
  z.object({ type: z.literal('forget-unreadable') }),
] as const;

const LEDGER_CHANGES: ReadonlySet<string> = new Set(
  ledgerChanges.flatMap((request) => request.shape.type.def.values),
);
const WISHES: ReadonlySet<string> = new Set(Object.keys(wishes));

/** Whether a request changes the ledger or how it counts: those of a private window are refused. */
export const changesLedger = (request: PageRequest): boolean =>
  LEDGER_CHANGES.has(request.type) ||
  (request.type === 'choose' && Object.keys(request.choices).some((choice) => !WISHES.has(choice)));

/** What our own pages may ask. */
export const pageRequestSchema = z.discriminatedUnion('type', [
  /** What is known of this tab. */
  z.object({ type: z.literal('page'), tabId }),
  /** Look at this tab now, with what the click on the toolbar button allows. */
  z.object({ type: z.literal('check-page'), tabId }),
  /** Take the safe step of the finding with this code, in this tab. */
  z.object({ type: z.literal('step-in-tab'), tabId, code: z.string() }),
  /** Do not raise this again: in this tab, on its site, or anywhere. */
  z.object({ type: z.literal('quiet-in-tab'), tabId, code: z.string(), scope: z.enum(QUIET_SCOPES) }),
  /** Raise it again after all: on this host, or with null everywhere. */
  z.object({ type: z.literal('raise-again'), code: z.string(), host: z.nullable(z.string()) }),
  /** The running budget month. */
  z.object({ type: z.literal('month') }),
  /** What was found in the last 90 days. */
  z.object({ type: z.literal('history') }),
  z.object({ type: z.literal('wipe-history') }),
  z.object({ type: z.literal('settings') }),
  z.object({ type: z.literal('choose'), choices: choicesSchema }),
  /** Settings that could not be read, as they were stored; null where there are none. */
  z.object({ type: z.literal('unreadable-settings') }),
  ...ledgerReads,
  ...fileReads,
  ...ledgerChanges,
]);
export type PageRequest = z.infer<typeof pageRequestSchema>;

/** The answers to several requests that came in one message, in their order; without one where none could be given. */
export type Answers = readonly { answer?: unknown }[];

/** A change of the ledger that would be another one if it were asked for twice. */
export type LedgerChange = z.infer<(typeof ledgerWrites)[number]>;

/** What the background says to the survey script in a frame. */
export type SurveyRequest =
  | { type: 'present?' }
  | { type: 'survey-again'; reason: 'asked' | 'moved' }
  | Verdict
  | { type: 'stop' };

/** The answer that lets a sender stop repeating itself. */
export const RECEIVED = { ok: true } as const;

/** What the background tells our open pages: ask again. */
export interface Changed {
  type: 'changed';
  what: 'page' | 'month' | 'settings';
}
