import type { Finding } from '@/utils/checks/finding';
import { SeverityMark } from '../elements/severity-mark';
import { useWording } from '../wording-context';
import { EvidenceList } from './evidence-list';
import { FindingView, Seen } from './finding';
import { type OnQuiet, QuietChoices, type QuietScope } from './quiet-choices';
import { StepButton } from './step-button';

const LASTING: readonly QuietScope[] = ['site', 'rule'];

interface FindingsListProps {
  /** The gravest first. */
  findings: readonly Finding[];
  onStep: (finding: Finding) => void;
  onQuiet: OnQuiet;
}

/** All findings of a page: the gravest open, the others folded behind what was seen. */
export function FindingsList({ findings, onStep, onQuiet }: FindingsListProps) {
  const wording = useWording();
  const [gravest, ...others] = findings;
  const grounds = (finding: Finding) => (
    <>
      <EvidenceList finding={finding} />
      {finding.severity !== 'info' && <QuietChoices finding={finding} scopes={LASTING} onQuiet={onQuiet} />}
    </>
  );
  return (
    <ul class="findings">
      {gravest && (
        <li class={`finding-${gravest.severity}`}>
          <FindingView finding={gravest}>
            <StepButton finding={gravest} primary onStep={onStep} />
            <details>
              <summary>{wording.text('notice_more')}</summary>
              {grounds(gravest)}
            </details>
          </FindingView>
        </li>
      )}
      {others.map((finding, place) => (
        <li key={`${finding.code} ${place}`} class={`finding-${finding.severity}`}>
          <details class="folded">
            <summary>
              <SeverityMark severity={finding.severity} />
              <Seen finding={finding} />
            </summary>
            <FindingView finding={finding} without="head">
              <StepButton finding={finding} primary={false} onStep={onStep} />
              {grounds(finding)}
            </FindingView>
          </details>
        </li>
      ))}
    </ul>
  );
}
