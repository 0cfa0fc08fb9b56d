import type { ComponentProps } from 'preact';
import type { CsvMappingFormProps } from '@/components/spending/csv-mapping-form';
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
        onSaveLeftOut={nothing}
      />
    </div>
  ));

const columns = (lines: string[], about: Partial<CsvMappingFormProps> = {}): State =>
  importing({
    at: 'columns',
    form: {
      bytes: new TextEncoder().encode(lines.join('\n')),
      encoding: 'utf-8',
      isGuess: false,
      homeCurrency: 'EUR',
      homeCountry: 'DE',
      onConfirm: nothing,
      onCancel: nothing,
      ...about,
    },
  });

const preview = (rest: Partial<ImportPreview>): State =>
  importing({
    at: 'preview',
    preview: {
      fileName: 'Kontoauszug_Kreditkarte_2026-11_Umsatzübersicht.csv',
      isWhole: false,
      mode: 'merge',
      counts: { added: 214, changed: 1, same: 12, removed: 3 },
      leftOut: [],
      ...rest,
    },
  });

const REASONS = ['no-date', 'amount-not-a-number', 'rate-missing', 'no-shop', 'came-in', 'not-paid'] as const;

/** More than are listed one by one. */
const badRows = Array.from({ length: 130 }, (_, place) => ({
  line: place + 2,
  reason: REASONS[Math.floor(place / 21)] ?? ('below-table' as const),
  cells: [`${(place % 28) + 1}.11.2026`, 'Buchhandlung Sonnenschein', '', '12,50', 'Verwendungszweck'],
}));

export const importStates: States = {
  'import-interrupted': importing({ at: 'idle' }, [
    { id: 'first', fileName: 'tillwatch-2026-11-02.json', done: 1_204, total: 3_000 },
  ]),
  'import-progress': importing({ at: 'busy', what: 'import_writing', share: 0.62 }),
  'import-columns': columns([
    'Buchungsdatum;Händler;Betrag;Währung;',
    '17.11.2026;竹林堂文具店;12.800;JPY;お買い上げありがとうございます',
  ]),
  'import-columns-all-open': columns(
    [
      'Konto 4711',
      'Zeitraum 01.11.2026 bis 30.11.2026',
      '03/04/2026;Donaudampfschifffahrtsgesellschaft am Kai;-$12,50',
      '04/04/2026;Arbeitgeber;2.000,00',
    ],
    { isGuess: true, encoding: 'windows-1252' },
  ),
  'import-columns-missing': columns(['Spalte 1;Spalte 2', 'whatever;1,50']),
  'import-preview': preview({}),
  'import-whole-file': preview({ isWhole: true, mode: 'restore', fileName: 'tillwatch-2026-11-02.json' }),
  'import-bad-rows': preview({ leftOut: badRows }),
  'import-done': importing({ at: 'ended', key: 'import_done' }),
  'import-damaged': importing({ at: 'ended', key: 'import_damaged' }),
};
