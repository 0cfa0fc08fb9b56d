import type { Finding } from '@/utils/checks/finding';
import { HostName } from '../elements/host-name';
import { useWording } from '../wording-context';

const labelKey = (name: string): string =>
  `notice_evidence_${name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}`;

/** Everything that a finding rests on, unshortened, and the rule's stable code. */
export function EvidenceList({ finding }: { finding: Finding }) {
  const wording = useWording();
  return (
    <dl class="evidence">
      {Object.entries(finding.evidence).map(([name, value]) => (
        <div key={name}>
          <dt>{wording.text(wording.has(labelKey(name)) ? labelKey(name) : 'notice_evidence_other')}</dt>
          <dd>
            {/(host|domain)$/i.test(name) ? (
              <HostName host={value} whole part={name === 'host' ? finding.evidence.part : undefined} />
            ) : (
              <bdi>{wording.value(name, value)}</bdi>
            )}
          </dd>
        </div>
      ))}
      <div>
        <dt>{wording.text('notice_evidence_rule')}</dt>
        <dd>
          <bdi class="code">{finding.code}</bdi>
        </dd>
      </div>
    </dl>
  );
}
