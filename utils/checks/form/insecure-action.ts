import type { PageFacts, TargetFacts } from '../../facts/page-facts';
import { sensitiveGroups } from '../../facts/payment-step';
import { documentsOf, type PageCheck } from '../check';

const UNPROTECTED = new Set(['http:', 'ws:', 'ftp:', 'mailto:', 'data:']);
const IPV4 = /^\d{1,3}(\.\d{1,3}){3}$/;

/** URL parsing has already turned every spelling of an IPv4 address (octal, one number) into dotted decimals. */
const isBareAddress = (host: string): boolean => IPV4.test(host) || host.startsWith('[');

/** What stands for the target in a sentence: the host, or for addresses without one the scheme. */
const shownTarget = (url: URL): string => url.hostname || url.protocol;

/** A plain http page that posts to itself is one fact, and `form.insecure-page` has told it. */
const isSaidAlready = (document: PageFacts, url: URL): boolean =>
  !document.secure && url.protocol === 'http:' && url.hostname === document.host;

function exposes(document: PageFacts, target: TargetFacts): string | null {
  if (!URL.canParse(target.url)) return null;
  const url = new URL(target.url);
  const exposed = UNPROTECTED.has(url.protocol) || isBareAddress(url.hostname);
  return exposed && !isSaidAlready(document, url) ? shownTarget(url) : null;
}

/** A form with sensitive fields whose action, or a submit button's `formaction`, leaves the protection of https. */
export const insecureAction: PageCheck = {
  code: 'form.insecure-action',
  looksAt: 'page',
  run(facts) {
    const exposed = documentsOf(facts).flatMap((document) =>
      sensitiveGroups(document).flatMap((group) =>
        group.targets.flatMap((target) => exposes(document, target) ?? []),
      ),
    );
    return [...new Set(exposed)].map((targetHost) => ({
      code: this.code,
      severity: 'danger' as const,
      evidence: { targetHost },
      step: { kind: 'leave' as const },
    }));
  },
};
