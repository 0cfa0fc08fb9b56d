import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '@/utils/checks/finding';
import { findingKey } from '@/utils/i18n/finding-key';
import { Brand } from '../elements/brand';
import { SeverityMark } from '../elements/severity-mark';
import { useWording } from '../wording-context';
import { EvidenceList } from './evidence-list';
import { FindingView } from './finding';
import { type OnQuiet, QuietChoices, type QuietScope } from './quiet-choices';
import { StepButton } from './step-button';

const SCOPES: readonly QuietScope[] = ['once', 'site', 'rule'];

interface NoticePanelProps {
  /** What is worth saying, the gravest first; at least one. */
  findings: readonly [Finding, ...Finding[]];
  /** Only the mark is shown, where the whole would cover the page's controls. */
  folded: boolean;
  onFold: (folded: boolean) => void;
  onStep: (finding: Finding) => void;
  onQuiet: OnQuiet;
  onClose: () => void;
}

/**
 * The panel in the page. A landmark rather than a dialog: it takes no focus, stands in the tab order, and a status
 * line says it once, politely.
 */
export function NoticePanel({ findings, folded, onFold, onStep, onQuiet, onClose }: NoticePanelProps) {
  const wording = useWording();
  const [gravest, ...others] = findings;
  return (
    <aside
      class={`notice notice-${gravest.severity}`}
      lang={wording.language}
      dir={wording.direction}
      aria-label={wording.text('notice_label')}
      onKeyDown={({ key }) => key === 'Escape' && onClose()}
    >
      <Announcement finding={gravest} />
      <details class="folded" open={!folded} onToggle={({ currentTarget }) => onFold(!currentTarget.open)}>
        <summary class="notice-handle">
          <SeverityMark severity={gravest.severity} />
        </summary>
        <div class="notice-body">
          <FindingView finding={gravest} without="mark">
            <StepButton finding={gravest} primary onStep={onStep} />
          </FindingView>
          {others.length > 0 && <Others findings={others} />}
          <footer class="notice-foot">
            <details class="notice-more">
              <summary>{wording.text('notice_more')}</summary>
              <EvidenceList finding={gravest} />
              <QuietChoices finding={gravest} scopes={SCOPES} onQuiet={onQuiet} />
            </details>
            <Brand />
          </footer>
        </div>
      </details>
      <button
        type="button"
        class="button-plain notice-close"
        aria-label={wording.text('notice_close')}
        onClick={onClose}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          <path d="m3 3 10 10M13 3 3 13" />
        </svg>
      </button>
    </aside>
  );
}

/** Screen readers speak a status only when it changes, so the words come after the empty line stands. */
function Announcement({ finding }: { finding: Finding }) {
  const wording = useWording();
  const [spoken, setSpoken] = useState('');
  useEffect(() => {
    const seen = wording.text(findingKey(finding, 'seen'), finding.evidence);
    setSpoken(`${wording.text('notice_label')}. ${wording.text(`severity_${finding.severity}`)}: ${seen}`);
  }, [wording, finding]);
  return (
    <p class="visually-hidden" role="status">
      {spoken}
    </p>
  );
}

function Others({ findings }: { findings: readonly Finding[] }) {
  const wording = useWording();
  return (
    <details class="notice-more">
      <summary>{wording.count('notice_others', findings.length)}</summary>
      <ul class="findings">
        {findings.map((finding, place) => (
          <li key={`${finding.code} ${place}`}>
            <FindingView finding={finding} />
          </li>
        ))}
      </ul>
    </details>
  );
}
