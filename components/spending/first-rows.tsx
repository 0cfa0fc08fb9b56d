import { type CsvColumns, readPlainRow } from '@/utils/spending/files/foreign/foreign-row';
import type { CsvTable } from '@/utils/spending/files/foreign/table';
import { useWording } from '../wording-context';
import { reasonKey } from './row-reason';

/** Rows that show whether a file is read well. */
const SHOWN = 3;

/** The first rows of a file as they would come in, so that a wrong guess meets the eye. */
export function FirstRows({ table, columns }: { table: CsvTable; columns: CsvColumns }) {
  const wording = useWording();
  return (
    <div class="first-rows">
      <p class="section-title">{wording.text('columns_first_rows')}</p>
      <ul class="ledger">
        {table.samples.slice(0, SHOWN).map((cells, place) => {
          const row = readPlainRow(cells, columns);
          if (!row.ok) return <li key={`${place}`}>{wording.text(reasonKey(row.reason))}</li>;
          const { orderedOn, shop, amount } = row.value;
          return (
            <li key={`${place}`}>
              <span>{wording.date(orderedOn)}</span>
              <bdi>{shop}</bdi>
              <span class="amount">{wording.money(amount)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
