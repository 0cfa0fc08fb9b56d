import type { Finding } from '@/utils/checks/finding';
import { useWording } from '../wording-context';
import { EvidenceList } from './evidence-list';
import { FindingView } from './finding';
import { type OnQuiet, QuietChoices, type QuietScope } from './quiet-choices';
import { StepButton } from './step-button';

const LASTING: readonly QuietScope[] = ['site', 'rule'];

interface FindingsListProps {
  /** The gravest first. */
  findings: readonly Finding[];
  onStep: (finding: Finding) => void;
  onQuiet: OnQuiet;
}

/** All findings of a page, each with its step, its evidence and, unless it is information only, its way to be quiet. */
export function FindingsList({ findings, onStep, onQuiet }: FindingsListProps) {
  const wording = useWording();
  return (
    <ul class="findings">
      {findings.map((finding, place) => (
        <li key={`${finding.code} ${place}`}>
          <FindingView finding={finding}>
            <StepButton finding={finding} primary={place === 0} onStep={onStep} />
            <details>
              <summary>{wording.text('notice_more')}</summary>
              <EvidenceList finding={finding} />
              {finding.severity !== 'info' && (
                <QuietChoices finding={finding} scopes={LASTING} onQuiet={onQuiet} />
              )}
            </details>
          </FindingView>
        </li>
      ))}
    </ul>
  );
}
