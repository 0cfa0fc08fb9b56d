/** In what words and what look a frame asks the shopper before it sends a form. */
export interface Pause {
  /** BCP 47 tag. */
  language: string;
  direction: 'ltr' | 'rtl';
  title: string;
  /** What was seen of the gravest danger; empty where there is none. */
  danger: string;
  /** What is said when the target has changed; `{host}` and `{targetHost}` stand for the old and the new host. */
  changed: string;
  stay: string;
  send: string;
  /** The style sheet of the question. */
  css: string;
}

/** What the background tells the survey in a frame, so that a form can be held back without asking anybody. */
export interface Verdict {
  type: 'verdict';
  /** Something dangerous was found on this tab, and the shopper did not ask to be spared it. */
  danger: boolean;
  /** Null where the shopper does not want forms to be held back. */
  pause: Pause | null;
}
