import { type CsvMapping, filledCells } from '@/utils/spending/files/foreign/columns';
import type { CsvField } from '@/utils/spending/files/foreign/headings';
import type { CsvTable } from '@/utils/spending/files/foreign/table';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

interface ColumnSelectProps {
  field: CsvField;
  table: CsvTable;
  mapping: CsvMapping;
  onChange: (mapping: CsvMapping) => void;
}

/** Characters of an example that are shown. */
const EXAMPLE_LENGTH = 40;

/** Which column of a file is this field, with an example of what stands there. */
export function ColumnSelect({ field, table: { heading, samples }, mapping, onChange }: ColumnSelectProps) {
  const wording = useWording();
  const width = Math.max(heading?.cells.length ?? 0, ...samples.map((cells) => cells.length));
  const example = (column: number) => {
    const [cell = ''] = filledCells(samples, column);
    return cell.length > EXAMPLE_LENGTH ? `${cell.slice(0, EXAMPLE_LENGTH)}…` : cell;
  };
  const nameOf = (column: number) => {
    const name = heading?.cells[column]?.trim();
    if (name) return name;
    const numbered = wording.text('columns_numbered', { n: column + 1 });
    return example(column) ? `${numbered} (${example(column)})` : numbered;
  };
  const { [field]: current, ...others } = mapping;
  return (
    <Field
      label={wording.text(`columns_${field.toLowerCase()}`)}
      hint={current === undefined ? undefined : example(current)}
    >
      {(ties) => (
        <select
          {...ties}
          value={current ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange(value === '' ? others : { ...others, [field]: Number(value) })
          }
        >
          <option value="">{wording.text('columns_none')}</option>
          {Array.from({ length: width }, (_, column) => (
            <option key={`${column}`} value={column}>
              {nameOf(column)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
