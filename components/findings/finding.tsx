import type { ComponentChildren } from 'preact';
import type { Finding } from '@/utils/checks/finding';
import { findingKey } from '@/utils/i18n/finding-key';
import { Sentence } from '../elements/sentence';
import { SeverityMark } from '../elements/severity-mark';

/** What was seen, as the words that a finding begins with. */
export const Seen = ({ finding }: { finding: Finding }) => (
  <span class="finding-seen">
    <Sentence of={findingKey(finding, 'seen')} values={finding.evidence} />
  </span>
);

interface FindingViewProps {
  finding: Finding;
  /** What stands elsewhere already: the mark, or all of the head. */
  without?: 'mark' | 'head';
  /** What follows the sentences: the step, the evidence. */
  children?: ComponentChildren;
}

/** One finding: how grave, what was seen, what it may mean, what to do now. */
export function FindingView({ finding, without, children }: FindingViewProps) {
  const { severity, evidence } = finding;
  return (
    <div class="finding">
      {!without && <SeverityMark severity={severity} />}
      {without !== 'head' && <Seen finding={finding} />}
      <p class="finding-means">
        <Sentence of={findingKey(finding, 'means')} values={evidence} />
      </p>
      <p class="finding-do">
        <Sentence of={findingKey(finding, 'do')} values={evidence} />
      </p>
      {children}
    </div>
  );
}
