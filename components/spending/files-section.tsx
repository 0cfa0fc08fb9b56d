import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useKeptFocus } from '../elements/kept-focus';
import { useWording } from '../wording-context';

interface FilesSectionProps {
  /** Changes to purchases since the last backup, and whether to remind of the next. */
  backup: { changes: number; due: boolean };
  readOnly: boolean;
  /** What brings a file in. */
  importing: ComponentChildren;
  onJson: () => Promise<string | null>;
  onCsv: () => Promise<string | null>;
  onErase: () => Promise<string | null>;
}

/** The ledger as a file, a file into the ledger, and the end of all of it. */
export function FilesSection({ backup, readOnly, importing, onJson, onCsv, onErase }: FilesSectionProps) {
  const wording = useWording();
  const [said, setSaid] = useState('');
  const run = async (work: Promise<string | null>, done: string) =>
    setSaid(wording.text((await work) ?? done));
  return (
    <section class="card" aria-labelledby="files-title">
      <h2 id="files-title">{wording.text('files_title')}</h2>
      {backup.due && <p class="stale">{wording.count('files_backup_due', backup.changes)}</p>}
      <div class="actions">
        <button type="button" class="button" onClick={() => void run(onJson(), 'files_written')}>
          {wording.text('files_json')}
        </button>
        <button type="button" class="button" onClick={() => void run(onCsv(), 'files_written')}>
          {wording.text('files_csv')}
        </button>
      </div>
      <p role="status" class="soft">
        {said}
      </p>
      {!readOnly && importing}
      {!readOnly && <Erase onJson={onJson} onErase={() => run(onErase(), 'files_erased')} />}
    </section>
  );
}

/** Erasing takes two steps; the file is offered between them. */
function Erase({ onJson, onErase }: { onJson: () => Promise<string | null>; onErase: () => Promise<void> }) {
  const wording = useWording();
  const [asking, setAsking] = useState(false);
  const around = useRef<HTMLDivElement>(null);
  const question = useRef<HTMLParagraphElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useKeptFocus(around, asking ? question : button);
  if (!asking) {
    return (
      <div class="erase" ref={around}>
        <button type="button" class="button-plain" ref={button} onClick={() => setAsking(true)}>
          {wording.text('files_erase')}
        </button>
      </div>
    );
  }
  return (
    <div class="erase" ref={around}>
      <p role="alert" ref={question} tabIndex={-1}>
        {wording.text('files_erase_sure')}
      </p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={() => void onJson()}>
          {wording.text('files_erase_file_first')}
        </button>
        <button
          type="button"
          class="button"
          onClick={() => {
            setAsking(false);
            void onErase();
          }}
        >
          {wording.text('files_erase_now')}
        </button>
        <button type="button" class="button" onClick={() => setAsking(false)}>
          {wording.text('import_cancel')}
        </button>
      </div>
    </div>
  );
}
