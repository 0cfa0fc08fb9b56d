import type { PageFacts } from '../../facts/page-facts';
import { sensitiveGroups } from '../../facts/payment-step';
import { type Processor, processorOf } from '../../registry/processors';

const hostOf = (url: string): string => (URL.canParse(url) ? new URL(url).hostname : '');

/** The processors whose own frames a person sees on this page. Their script alone proves nothing. */
const framed = (facts: PageFacts): (Processor | null)[] =>
  facts.frames.filter((frame) => frame.shown).map((frame) => processorOf(frame.host));

/** Whether a known processor draws a payment step on this page. */
export const showsProcessor = (facts: PageFacts): boolean => framed(facts).some(Boolean);

/** Hosts that the sensitive fields of a document would be sent to. */
export const targetHosts = (facts: PageFacts): string[] =>
  sensitiveGroups(facts).flatMap((group) =>
    group.targets.map((target) => hostOf(target.url)).filter((host) => host !== ''),
  );

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
