import { BOUNDS } from '../facts/bounds';
import { rootElementOf } from '../facts/page-document';
import type { PageFacts } from '../facts/page-facts';
import { hostOf } from './addresses';
import { attribute, baseOf, clip, parentOf, resolve, textIn } from './dom';
import { readLogos } from './logos';
import type { PageReading } from './reading';
import type { PageTexts } from './texts';

const LONGEST_JSON = 50_000;
const MOST_DATA = 8;
const ORGANISATIONS = /^(?:Organization|Corporation|LocalBusiness|OnlineStore|Store|WebSite|Brand)$/;

/** What the first `<meta>` says whose name or property is one of these. */
const metaNamed = ({ metas }: PageReading, ...names: string[]): string => {
  const meta = metas.find((each) => names.includes(attribute(each, 'property') || attribute(each, 'name')));
  return meta ? clip(attribute(meta, 'content'), BOUNDS.evidence) : '';
};

const unique = (texts: readonly string[]): string[] =>
  [...new Set(texts.map((text) => clip(text, BOUNDS.evidence)).filter((text) => text !== ''))].slice(
    0,
    BOUNDS.texts,
  );

/** The countries of postal addresses, where they are written as codes: schema.org asks for ISO 3166-1 alpha-2. */
const addressCountries = (addresses: unknown): string[] =>
  [addresses].flat().flatMap((address) => {
    const country = (address as { addressCountry?: unknown } | null | undefined)?.addressCountry;
    const code = (country as { name?: unknown } | null | undefined)?.name ?? country;
    return typeof code === 'string' && /^[A-Z]{2}$/i.test(code) ? [code.toUpperCase()] : [];
  });

/** Names and countries that JSON-LD gives to organisations, however deep; malformed JSON says nothing. */
const organisations = ({ scripts }: PageReading): { names: string[]; countries: string[] } => {
  const names: string[] = [];
  const countries: string[] = [];
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || names.length > BOUNDS.texts || typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      for (const item of value.slice(0, 50)) visit(item, depth + 1);
      return;
    }
    const record = value as Record<string, unknown>;
    const types = [record['@type']].flat();
    if (types.some((type) => typeof type === 'string' && ORGANISATIONS.test(type))) {
      if (typeof record.name === 'string') names.push(record.name);
      countries.push(...addressCountries(record.address));
    }
    for (const item of Object.values(record).slice(0, 50)) visit(item, depth + 1);
  };
  const data = scripts.filter((script) => attribute(script, 'type') === 'application/ld+json');
  for (const script of data.slice(0, MOST_DATA)) {
    const text = Reflect.get(Node.prototype, 'textContent', script) as string;
    if (text.length > LONGEST_JSON) continue;
    try {
      visit(JSON.parse(text), 0);
    } catch {
      // A page's broken JSON-LD says nothing.
    }
  }
  return { names, countries };
};

const LONGEST_COPYRIGHT = 300;

/** What the page says of itself, in its own words. */
export const readSays = (
  document: Document,
  reading: PageReading,
  { nodes, copyrights }: PageTexts,
): PageFacts['says'] => {
  const canonical = reading.links.find((link) => attribute(link, 'rel').toLowerCase() === 'canonical');
  const canonicalUrl = canonical && resolve(attribute(canonical, 'href'), baseOf(document));
  const copyright = copyrights
    .flatMap((place) => nodes[place] ?? [])
    .filter(({ data }) => data.length < LONGEST_COPYRIGHT)
    .slice(0, 6);
  const root = rootElementOf(document);
  const { names, countries } = organisations(reading);
  return {
    title: clip(Reflect.get(Document.prototype, 'title', document) as string, BOUNDS.evidence),
    siteName: metaNamed(reading, 'og:site_name'),
    applicationName: metaNamed(reading, 'application-name', 'apple-mobile-web-app-title'),
    headings: unique(
      reading.headings.slice(0, BOUNDS.texts).map((heading) => textIn(heading, BOUNDS.evidence)),
    ),
    logos: unique(readLogos(document, reading)),
    copyright: unique(
      copyright.map((text) => {
        const parent = parentOf(text);
        return (parent && textIn(parent, 200)) || text.data;
      }),
    ),
    organisations: unique(names),
    countries: [...new Set(countries)].slice(0, BOUNDS.countries),
    canonicalHost: canonicalUrl ? hostOf(canonicalUrl) : '',
    language: root ? attribute(root, 'lang').slice(0, 35) : '',
  };
};
