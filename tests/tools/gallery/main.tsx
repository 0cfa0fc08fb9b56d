import { render } from 'preact';
import { DomainsProvider } from '@/components/domains-context';
import noticeSheet from '@/components/findings/notice.css?inline';
import popupSheet from '@/components/popup.css?inline';
import pageSheet from '@/components/sheet.css?inline';
import { WordingProvider } from '@/components/wording-context';
import { DOMAINS } from './fixtures';
import { sampleWording } from './speech';
import { STATES, type State, type Surface } from './states';

const SHEETS: Record<Surface, string> = { popup: popupSheet, sheet: pageSheet, notice: noticeSheet };

function adopt(root: Document | ShadowRoot, css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
}

/** What the notice is drawn into, in a page: a shadow root, here an open one so that axe sees into it. */
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

/** One state alone in the document, or the notice in a shadow root as in a page. */
function drawState(state: State, language: string): void {
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
            src={`?${new URLSearchParams({ ...Object.fromEntries(query), state: name })}`}
            style={{
              inlineSize: surface === 'sheet' ? '46rem' : '24rem',
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
const state = STATES[query.get('state') ?? ''];
if (query.has('double')) document.documentElement.style.fontSize = '200%';
if (state) drawState(state, query.get('language') ?? 'en');
else drawAll(query);
