import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, ROOT, textOf } from './imports';

const HOUSE = ['entrypoints', 'components', 'utils'];

/** Which rooms each room may import from, beside itself. The arrows of ARCHITECTURE.md, as data. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'utils/result': [],
  'utils/lexicon': [],
  'utils/registry': [],
  'utils/lookalike': ['utils/registry', 'utils/lexicon'],
  'utils/claims': ['utils/facts', 'utils/registry', 'utils/lookalike', 'utils/lexicon'],
  'utils/spending': ['utils/result', 'utils/registry', 'utils/lexicon'],
  'utils/recourse': ['utils/spending'],
  'utils/facts': ['utils/lexicon'],
  'utils/sentinel': ['utils/lexicon', 'utils/registry', 'utils/facts'],
  'utils/survey': ['utils/lexicon', 'utils/registry', 'utils/facts', 'utils/sentinel', 'utils/spending'],
  'utils/checks': [
    'utils/claims',
    'utils/facts',
    'utils/registry',
    'utils/lookalike',
    'utils/lexicon',
    'utils/recourse',
    'utils/spending',
  ],
  'utils/assess': [
    'utils/checks',
    'utils/claims',
    'utils/facts',
    'utils/lookalike',
    'utils/recourse',
    'utils/spending',
  ],
  'utils/i18n': ['utils/spending', 'utils/checks'],
  'utils/storage': ['utils/spending', 'utils/result'],
  'utils/notice': ['utils/facts', 'utils/i18n', 'utils/checks', 'components'],
  'utils/browser': [
    'utils/assess',
    'utils/checks',
    'utils/facts',
    'utils/i18n',
    'utils/lexicon',
    'utils/notice',
    'utils/recourse',
    'utils/registry',
    'utils/result',
    'utils/spending',
    'utils/storage',
  ],
  components: [
    'utils/checks',
    'utils/i18n',
    'utils/lookalike',
    'utils/recourse',
    'utils/registry',
    'utils/result',
    'utils/spending',
  ],
  entrypoints: [
    'components',
    'utils/browser',
    'utils/i18n',
    'utils/notice',
    'utils/sentinel',
    'utils/spending',
    'utils/survey',
  ],
};

/** Who may name the browser's API: one room, the sentinel and the scripts that live in a page. */
const SPEAKS_TO_BROWSER = [
  'utils/browser/',
  'utils/sentinel/',
  'utils/survey/',
  'utils/notice/',
  'entrypoints/',
];

const DOCUMENT_ASKED = /(?<![-\w])(?:document|ownerDocument)\.[a-z]\w*/g;
/** What is asked of whatever stands around a field or a text, which may be a form. */
const ELEMENT_ASKED =
  /(?<!prototype)\.(?:closest|contains|matches|getBoundingClientRect|checkVisibility|querySelector|querySelectorAll|getAttribute|hasAttribute|parentElement|parentNode|ownerDocument|textContent)\b(?!\s*=|\.call)/g;

const sources = HOUSE.flatMap((room) =>
  readdirSync(join(ROOT, room), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file) && !file.includes('.generated.'))
    .map((file) => join(room, file)),
);

/** `utils/checks/form/x.ts` is in `utils/checks`; `utils/assess.ts` is a room by itself. */
const roomOf = (file: string): string =>
  file.startsWith('utils/')
    ? file
        .split('/')
        .slice(0, 2)
        .join('/')
        .replace(/\.tsx?$/, '')
    : (file.split('/')[0] ?? '');

describe('the house plan', () => {
  it('has a rule for every room', () => {
    const rooms = new Set(sources.map(roomOf));
    expect([...rooms].filter((room) => !(room in MAY_IMPORT))).toEqual([]);
  });

  it('is told in ARCHITECTURE.md, each room once', () => {
    const rows = textOf('ARCHITECTURE.md').matchAll(/^\| `([\w/]+?)(?:\/|\.ts)` \|/gm);
    const told = [...rows].map(([, room]) => room).sort();
    const rooms = Object.keys(MAY_IMPORT).filter((room) => room !== 'utils/result');
    expect(told).toEqual(rooms.sort());
  });

  it('lets no room import from where its rule does not lead', () => {
    const trespasses = sources.flatMap((file) => {
      const room = roomOf(file);
      const strangers = importsOf(file).filter((path) => {
        const target = roomOf(path);
        return (
          HOUSE.some((part) => path.startsWith(part)) &&
          target !== room &&
          !MAY_IMPORT[room]?.includes(target)
        );
      });
      return strangers.map((path) => `${file} → ${path}`);
    });
    expect(trespasses).toEqual([]);
  });

  it('asks no form and no document of a page by their own members, which give way to the names of fields and pictures', () => {
    const hits = (rooms: readonly string[], pattern: RegExp): string[] =>
      sources
        .filter((file) => rooms.some((room) => file.startsWith(room)))
        .flatMap((file) => [...textOf(file).matchAll(pattern)].map(([found]) => `${file}: ${found}`));
    expect(hits(['utils/survey/', 'utils/sentinel/', 'utils/notice/'], DOCUMENT_ASKED)).toEqual([]);
    expect(hits(['utils/survey/'], ELEMENT_ASKED)).toEqual([]);
  });

  it('has no circles', () => {
    const files = new Set(sources);
    const resolved = (path: string) =>
      [path, `${path}.ts`, `${path}.tsx`, join(path, 'index.ts')].find((name) => files.has(name));
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, trail: readonly string[]): void => {
      if (trail.includes(file)) circles.push([...trail.slice(trail.indexOf(file)), file].join(' → '));
      if (done.has(file) || trail.includes(file)) return;
      for (const path of importsOf(file)) {
        const next = resolved(path);
        if (next) visit(next, [...trail, file]);
      }
      done.add(file);
    };
    for (const file of sources) visit(file, []);
    expect(circles).toEqual([]);
  });

  it('lets one room alone speak to the browser', () => {
    const speakers = sources.filter(
      (file) =>
        !SPEAKS_TO_BROWSER.some((room) => file.startsWith(room)) &&
        /webextension-polyfill|\bchrome\.\w|\bbrowser\.(runtime|tabs|storage|scripting)/.test(textOf(file)),
    );
    expect(speakers).toEqual([]);
  });

  it('lets the background alone open IndexedDB', () => {
    const openers = sources.filter((file) => /\bindexedDB\b|from 'idb'/.test(textOf(file)));
    expect(openers.filter((file) => !file.startsWith('utils/storage/'))).toEqual([]);
  });
});
