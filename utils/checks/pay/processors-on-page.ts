import type { PageFacts } from '../../facts/page-facts';
import { sensitiveGroups } from '../../facts/payment-step';
import { type Processor, processorOf } from '../../registry/processors';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The processors whose own frames a person sees on this page. Their script alone proves nothing. */
const framed = (facts: PageFacts): (Processor | null)[] =>
  facts.frames.filter((frame) => frame.shown).map((frame) => processorOf(frame.host));

/** Whether a known processor draws a payment step on this page. */
export const showsProcessor = (facts: PageFacts): boolean => framed(facts).some(Boolean);

/** What was read of a document already: several checks ask it, and addresses take long to parse. */
const read = new WeakMap<PageFacts, readonly string[]>();

/** Hosts that the sensitive fields of a document would be sent to, each once. */
export function targetHosts(facts: PageFacts): readonly string[] {
  const known = read.get(facts);
  if (known) return known;
  const urls = new Set(sensitiveGroups(facts).flatMap(({ targets }) => targets.map(({ url }) => url)));
  const hosts = [...new Set([...urls].map(hostOf))].filter((host) => host !== '');
  read.set(facts, hosts);
  return hosts;
}

/** Every processor that would take this page's payment: by frame, form, redirect, or because the page is its own. */
export function processorsOn(facts: PageFacts): Processor[] {
  const reached = [facts.host, ...targetHosts(facts), ...facts.redirects.map(({ host }) => host)];
  const found = [...framed(facts), ...reached.map(processorOf)];
  return [...new Set(found.filter((entity) => entity !== null))];
}

/**
 * Processors whose scripts this page loads, fraud scoring left out. They may draw fields, or fetch what is typed into the
 * page's own; they may as well be about a button in the footer.
 */
export const scriptProcessors = ({ scripts }: PageFacts): Processor[] => [
  ...new Set(scripts.map(processorOf).filter((processor) => processor !== null)),
];

/** Whether a processor has a part in this page. A script is enough: it may fetch the number out of the shop's own fields. */
export const bringsProcessor = (facts: PageFacts): boolean =>
  processorsOn(facts).length > 0 || scriptProcessors(facts).length > 0;
