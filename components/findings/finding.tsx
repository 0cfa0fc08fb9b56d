import type { ComponentChildren } from 'preact';
import type { Finding } from '@/utils/checks/finding';
import { findingKey } from '@/utils/i18n/finding-key';
import { Sentence } from '../elements/sentence';
import { SeverityMark } from '../elements/severity-mark';

/** How grave a finding is, and what was seen. */
export function FindingHead({ finding: { code, severity, evidence } }: { finding: Finding }) {
  return (
    <>
      <SeverityMark severity={severity} />
      <span class="finding-seen">
        <Sentence of={findingKey(code, 'seen')} values={evidence} />
      </span>
    </>
  );
}

interface FindingViewProps {
  finding: Finding;
  /** The head stands elsewhere already. */
  headless?: boolean;
  /** What follows the sentences: the step, the evidence. */
  children?: ComponentChildren;
}

/** One finding: how grave, what was seen, what it may mean, what to do now. */
export function FindingView({ finding, headless = false, children }: FindingViewProps) {
  const { code, evidence } = finding;
  return (
    <div class="finding">
      {!headless && <FindingHead finding={finding} />}
      <p class="finding-means">
        <Sentence of={findingKey(code, 'means')} values={evidence} />
      </p>
      <p class="finding-do">
        <Sentence of={findingKey(code, 'do')} values={evidence} />
      </p>
      {children}
    </div>
  );
}
