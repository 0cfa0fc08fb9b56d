import type { Finding } from '@/utils/checks/finding';
import { useWording } from '../wording-context';

/** How far a wish for quiet reaches, from the least to the most. */
export type QuietScope = 'once' | 'site' | 'rule';
export type OnQuiet = (finding: Finding, scope: QuietScope) => void;

interface QuietChoicesProps {
  finding: Finding;
  scopes: readonly QuietScope[];
  onQuiet: OnQuiet;
}

/** The ways to hear no more of a finding. Each can be undone in the settings. */
export function QuietChoices({ finding, scopes, onQuiet }: QuietChoicesProps) {
  const wording = useWording();
  return (
    <fieldset class="quiet">
      <legend>{wording.text('notice_quiet')}</legend>
      {scopes.map((scope) => (
        <button key={scope} type="button" class="button-plain" onClick={() => onQuiet(finding, scope)}>
          {wording.text(`notice_quiet_${scope}`)}
        </button>
      ))}
    </fieldset>
  );
}
