import type { Finding } from '@/utils/checks/finding';
import { SeverityMark } from '../elements/severity-mark';
import { useWording } from '../wording-context';
import { togetherIfAlike } from './alike';
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

/** All findings of a page: the gravest open, the others folded behind what was seen, alike ones behind the first. */
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
      {togetherIfAlike(others).map(([first, ...alike], place) => (
        <li key={`${first.code} ${place}`} class={`finding-${first.severity}`}>
          <details class="folded">
            <summary>
              <SeverityMark severity={first.severity} />
              <Seen finding={first} />
              {alike.length > 0 && (
                <span class="finding-alike">{wording.count('findings_alike', alike.length)}</span>
              )}
            </summary>
            {[first, ...alike].map((finding, at) => (
              <FindingView key={`${finding.code} ${at}`} finding={finding} without={at > 0 ? 'mark' : 'head'}>
                <StepButton finding={finding} primary={false} onStep={onStep} />
                {grounds(finding)}
              </FindingView>
            ))}
          </details>
        </li>
      ))}
    </ul>
  );
}
