import { useMemo, useState } from 'preact/hooks';
import { firstRows } from '@/utils/spending/files/csv-rows';
import { NEEDED_FIELDS } from '@/utils/spending/files/foreign/columns';
import type { CsvColumns } from '@/utils/spending/files/foreign/foreign-row';
import { guessColumns } from '@/utils/spending/files/foreign/guess-columns';
import { CSV_FIELDS, type CsvField } from '@/utils/spending/files/foreign/headings';
import { type CsvTable, ENOUGH_ROWS, findTable } from '@/utils/spending/files/foreign/table';
import { beginningOf } from '@/utils/spending/files/text-encoding';
import { useWording } from '../wording-context';
import { ColumnSelect } from './column-select';
import { CsvHabits } from './csv-habits';
import { EncodingSelect } from './encoding-select';
import { FirstRows } from './first-rows';

/** How the shopper confirmed that a file is to be read. */
export interface ConfirmedFile extends CsvColumns, Pick<CsvTable, 'startLine' | 'firstLine'> {
  encoding: string;
}

export interface CsvMappingFormProps {
  bytes: Uint8Array;
  /** What the file seems to be written in, and whether the shopper may know better. */
  encoding: string;
  isGuess: boolean;
  homeCurrency: string;
  homeCountry: string | null;
  onConfirm: (file: ConfirmedFile) => void;
  onCancel: () => void;
}

const isNeeded = (field: CsvField): boolean => (NEEDED_FIELDS as readonly CsvField[]).includes(field);
const OTHER_FIELDS = CSV_FIELDS.filter((field) => !isNeeded(field));

/**
 * How a file of another program is read: all of it guessed, shown by the first rows as they would come in, and changed
 * where the guess is wrong. What a change leaves open is guessed anew.
 */
export function CsvMappingForm({ bytes, onConfirm, onCancel, ...file }: CsvMappingFormProps) {
  const wording = useWording();
  const [encoding, setEncoding] = useState(file.encoding);
  const [hasHeading, setHasHeading] = useState<boolean | null>(null);
  const [chosen, setChosen] = useState<Partial<CsvColumns>>({});
  const choose = (choice: Partial<CsvColumns>) => setChosen({ ...chosen, ...choice });
  const rows = useMemo(() => firstRows(beginningOf(bytes, encoding), ENOUGH_ROWS), [bytes, encoding]);
  const table = useMemo(() => findTable(rows, hasHeading), [rows, hasHeading]);
  const guess = useMemo(
    () => guessColumns(table, file, chosen),
    [table, chosen.mapping, chosen.currency, file.homeCurrency, file.homeCountry],
  );
  const { open, dateOrder: guessedOrder, ...guessed } = guess;
  const dateOrder = open.dateOrders.find((order) => order === chosen.dateOrder) ?? guessedOrder;
  const signs = { ...guessed.signs, ...chosen.signs };
  const habits = { ...guessed, ...chosen, dateOrder, signs };
  const columns = dateOrder && { ...habits, dateOrder };
  const { mapping } = guessed;
  const isMissing = NEEDED_FIELDS.some((field) => mapping[field] === undefined);
  const isReady = columns !== null && !isMissing;
  const { startLine, firstLine } = table;
  const select = (field: CsvField) => (
    <ColumnSelect
      key={field}
      field={field}
      table={table}
      mapping={mapping}
      onChange={(changed) => choose({ mapping: changed })}
    />
  );

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onConfirm({ ...columns, startLine, firstLine, encoding });
      }}
    >
      <p>{wording.text('columns_lead')}</p>
      {file.isGuess && <EncodingSelect value={encoding} onChange={setEncoding} />}
      <div>
        {rows[0] && rows[0].line < startLine && (
          <p class="soft">{wording.text('columns_above', { line: startLine })}</p>
        )}
        <label class="check">
          <input
            type="checkbox"
            checked={table.heading !== null}
            onChange={(event) => setHasHeading(event.currentTarget.checked)}
          />
          {wording.text('columns_heading', { line: startLine })}
        </label>
      </div>
      <div class="fields">{NEEDED_FIELDS.map(select)}</div>
      <CsvHabits open={open} homeCurrency={file.homeCurrency} columns={habits} onChange={choose} />
      <details>
        <summary>{wording.text('columns_more')}</summary>
        <div class="fields">{OTHER_FIELDS.map(select)}</div>
      </details>
      {isReady ? (
        <FirstRows table={table} columns={columns} />
      ) : (
        <p class="field-error">{wording.text(isMissing ? 'columns_missing' : 'columns_no_dates')}</p>
      )}
      <div class="actions">
        <button type="submit" class="button button-primary" aria-disabled={!isReady}>
          {wording.text('columns_confirm')}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {wording.text('import_cancel')}
        </button>
      </div>
    </form>
  );
}
