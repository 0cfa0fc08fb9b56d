import { Sentence } from '../elements/sentence';
import { useWording } from '../wording-context';

/** A rule that the shopper told us not to raise: on one host, or everywhere where `host` is null. */
export interface QuietRuleView {
  code: string;
  host: string | null;
}

interface QuietRulesProps {
  rules: readonly QuietRuleView[];
  onUndo: (rule: QuietRuleView) => void;
}

/** What the shopper told us to keep quiet about, each with its way back. */
export function QuietRules({ rules, onUndo }: QuietRulesProps) {
  const wording = useWording();
  return (
    <section class="card" aria-labelledby="quiet-rules-title">
      <h2 id="quiet-rules-title">{wording.text('settings_quiet')}</h2>
      {rules.length === 0 && <p class="soft">{wording.text('settings_quiet_none')}</p>}
      <ul class="ledger">
        {rules.map((rule) => (
          <li key={`${rule.code} ${rule.host}`}>
            <p>
              <bdi class="code">{rule.code}</bdi>{' '}
              {rule.host === null ? (
                wording.text('settings_quiet_everywhere')
              ) : (
                <Sentence of="settings_quiet_on" values={{ host: rule.host }} />
              )}
            </p>
            <button
              type="button"
              class="button"
              aria-label={wording.text('settings_quiet_undo_label', { rule: rule.code })}
              onClick={() => onUndo(rule)}
            >
              {wording.text('settings_quiet_undo')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
