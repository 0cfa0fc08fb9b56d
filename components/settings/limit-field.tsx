import { useState } from 'preact/hooks';
import { decimalText, type Money } from '@/utils/spending/money';
import { parseAmount } from '@/utils/spending/typed-amount';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

interface LimitFieldProps {
  /** Null while none is set. */
  limit: Money | null;
  currency: string;
  /** Null takes the limit away. Settles with the key of the reason why it was not kept, or null. */
  onLimit: (limit: Money | null) => Promise<string | null>;
}

/** What the shopper wants to spend abroad in a month. Written when the field is left or Enter pressed. */
export function LimitField({ limit, currency, onLimit }: LimitFieldProps) {
  const wording = useWording();
  const [typed, setTyped] = useState(limit ? decimalText(limit) : '');
  const [error, setError] = useState<string>();
  const [said, setSaid] = useState('');

  const write = async () => {
    const wanted = parseAmount(typed, currency, wording.language);
    const isEmpty = !wanted.ok && wanted.reason === 'empty';
    setError(wanted.ok || isEmpty ? undefined : wording.text(`amount_${wanted.reason.replaceAll('-', '_')}`));
    setSaid('');
    if (!wanted.ok && !isEmpty) return;
    const money = wanted.ok ? wanted.value : null;
    if (await onLimit(money)) return;
    setSaid(
      money
        ? wording.text('settings_limit_saved', { limit: wording.money(money) })
        : wording.text('settings_limit_none'),
    );
  };

  return (
    <>
      <Field
        label={wording.text('settings_limit', { currency })}
        hint={wording.text('settings_limit_hint')}
        error={error}
      >
        {(ties) => (
          <input
            {...ties}
            class="figure"
            dir="ltr"
            inputMode="decimal"
            maxLength={40}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
            onChange={write}
          />
        )}
      </Field>
      <p role="status" class="soft">
        {said}
      </p>
    </>
  );
}
