import { useState } from 'preact/hooks';
import {
  CSV_FIELDS,
  type CsvField,
  type CsvMapping,
  DATE_ORDERS,
  type DateOrder,
  guessMapping,
  possibleDateOrders,
} from '@/utils/spending/files/foreign-csv';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

/** How the shopper confirmed that a file is to be read. */
export interface ConfirmedColumns {
  mapping: CsvMapping;
  dateOrder: DateOrder;
  /** BCP 47 tag: how the file writes numbers. */
  locale: string;
  currency: string;
}

export interface CsvMappingFormProps {
  header: readonly string[];
  samples: readonly (readonly string[])[];
  homeCurrency: string;
  onConfirm: (columns: ConfirmedColumns) => void;
  onCancel: () => void;
}

const NEEDED: readonly CsvField[] = ['date', 'shop', 'amount'];

/** Locales that stand for the two ways of writing decimals. */
const NUMBERS = { point: 'en', comma: 'de' } as const;

/** Which column is what: guessed from the headings, confirmed by the shopper with the first row in view. */
export function CsvMappingForm({ header, samples, homeCurrency, onConfirm, onCancel }: CsvMappingFormProps) {
  const wording = useWording();
  const [mapping, setMapping] = useState(() => guessMapping(header));
  const [currency, setCurrency] = useState(homeCurrency);
  const [numbers, setNumbers] = useState<keyof typeof NUMBERS>(() => guessNumbers(samples, mapping));
  const dates = samples.map((row) => row[mapping.date ?? -1] ?? '');
  const orders = possibleDateOrders(dates);
  const [chosen, setChosen] = useState<DateOrder | null>(null);
  const dateOrder = chosen && orders.includes(chosen) ? chosen : orders[0];
  const missing = NEEDED.filter((field) => mapping[field] === undefined);
  const isReady = missing.length === 0 && dateOrder !== undefined;

  return (
    <form
      class="editor"
      onSubmit={(event) => {
        event.preventDefault();
        if (isReady) onConfirm({ mapping, dateOrder, locale: NUMBERS[numbers], currency });
      }}
    >
      <p>{wording.text('columns_lead')}</p>
      <div class="fields">
        {CSV_FIELDS.map((field) => (
          <Field
            key={field}
            label={wording.text(`columns_${field.toLowerCase()}`)}
            hint={samples[0]?.[mapping[field] ?? -1]}
          >
            {(ties) => (
              <select
                {...ties}
                value={mapping[field] ?? ''}
                onChange={(event) => setMapping(withColumn(mapping, field, event.currentTarget.value))}
              >
                <option value="">{wording.text('columns_none')}</option>
                {header.map((heading, column) => (
                  <option key={`${column}`} value={column}>
                    {heading || column + 1}
                  </option>
                ))}
              </select>
            )}
          </Field>
        ))}
      </div>
      <div class="fields">
        <Field label={wording.text('columns_date_order')}>
          {(ties) => (
            <select
              {...ties}
              value={dateOrder ?? ''}
              onChange={(event) => setChosen(event.currentTarget.value as DateOrder)}
            >
              {DATE_ORDERS.map((order) => (
                <option key={order} value={order} disabled={!orders.includes(order)}>
                  {wording.text(`columns_${order.replaceAll('-', '_')}`)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <Field label={wording.text('columns_numbers')}>
          {(ties) => (
            <select
              {...ties}
              value={numbers}
              onChange={(event) => setNumbers(event.currentTarget.value as keyof typeof NUMBERS)}
            >
              <option value="point">1,234.56</option>
              <option value="comma">1.234,56</option>
            </select>
          )}
        </Field>
        <Field label={wording.text('columns_default_currency')}>
          {(ties) => <CurrencySelect ties={ties} value={currency} onChange={setCurrency} />}
        </Field>
      </div>
      {!isReady && (
        <p class="field-error">{wording.text(missing.length > 0 ? 'columns_missing' : 'columns_no_dates')}</p>
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

function withColumn(mapping: CsvMapping, field: CsvField, column: string): CsvMapping {
  const { [field]: _before, ...others } = mapping;
  return column === '' ? others : { ...others, [field]: Number(column) };
}

/** A comma before one or two last digits is a decimal comma. */
function guessNumbers(samples: readonly (readonly string[])[], mapping: CsvMapping): keyof typeof NUMBERS {
  const amounts = samples.map((row) => row[mapping.amount ?? -1] ?? '');
  return amounts.some((amount) => /,\d{1,2}\D*$/.test(amount)) ? 'comma' : 'point';
}
