import { DATE_ORDERS, type DateOrder } from '@/utils/spending/files/foreign/date-text';
import type { CsvColumns } from '@/utils/spending/files/foreign/foreign-row';
import { type ColumnsGuess, NUMBER_LOCALES } from '@/utils/spending/files/foreign/guess-columns';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

interface CsvHabitsProps {
  /** What the file leaves open: only that is asked. */
  open: ColumnsGuess['open'];
  homeCurrency: string;
  columns: Omit<CsvColumns, 'dateOrder'> & { dateOrder: DateOrder | null };
  onChange: (choice: Partial<CsvColumns>) => void;
}

/** How a file writes dates, numbers, signs and currencies, as far as it can be read in several ways. */
export function CsvHabits({ open, homeCurrency, columns, onChange }: CsvHabitsProps) {
  const wording = useWording();
  const { dateOrder, locale, currency, signs, spending, isAbroad } = columns;
  return (
    <>
      <div class="fields">
        {open.dateOrders.length > 1 && (
          <Field label={wording.text('columns_date_order')}>
            {(ties) => (
              <select
                {...ties}
                value={dateOrder ?? ''}
                onChange={(event) => onChange({ dateOrder: event.currentTarget.value as DateOrder })}
              >
                {DATE_ORDERS.filter((order) => open.dateOrders.includes(order)).map((order) => (
                  <option key={order} value={order}>
                    {wording.text(`columns_${order.replaceAll('-', '_')}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
        <Field label={wording.text('columns_numbers')}>
          {(ties) => (
            <select
              {...ties}
              value={locale}
              onChange={(event) => onChange({ locale: event.currentTarget.value })}
            >
              <option value={NUMBER_LOCALES.point}>1,234.56</option>
              <option value={NUMBER_LOCALES.comma}>1.234,56</option>
            </select>
          )}
        </Field>
        <Field label={wording.text('columns_default_currency')}>
          {(ties) => (
            <CurrencySelect ties={ties} value={currency} onChange={(code) => onChange({ currency: code })} />
          )}
        </Field>
        {open.signs.map(({ sign, codes }) => (
          <Field key={sign} label={wording.text('columns_sign', { sign })}>
            {(ties) => (
              <CurrencySelect
                ties={ties}
                value={signs[sign] ?? ''}
                codes={codes}
                onChange={(code) => onChange({ signs: { ...signs, [sign]: code } })}
              />
            )}
          </Field>
        ))}
        {open.bothSigns && (
          <Field label={wording.text('columns_spending')}>
            {(ties) => (
              <select
                {...ties}
                value={spending}
                onChange={(event) =>
                  onChange({ spending: event.currentTarget.value as CsvColumns['spending'] })
                }
              >
                {(['minus', 'plus'] as const).map((one) => (
                  <option key={one} value={one}>
                    {wording.text(`columns_spending_${one}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {open.country && (
        <label class="check">
          <input
            type="checkbox"
            checked={isAbroad}
            onChange={(event) => onChange({ isAbroad: event.currentTarget.checked })}
          />
          {wording.text('columns_abroad', { currency: homeCurrency })}
        </label>
      )}
    </>
  );
}
