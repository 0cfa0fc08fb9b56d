/**
 * What a test can see and do in a browser, the same in each. Two implementations: `chromium.ts` over the
 * DevTools protocol, `firefox.ts` over Marionette. Both drive the packaged build.
 */
export interface Driver {
  readonly browser: 'chromium' | 'firefox';
  /** A page of the extension's own that stays open in the background, for asking the browser's extension API. */
  readonly desk: Tab;
  /** Opens a new tab in front and waits until its document has loaded. */
  open(address: string): Promise<Tab>;
  /** Opens a page of the extension by its path, such as `settings.html`. */
  openOwn(path: string): Promise<Tab>;
  /** Opens an address in a private window, where the extension may look too. */
  openPrivate(address: string): Promise<Tab>;
  /** Sees to it that the extension's next request for site access is granted when a person's click asks for it. */
  answerPermissionPrompt(): Promise<void>;
  /** Ends the background as the browser does after idling: everything it kept in variables is gone. */
  stopBackground(): Promise<void>;
  /** Whether the background runs just now. Does not start it. */
  backgroundRuns(): Promise<boolean>;
  close(): Promise<void>;
}

/** How a driver starts its browser: on a fresh profile, with nothing but our own names reachable. */
export interface StartOptions {
  /** The folder of the packaged extension; without it the browser runs alone. */
  extension?: string;
  /** The loopback port of the names that exist. */
  port: number;
  /** All sites share one process, which opens each of many in half the time. A shopper's browser keeps them apart. */
  sharedProcess?: boolean;
}

/** One document that a test looks at and acts on as a person would. */
export interface View {
  /**
   * Runs a function in the document, in the closed shadow root where the view is a notice's. The function must
   * be self-contained; arguments and result travel as JSON.
   */
  evaluate<Args extends readonly unknown[], Result>(
    look: (root: Document | ShadowRoot, ...args: Args) => Result,
    ...args: Args
  ): Promise<Awaited<Result>>;
  /** A real click, in CSS pixels of the document's own viewport. */
  clickAt(x: number, y: number): Promise<void>;
  /** Presses a key as a person would: a character, or one of `Tab`, `Enter`, `Escape`, `Space`, `Home`, `End`. */
  press(key: string): Promise<void>;
}

export interface DownloadedFile {
  name: string;
  text: string;
}

export interface Tab extends View {
  /** The tab's number in the extension API. */
  id(): Promise<number>;
  go(address: string): Promise<void>;
  back(): Promise<void>;
  /** Brings the tab to the front. */
  show(): Promise<void>;
  /** Gives the document a window of this size, in CSS pixels, as on a phone. */
  resize(width: number, height: number): Promise<void>;
  /** What the page's own scripts and a person with developer tools cannot see: the notice, if one is drawn. */
  notice(): Promise<View | null>;
  /** Likewise the question that is asked before a form is sent. */
  question(): Promise<View | null>;
  /** What the toolbar button shows on this tab. */
  badge(): Promise<{ text: string; title: string }>;
  /** Clicks the toolbar button on this tab and gives the popup that opens. */
  openPopup(): Promise<View>;
  /** Does what makes the page hand a file to the browser, and gives the file once it is among the downloads. */
  download(act: () => Promise<void>): Promise<DownloadedFile>;
  /** PNG bytes of what the tab shows. */
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}
