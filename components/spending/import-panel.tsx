import {
  LEFT_OUT_KINDS,
  type LeftOutKind,
  type LeftOutLine,
  type LeftOutReason,
  leftOutKind,
} from '@/utils/spending/files/left-out';
import { useWording } from '../wording-context';
import { CsvMappingForm, type CsvMappingFormProps } from './csv-mapping-form';
import { FileButton } from './file-button';
import { LeftOut } from './left-out';

/** The keys under which lines of each kind are counted. */
const COUNT_KEYS: Readonly<Record<LeftOutKind, string>> = {
  unreadable: 'import_bad',
  'came-in': 'import_came_in',
  'not-paid': 'import_not_paid',
  'around-table': 'import_around',
};

/** Where an import stands. */
export type ImportStage =
  | { at: 'idle' }
  /** `what`: the key of what is being done. `share`: how much of it is done, 0–1. */
  | { at: 'busy'; what: string; share: number }
  | { at: 'columns'; form: CsvMappingFormProps }
  | { at: 'preview'; preview: ImportPreview }
  /** It ended, well or not: the key of what is to be said. */
  | { at: 'ended'; key: string };

export interface ImportPreview {
  fileName: string;
  /** Whether the file holds everything, so that it can take the place of what is here. */
  isWhole: boolean;
  mode: 'merge' | 'restore';
  counts: { added: number; changed: number; same: number; removed: number };
  /** Lines that cannot come in, those first that need the most looking at. */
  leftOut: readonly LeftOutLine[];
}

interface ImportPanelProps {
  stage: ImportStage;
  /** Imports that were interrupted. */
  interrupted: readonly { id: string; fileName: string; done: number; total: number }[];
  onFile: (file: File) => void;
  onMode: (mode: ImportPreview['mode']) => void;
  onConfirm: () => void;
  onCancel: () => void;
  onTakeBack: (id: string) => void;
  /** Hands over the lines that are left out as a file; `inWords`: why they are. */
  onSaveLeftOut: (inWords: (reason: LeftOutReason) => string) => void;
}

/** Brings a file in: chosen, read, shown what it would change, and only then written. */
export function ImportPanel(props: ImportPanelProps) {
  const { stage, interrupted, onFile, onTakeBack } = props;
  const wording = useWording();
  return (
    <div class="import">
      <h3>{wording.text('import_title')}</h3>
      {stage.at !== 'busy' &&
        interrupted.map(({ id, fileName, done, total }) => (
          <div key={id} class="stale">
            <p>{wording.text('import_interrupted', { file: fileName, done, total })}</p>
            <button type="button" class="button" onClick={() => onTakeBack(id)}>
              {wording.text('import_take_back')}
            </button>
          </div>
        ))}
      {(stage.at === 'idle' || stage.at === 'ended') && (
        <FileButton label={wording.text('import_choose')} accept=".json,.csv,.txt" onFile={onFile} />
      )}
      {stage.at === 'columns' && <CsvMappingForm {...stage.form} />}
      {stage.at === 'preview' && <Preview {...props} preview={stage.preview} />}
      {stage.at === 'busy' && <Busy what={stage.what} share={stage.share} onCancel={props.onCancel} />}
      <p role="status">{stage.at === 'ended' && wording.text(stage.key)}</p>
    </div>
  );
}

function Busy({ what, share, onCancel }: { what: string; share: number; onCancel: () => void }) {
  const wording = useWording();
  const label = wording.text(what);
  return (
    <>
      <p>
        {label} {wording.percent(Math.floor(share * 100))}
      </p>
      <progress value={share} aria-label={label} />
      <button type="button" class="button" onClick={onCancel}>
        {wording.text('import_cancel')}
      </button>
    </>
  );
}

function Preview({
  preview,
  onMode,
  onConfirm,
  onCancel,
  onSaveLeftOut,
}: ImportPanelProps & { preview: ImportPreview }) {
  const wording = useWording();
  const { fileName, isWhole, mode, counts, leftOut } = preview;
  return (
    <>
      <p>{wording.text('import_preview', { file: fileName })}</p>
      <ul class="ledger">
        <li>{wording.count('import_added', counts.added)}</li>
        <li>{wording.count('import_changed', counts.changed)}</li>
        <li>{wording.count('import_same', counts.same)}</li>
        {mode === 'restore' && (
          <>
            <li>{wording.count('import_removed', counts.removed)}</li>
            <li>{wording.text('import_replaced')}</li>
          </>
        )}
        {LEFT_OUT_KINDS.map((kind) => {
          const count = leftOut.filter(({ reason }) => leftOutKind(reason) === kind).length;
          return count > 0 && <li key={kind}>{wording.count(COUNT_KEYS[kind], count)}</li>;
        })}
      </ul>
      {leftOut.length > 0 && <LeftOut lines={leftOut} onSave={onSaveLeftOut} />}
      {isWhole && (
        <fieldset>
          <legend class="section-title">{wording.text('import_mode')}</legend>
          {(['merge', 'restore'] as const).map((one) => (
            <label key={one} class="check">
              <input type="radio" name="import-mode" checked={mode === one} onChange={() => onMode(one)} />
              {wording.text(`import_mode_${one}`)}
            </label>
          ))}
        </fieldset>
      )}
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onConfirm}>
          {wording.text(leftOut.length > 0 ? 'import_confirm_without' : 'import_confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {wording.text('import_cancel')}
        </button>
      </div>
    </>
  );
}
