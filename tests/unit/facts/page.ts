import type { FieldKind } from '@/utils/facts/field-kinds';
import type { GroupFacts, PageFacts } from '@/utils/facts/page-facts';

/** Facts of an honest, empty https page; `changes` say what is different about the one under test. */
export const page = (changes: Partial<PageFacts> = {}): PageFacts => ({
  url: 'https://shop.example/checkout',
  host: 'shop.example',
  top: true,
  secure: true,
  woke: 'fields',
  groups: [],
  switched: [],
  frames: [],
  scripts: [],
  assets: [],
  redirects: [],
  wallets: [],
  says: {
    title: '',
    siteName: '',
    applicationName: '',
    headings: [],
    logos: [],
    copyright: [],
    organisations: [],
    countries: [],
    canonicalHost: '',
    language: 'en',
  },
  amounts: [],
  accounts: [],
  phrases: [],
  ticked: [],
  cut: [],
  ...changes,
});

/** A form that asks for these kinds and would send them to these addresses. */
export const form = (kinds: readonly FieldKind[], ...urls: string[]): GroupFacts => ({
  kind: urls.length > 0 ? 'form' : 'formless',
  fields: kinds.map((kind) => ({ kind, evidence: kind, sight: 'shown', named: true, length: 0 })),
  targets: urls.map((url) => ({ url, method: 'post', declared: true, label: '' })),
});
