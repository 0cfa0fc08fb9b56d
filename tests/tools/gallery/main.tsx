import { render } from 'preact';
import { DomainsProvider } from '@/components/domains-context';
import noticeSheet from '@/components/findings/notice.css?inline';
import popupSheet from '@/components/popup.css?inline';
import pageSheet from '@/components/sheet.css?inline';
import spendingSheet from '@/components/spending/spending.css?inline';
import { WordingProvider } from '@/components/wording-context';
import { sampleWording } from '../speech/sample-wording';
import { DOMAINS } from './fixtures/findings';
import type { State, Surface } from './state';
import { STATES } from './states';

const SHEETS: Record<Surface, string> = {
  popup: popupSheet,
  sheet: pageSheet,
  spending: spendingSheet,
  notice: noticeSheet,
  // The question before sending brings its own into its shadow root; this is somebody else's page.
  pause: '',
};

/** Shadow roots are open here, so that axe sees into those that pages must not see into. */
function openShadowRoots(): void {
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    return attach.call(this, { ...init, mode: 'open' });
  };
}

function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/** What the notice is drawn into, in a page. */
function noticePlace(root: HTMLElement): HTMLElement {
  render(
    <main>
      <h1>Checkout</h1>
      <div id="host" />
    </main>,
    root,
  );
  const place = document.createElement('div');
  place.className = 'notice-place';
  place.style.setProperty('--unit', '1rem');
  place.style.inset = '3rem auto auto 0.75rem';
  const host = document.getElementById('host') as HTMLElement;
  host.attachShadow({ mode: 'open' }).append(place);
  return place;
}

/** Preact draws a change in a task of its own. */
const drawn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function press(within: HTMLElement, selectors: readonly string[]): Promise<void> {
  await drawn();
  for (const selector of selectors) {
    const found = within.querySelector<HTMLElement>(selector);
    if (!found) throw new Error(`Nothing to press at ${selector}`);
    found.click();
    await drawn();
    await drawn();
  }
}

/** One state alone in the document, or the notice in a shadow root as in a page. */
async function drawState(state: State, language: string): Promise<void> {
  const wording = sampleWording(language);
  document.documentElement.lang = wording.language;
  document.documentElement.dir = wording.direction;
  const root = document.getElementById('root') as HTMLElement;
  const inPage = state.surface === 'notice';
  const target = inPage ? noticePlace(root) : root;
  adopt(inPage ? (target.getRootNode() as ShadowRoot) : document, SHEETS[state.surface]);
  render(
    <WordingProvider value={wording}>
      <DomainsProvider value={DOMAINS}>{state.draw()}</DomainsProvider>
    </WordingProvider>,
    target,
  );
  await press(target, state.press ?? []);
}

/** All states side by side, each in a frame of its own so that sheets and landmarks do not mix. */
function drawAll(query: URLSearchParams): void {
  const root = document.getElementById('root') as HTMLElement;
  render(
    <main
      style={{ display: 'flex', flexWrap: 'wrap', gap: '2rem', padding: '1rem', fontFamily: 'system-ui' }}
    >
      {Object.entries(STATES).map(([name, { surface }]) => (
        <section key={name}>
          <h2>{name}</h2>
          <iframe
            title={name}
            loading="lazy"
            src={`?${new URLSearchParams({ ...Object.fromEntries(query), state: name })}`}
            style={{
              inlineSize: surface === 'sheet' || surface === 'spending' ? '46rem' : '24rem',
              blockSize: '40rem',
              border: '1px solid',
            }}
          />
        </section>
      ))}
    </main>,
    root,
  );
}

const query = new URLSearchParams(location.search);
const name = query.get('state') ?? '';
const state = STATES[name];
if (query.has('double')) document.documentElement.style.fontSize = '200%';
openShadowRoots();
if (state) await drawState(state, query.get('language') ?? 'en');
else drawAll(query);
// Says that all is drawn, to a person and to whoever takes pictures.
document.title = `Tillwatch: ${state ? name : 'every piece in every state'}`;
