import { HostName } from '../elements/host-name';
import { useWording } from '../wording-context';

/** Something that was found: which rule, where, on which day. Nothing else of a page is ever kept. */
interface HistoryLine {
  code: string;
  host: string;
  /** `YYYY-MM-DD`. */
  day: string;
}

interface HistorySectionProps {
  /** The newest first. */
  history: readonly HistoryLine[];
  onWipe: () => void;
}

/** How many lines are shown before the rest is only counted. */
const SHOWN = 20;

/** What Tillwatch remembers of the pages it warned about, and the way to make it forget. */
export function HistorySection({ history, onWipe }: HistorySectionProps) {
  const wording = useWording();
  const hidden = history.length - SHOWN;
  return (
    <section class="card" aria-labelledby="history-title">
      <h2 id="history-title">{wording.text('settings_history')}</h2>
      <p class="soft">{wording.text('settings_history_kept')}</p>
      {history.length === 0 && <p class="soft">{wording.text('settings_history_none')}</p>}
      <ul class="ledger">
        {history.slice(0, SHOWN).map(({ code, host, day }) => (
          <li key={`${day} ${host} ${code}`}>
            <p>
              <HostName host={host} />
            </p>
            <p class="soft">
              {wording.date(day)} · <bdi class="code">{code}</bdi>
            </p>
          </li>
        ))}
      </ul>
      {hidden > 0 && <p class="soft">{wording.count('settings_history_more', hidden)}</p>}
      {history.length > 0 && (
        <button type="button" class="button" onClick={onWipe}>
          {wording.text('settings_history_wipe')}
        </button>
      )}
    </section>
  );
}
