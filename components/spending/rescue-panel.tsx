import { useState } from 'preact/hooks';
import { Brand } from '../elements/brand';
import { useWording } from '../wording-context';

interface RescuePanelProps {
  /** The key of the reason why the ledger does not open. */
  problem: string;
  /** Gives the key of what went wrong; null where the file was handed over. */
  onSave: () => Promise<string | null>;
}

/** What stands in the page's place when the ledger does not open: why, and everything there is as a file. */
export function RescuePanel({ problem, onSave }: RescuePanelProps) {
  const wording = useWording();
  const [said, setSaid] = useState('');
  const save = async () => setSaid(wording.text((await onSave()) ?? 'files_written'));
  return (
    <main class="sheet">
      <header class="sheet-head">
        <Brand />
        <h1>{wording.text('rescue_title')}</h1>
      </header>
      <div class="card" role="alert">
        <p>{wording.text(problem)}</p>
        <button type="button" class="button button-primary" onClick={() => void save()}>
          {wording.text('rescue_save')}
        </button>
      </div>
      <p role="status">{said}</p>
    </main>
  );
}
