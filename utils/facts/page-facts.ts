import * as z from 'zod/mini';
import { BOUNDS } from './bounds';
import { FIELD_KINDS } from './field-kinds';

const host = z.string().check(z.maxLength(300));
const address = z.string().check(z.maxLength(BOUNDS.address));
const evidence = z.string().check(z.maxLength(BOUNDS.evidence));
const hosts = z.array(host).check(z.maxLength(BOUNDS.hosts));
const texts = z.array(evidence).check(z.maxLength(BOUNDS.texts));

/** One field, by kind: never by value. */
const field = z.object({
  kind: z.enum(FIELD_KINDS),
  /** The words that told the kind, as the page writes them. */
  evidence,
  /**
   * `shown`: a person can see it, or the words that ask for it. `folded`: it stands in a part of the page that is
   * closed for now, as an accordion or a later step. The others say how it is kept from sight.
   */
  sight: z.enum(['shown', 'folded', 'not-rendered', 'off-screen', 'transparent', 'tiny', 'clipped']),
  /** Its form sends it under a name; what has none leaves the page by a script alone. */
  named: z.boolean(),
  /** The most characters that it takes; 0 where it does not say. */
  length: z.int(),
});

/** One way out of a group: the form itself or one of its submit buttons. `url` is resolved after `<base href>`. */
const target = z.object({
  url: address,
  method: z.enum(['get', 'post', 'dialog']),
  /** The page writes an address or a method. Where it writes neither, a script is meant to send the form. */
  declared: z.boolean(),
  label: evidence,
});

/** A form, or the fields that stand together outside any form. */
const group = z.object({
  kind: z.enum(['form', 'formless']),
  fields: z.array(field).check(z.maxLength(BOUNDS.fields)),
  /** Empty for a formless group: a script sends those, and where to cannot be seen. */
  targets: z.array(target).check(z.maxLength(8)),
});

/** At the moment of sending, a form's target had another host than when it was surveyed. */
const switched = z.object({ from: host, to: host });

/** A frame standing in this document. `url` has neither query nor fragment. */
const frame = z.object({
  url: address,
  host,
  shown: z.boolean(),
  /** It lies over the page's own content, as a dialog would. */
  covers: z.boolean(),
  /** The words of its title, name or path that tell a card field; empty if none do. */
  says: evidence,
});

const amount = z.object({
  minor: z.int(),
  currency: z.string().check(z.regex(/^[A-Z]{3}$/)),
  text: evidence,
  role: z.enum(['total', 'fee', 'other']),
});

const phraseIds = z.array(z.string().check(z.maxLength(60))).check(z.maxLength(8));

/** A box, an option or a switch that the page itself has ticked, and that speaks of a trial or of something recurring. */
const ticked = z.object({
  kind: z.enum(['box', 'option', 'switch']),
  says: evidence,
  /** Lexicon phrases of its label. */
  phrases: phraseIds,
  /** For an option, those of its phrases that every other option of the same choice says too; all of them where there is no other. */
  shared: phraseIds,
});

/**
 * What one document is, as plain JSON: no nodes, no typed values, no verdicts.
 * The survey writes it, the background checks it on arrival, the checks read it.
 */
export const pageFactsSchema = z.object({
  /** The document's own address, without fragment. */
  url: address,
  host,
  top: z.boolean(),
  secure: z.boolean(),
  /** Why the survey ran: what the sentinel saw, or the shopper's own wish. */
  woke: z.enum(['fields', 'frame', 'address', 'asked']),
  groups: z.array(group).check(z.maxLength(BOUNDS.groups)),
  switched: z.array(switched).check(z.maxLength(BOUNDS.switched)),
  frames: z.array(frame).check(z.maxLength(BOUNDS.frames)),
  /** Hosts that this document loads scripts and pictures, styles or fonts from. */
  scripts: hosts,
  assets: hosts,
  /** Links and buttons that lead a buyer elsewhere to pay. */
  redirects: z.array(z.object({ url: address, host, label: evidence })).check(z.maxLength(BOUNDS.frames)),
  /** Wallet buttons seen, by registry name. */
  wallets: texts,
  /** What the page says of itself. */
  says: z.object({
    title: evidence,
    siteName: evidence,
    applicationName: evidence,
    headings: texts,
    logos: texts,
    copyright: texts,
    organisations: texts,
    /** ISO 3166-1 alpha-2, of the postal addresses that it gives for itself in JSON-LD. */
    countries: z.array(z.string().check(z.regex(/^[A-Z]{2}$/))).check(z.maxLength(BOUNDS.countries)),
    canonicalHost: host,
    language: z.string().check(z.maxLength(35)),
  }),
  amounts: z.array(amount).check(z.maxLength(BOUNDS.amounts)),
  /** What the page's text names that may be an account to send money to, as written: its check digits are not tried here. */
  accounts: z.array(evidence).check(z.maxLength(BOUNDS.accounts)),
  /** Lexicon phrases found, with the words as the page writes them. */
  phrases: z
    .array(z.object({ id: z.string().check(z.maxLength(60)), text: evidence }))
    .check(z.maxLength(BOUNDS.phrases)),
  ticked: z.array(ticked).check(z.maxLength(BOUNDS.ticked)),
  /** What did not fit the bounds, by name of the list. */
  cut: z.array(z.string().check(z.maxLength(20))).check(z.maxLength(12)),
});

export type PageFacts = z.infer<typeof pageFactsSchema>;
export type GroupFacts = PageFacts['groups'][number];
export type FieldFacts = GroupFacts['fields'][number];
export type TargetFacts = GroupFacts['targets'][number];
export type SwitchedFacts = PageFacts['switched'][number];
export type FrameFacts = PageFacts['frames'][number];
export type TickedFacts = PageFacts['ticked'][number];
export type AmountFacts = PageFacts['amounts'][number];
