import { useState } from 'preact/hooks';
import type { Budget } from '@/utils/spending/budget';
import { cardFeeSchema } from '@/utils/spending/money-schema';
import { parseDecimal, parseWhole, parseWholes } from '@/utils/spending/typed-number';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

/** What the shopper may choose of how the month is counted. */
export type Counting = Omit<Budget, 'homeCurrency' | 'limits'> & { timeZone: string; cardFeePercent: string };

interface CountingFieldsProps {
  counting: Counting;
  /** In a private window they are shown, and not changed. */
  readOnly: boolean;
  /** Writes one choice. */
  onCounting: (choice: Partial<Counting>) => void;
}

const ROLLOVERS = ['off', 'unused', 'both'] as const;
const REFUND_MONTHS = ['purchase', 'refund'] as const;

/** As many as the settings keep. */
const MOST_THRESHOLDS = 10;

function thresholdsIn(text: string): number[] | null {
  const percents = parseWholes(text, 1, 500);
  return percents && percents.length <= MOST_THRESHOLDS ? percents : null;
}

/** How the month is counted; each choice is written when its field is left. */
export function CountingFields({ counting, readOnly, onCounting }: CountingFieldsProps) {
  const wording = useWording();
  const { resetDay, refundsCountIn, rollover, rolloverPercent, thresholds, countDomestic } = counting;
  return (
    <section class="card" aria-labelledby="counting-title">
      <h2 id="counting-title">{wording.text('counting_title')}</h2>
      <fieldset class="choices" disabled={readOnly}>
        <div class="fields">
          <Typed
            label="counting_reset_day"
            hint="counting_reset_day_hint"
            value={String(resetDay)}
            read={(text) => parseWhole(text, 1, 28)}
            onRead={(day) => onCounting({ resetDay: day })}
          />
          <Typed
            label="counting_card_fee"
            value={counting.cardFeePercent}
            read={(text) => cardFeeSchema.safeParse(parseDecimal(text)).data ?? null}
            onRead={(cardFeePercent) => onCounting({ cardFeePercent })}
          />
          <Typed
            label="counting_thresholds"
            hint="counting_thresholds_hint"
            value={thresholds.join(', ')}
            read={thresholdsIn}
            onRead={(percents) => onCounting({ thresholds: percents })}
          />
          <TimeZone timeZone={counting.timeZone} onTimeZone={(timeZone) => onCounting({ timeZone })} />
        </div>
        <label class="check">
          <input
            type="checkbox"
            checked={countDomestic}
            onChange={(event) => onCounting({ countDomestic: event.currentTarget.checked })}
          />
          {wording.text('counting_domestic')}
        </label>
        <div class="fields">
          <Choice
            label="counting_refunds"
            value={refundsCountIn}
            options={REFUND_MONTHS}
            onChoice={(month) => onCounting({ refundsCountIn: month })}
          />
          <Choice
            label="counting_rollover"
            value={rollover}
            options={ROLLOVERS}
            onChoice={(kind) => onCounting({ rollover: kind })}
          />
          {rollover !== 'off' && (
            <Typed
              label="counting_rollover_percent"
              value={String(rolloverPercent)}
              read={(text) => parseWhole(text, 1, 300)}
              onRead={(percent) => onCounting({ rolloverPercent: percent })}
            />
          )}
        </div>
      </fieldset>
    </section>
  );
}

interface TypedProps<Value> {
  label: string;
  hint?: string;
  value: string;
  /** The value that was typed; null if it is none. */
  read: (text: string) => Value | null;
  onRead: (value: Value) => void;
}

function Typed<Value>({ label, hint, value, read, onRead }: TypedProps<Value>) {
  const wording = useWording();
  const [error, setError] = useState<string>();
  return (
    <Field label={wording.text(label)} hint={hint && wording.text(hint)} error={error}>
      {(ties) => (
        <input
          {...ties}
          class="figure"
          dir="ltr"
          maxLength={60}
          defaultValue={value}
          onChange={(event) => {
            const typed = read(event.currentTarget.value);
            setError(typed === null ? wording.text('counting_wrong') : undefined);
            if (typed !== null) onRead(typed);
          }}
        />
      )}
    </Field>
  );
}

interface ChoiceProps<Value extends string> {
  label: string;
  value: Value;
  options: readonly Value[];
  onChoice: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, options, onChoice }: ChoiceProps<Value>) {
  const wording = useWording();
  return (
    <Field label={wording.text(label)}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChoice(event.currentTarget.value as Value)}>
          {options.map((one) => (
            <option key={one} value={one}>
              {wording.text(`${label}_${one}`)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

function TimeZone({ timeZone, onTimeZone }: { timeZone: string; onTimeZone: (name: string) => void }) {
  const wording = useWording();
  const names = Intl.supportedValuesOf('timeZone');
  const all = timeZone === 'auto' || names.includes(timeZone) ? names : [timeZone, ...names];
  return (
    <Field label={wording.text('counting_time_zone')}>
      {(ties) => (
        <select {...ties} value={timeZone} onChange={(event) => onTimeZone(event.currentTarget.value)}>
          <option value="auto">{wording.text('counting_time_zone_auto')}</option>
          {all.map((name) => (
            <option key={name} value={name}>
              {name.replaceAll('_', ' ')}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
