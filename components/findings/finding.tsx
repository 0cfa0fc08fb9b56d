import type { ComponentChildren } from 'preact';
import type { Finding } from '@/utils/checks/finding';
import { findingKey } from '@/utils/i18n/finding-key';
import { Sentence } from '../elements/sentence';
import { SeverityMark } from '../elements/severity-mark';

/** One finding: how grave, what was seen, what it may mean, what to do now. `children` follow: steps, evidence. */
export function FindingView({ finding, children }: { finding: Finding; children?: ComponentChildren }) {
  const { code, severity, evidence } = finding;
  return (
    <article class={`finding finding-${severity}`}>
      <SeverityMark severity={severity} />
      <p class="finding-seen">
        <Sentence of={findingKey(code, 'seen')} values={evidence} />
      </p>
      <p class="finding-means">
        <Sentence of={findingKey(code, 'means')} values={evidence} />
      </p>
      <p class="finding-do">
        <Sentence of={findingKey(code, 'do')} values={evidence} />
      </p>
      {children}
    </article>
  );
}
