import type { Finding, Step } from '@/utils/checks/finding';
import { Sentence } from '../elements/sentence';

const wordingOf = (step: Step) =>
  step.kind === 'open' ? (
    <Sentence of="step_open" values={{ host: step.host }} />
  ) : (
    <Sentence of={`step_${step.kind}`} />
  );

interface StepButtonProps {
  finding: Finding;
  primary: boolean;
  onStep: (finding: Finding) => void;
}

/** The safe step of a finding; nothing where there is none. */
export function StepButton({ finding, primary, onStep }: StepButtonProps) {
  if (finding.step.kind === 'none') return null;
  return (
    <button
      type="button"
      class={primary ? 'button button-primary' : 'button'}
      onClick={() => onStep(finding)}
    >
      {wordingOf(finding.step)}
    </button>
  );
}
