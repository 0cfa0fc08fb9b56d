import type { ComponentProps } from 'preact';
import { ImportPanel, type ImportPreview, type ImportStage } from '@/components/spending/import-panel';
import { nothing, type State, type States } from '../state';
import { piece } from './piece';

type Interrupted = ComponentProps<typeof ImportPanel>['interrupted'];

const importing = (stage: ImportStage, interrupted: Interrupted = []): State =>
  piece(() => (
    <div class="card">
      <h2>Files</h2>
      <ImportPanel
        stage={stage}
        interrupted={interrupted}
        onFile={nothing}
        onMode={nothing}
        onConfirm={nothing}
        onCancel={nothing}
        onTakeBack={nothing}
      />
    </div>
  ));

const columns = (header: string[], samples: string[][]): State =>
  importing({
    at: 'columns',
    form: { header, samples, homeCurrency: 'EUR', onConfirm: nothing, onCancel: nothing },
  });

const preview = (rest: Partial<ImportPreview>): State =>
  importing({
    at: 'preview',
    preview: {
      fileName: 'Kontoauszug_Kreditkarte_2026-11_Umsatzübersicht.csv',
      isWhole: false,
      mode: 'merge',
      counts: { added: 214, changed: 1, same: 12, removed: 3 },
      bad: [],
      ...rest,
    },
  });

const REASONS = ['row_no_date', 'row_amount_not_a_number', 'row_rate_missing', 'row_no_shop'] as const;

/** More than are listed one by one. */
const badRows = Array.from({ length: 130 }, (_, place) => ({
  row: place + 2,
  reason: REASONS[place % REASONS.length] ?? '',
}));

export const importStates: States = {
  'import-interrupted': importing({ at: 'idle' }, [
    { id: 'first', fileName: 'tillwatch-2026-11-02.json', done: 1_204, total: 3_000 },
  ]),
  'import-progress': importing({ at: 'busy', what: 'import_writing', share: 0.62 }),
  'import-columns': columns(
    ['Buchungsdatum', 'Händler', 'Betrag', 'Währung', ''],
    [['17.11.2026', '竹林堂文具店', '12.800', 'JPY', 'お買い上げありがとうございます']],
  ),
  'import-columns-missing': columns(['Spalte 1', 'Spalte 2'], [['whatever', '1,50']]),
  'import-preview': preview({}),
  'import-whole-file': preview({ isWhole: true, mode: 'restore', fileName: 'tillwatch-2026-11-02.json' }),
  'import-bad-rows': preview({ bad: badRows }),
  'import-done': importing({ at: 'ended', key: 'import_done' }),
  'import-damaged': importing({ at: 'ended', key: 'import_damaged' }),
};
