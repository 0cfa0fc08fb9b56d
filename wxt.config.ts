import { minify } from 'terser';
import { defineConfig } from 'wxt';

const GECKO_ID = 'tillwatch@tillwatch.example';

/**
 * WXT wraps scripts, to log what they throw and give back what they return, and takes their definitions in two forms.
 * What runs in every page goes without.
 */
const bareScripts = {
  name: 'tillwatch:bare-scripts',
  enforce: 'pre' as const,
  load: {
    filter: { id: /define-unlisted-script/ },
    handler: () => 'export const defineUnlistedScript = (main) => ({ main });',
  },
  transform: {
    filter: { id: /virtual:wxt-unlisted-script-entrypoint/ },
    handler: (wrapped: string) => `${/^import definition .*$/m.exec(wrapped)}\ndefinition.main();`,
  },
};

/** WXT has every page load its plugins first. There are none, and the popup's first frame would wait for them. */
const barePages = {
  name: 'tillwatch:bare-pages',
  enforce: 'pre' as const,
  load: {
    filter: { id: /virtual:wxt-html-plugins/ },
    handler: () => ({ code: '', moduleSideEffects: false }),
  },
};

/** What pages share is one file: each file of its own takes a page longer to fetch than its part takes to read. */
const oneSharedChunk = {
  name: 'tillwatch:one-shared-chunk',
  outputOptions: (options: { format?: string }) =>
    options.format === 'es'
      ? {
          ...options,
          codeSplitting: { groups: [{ name: 'shared', test: /\.[jt]sx?$/, minShareCount: 2 }] },
        }
      : null,
};

/**
 * What runs in the pages of others is made smaller than the bundler makes it. Letters beyond ASCII are written by their
 * numbers: those of one script begin alike, and pack better so than in UTF-8.
 */
const smallInPages = {
  name: 'tillwatch:small-in-pages',
  async generateBundle(_: unknown, bundle: Record<string, { code?: string }>) {
    for (const name of ['sentinel.js', 'survey.js']) {
      const script = bundle[name];
      if (!script?.code) continue;
      const { code } = await minify(script.code, {
        compress: { passes: 3, ecma: 2020 },
        format: { ascii_only: true },
        ecma: 2020,
      });
      if (code) script.code = code;
    }
  },
};

/** A script of which nearly everything runs at once. Told so, Chromium compiles each function once instead of twice (V8's explicit compile hints). */
const compiledAtOnce = {
  name: 'tillwatch:compiled-at-once',
  generateBundle: (_: unknown, bundle: Record<string, { code?: string }>) => {
    const survey = bundle['survey.js'];
    if (survey) survey.code = `//# allFunctionsCalledOnLoad\n${survey.code}`;
  },
};

/** A part of a syntax tree, as far as it matters here. */
interface SyntaxNode {
  type: string;
  start: number;
  end: number;
  quasis?: { value: { cooked: string } }[];
}

/** The strings in a syntax tree that stand between backticks. Those that a function takes raw are none. */
const plainTemplates = (node: unknown): SyntaxNode[] => {
  if (typeof node !== 'object' || node === null) return [];
  const { type, quasis } = node as SyntaxNode;
  if (type === 'TaggedTemplateExpression') return [];
  return type === 'TemplateLiteral' && quasis?.length === 1
    ? [node as SyntaxNode]
    : Object.values(node).flatMap(plainTemplates);
};

/**
 * The minifier writes every string between backticks, which take V8 longer to read than quotes: the survey a fifth of its
 * time.
 */
const quotedStrings = {
  name: 'tillwatch:quoted-strings',
  generateBundle(
    this: { parse: (code: string) => unknown },
    _: unknown,
    bundle: Record<string, { code?: string }>,
  ) {
    for (const chunk of Object.values(bundle)) {
      if (!chunk.code) continue;
      let quoted = '';
      let from = 0;
      const templates = plainTemplates(this.parse(chunk.code)).sort((one, other) => one.start - other.start);
      for (const { start, end, quasis } of templates) {
        quoted += chunk.code.slice(from, start) + JSON.stringify(quasis?.[0]?.value.cooked);
        from = end;
      }
      chunk.code = quoted + chunk.code.slice(from);
    }
  },
};

export default defineConfig({
  imports: false,
  manifestVersion: 3,
  browser: 'chrome',
  // Both browsers know module preloading: nothing needs to stand in for it.
  vite: () => ({
    build: {
      modulePreload: { polyfill: false },
      // Inlined, a table of words would be there once for each place that reads it.
      rolldownOptions: { optimization: { inlineConst: false } },
    },
    plugins: [bareScripts, barePages, oneSharedChunk, quotedStrings, smallInPages, compiledAtOnce],
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_extension_name__',
    short_name: 'Tillwatch',
    description: '__MSG_extension_description__',
    default_locale: 'en',
    permissions: [
      'activeTab',
      'scripting',
      'storage',
      'unlimitedStorage',
      'alarms',
      ...(browser === 'chrome' ? ['declarativeContent'] : []),
    ],
    optional_host_permissions: ['*://*/*'],
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    },
    icons: Object.fromEntries([16, 32, 48, 96, 128].map((size) => [size, `icon/awake-${size}.png`])),
    options_ui: { page: 'settings.html', open_in_tab: true },
    action: {
      default_icon: Object.fromEntries([16, 32].map((size) => [size, `icon/asleep-${size}.png`])),
      default_title: '__MSG_extension_name__',
      default_area: 'navbar',
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: GECKO_ID,
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      },
    }),
  }),
});
