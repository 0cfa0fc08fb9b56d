import { useState } from 'preact/hooks';
import type { Purchase } from '@/utils/spending/purchase';
import { type Refund, type RefundDraft, stillPaid } from '@/utils/spending/refund';
import { parseAmount } from '@/utils/spending/typed-amount';
import { Field } from '../elements/field';
import { Amount } from '../elements/money';
import { useOneAtATime } from '../elements/one-at-a-time';
import { useWording } from '../wording-context';

interface RefundsProps {
  purchase: Purchase;
  today: string;
  /** Each settles with the key of the reason why nothing was kept, or null. */
  onAdd: (refund: RefundDraft) => Promise<string | null>;
  onReceive: (refund: Refund) => Promise<string | null>;
  onRemove: (refund: Refund) => Promise<string | null>;
}

/** What came back for a purchase, or was promised, and a form for more. */
export function Refunds({ purchase, today, onAdd, onReceive, onRemove }: RefundsProps) {
  const wording = useWording();
  const [error, setError] = useState<string | null>(null);
  const oneAtATime = useOneAtATime();
  const isPaid = purchase.state !== 'planned';
  const run = (work: () => Promise<string | null>) => oneAtATime(async () => setError(await work()));
  return (
    <section class="refunds">
      <h3 class="section-title">{wording.text('refunds_title')}</h3>
      {purchase.refunds.length > 0 && (
        <ul class="ledger">
          {purchase.refunds.map((refund) => (
            <li key={refund.id}>
              <span>
                <Amount money={refund.amount} /> · {wording.text(`refunds_${refund.state}`)} ·{' '}
                {wording.date(refund.date)}
              </span>
              <span class="actions">
                {refund.state === 'promised' && (
                  <button
                    type="button"
                    class="button-plain"
                    onClick={() => void run(() => onReceive(refund))}
                  >
                    {wording.text('refunds_receive')}
                  </button>
                )}
                <button type="button" class="button-plain" onClick={() => void run(() => onRemove(refund))}>
                  {wording.text('refunds_remove')}
                </button>
              </span>
            </li>
          ))}
        </ul>
      )}
      {isPaid && stillPaid(purchase).minor > 0 && (
        <RefundForm purchase={purchase} today={today} onAdd={onAdd} />
      )}
      {error && (
        <p class="field-error" role="alert">
          {wording.text(error)}
        </p>
      )}
    </section>
  );
}

interface RefundFormProps {
  purchase: Purchase;
  today: string;
  onAdd: (refund: RefundDraft) => Promise<string | null>;
}

/** Left empty, the amount is all that is still paid. */
function RefundForm({ purchase, today, onAdd }: RefundFormProps) {
  const wording = useWording();
  const [typed, setTyped] = useState('');
  const [date, setDate] = useState(today);
  const [error, setError] = useState<string>();
  const [refusal, setRefusal] = useState<string | null>(null);
  const oneAtATime = useOneAtATime();
  const rest = stillPaid(purchase);

  const add = (state: Refund['state']) => {
    const read = parseAmount(typed, rest.currency, wording.language);
    const amount = typed.trim() === '' ? rest : read.ok ? read.value : null;
    setError(!amount && !read.ok ? wording.text(`amount_${read.reason.replaceAll('-', '_')}`) : undefined);
    if (!amount || !date) return;
    void oneAtATime(async () => {
      const reason = await onAdd({ state, amount, date, home: null, note: '' });
      setRefusal(reason);
      if (!reason) setTyped('');
    });
  };

  return (
    <>
      <div class="fields">
        <Field
          label={wording.text('refunds_amount', { currency: rest.currency })}
          hint={wording.text('refunds_amount_hint', { amount: wording.money(rest) })}
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
            />
          )}
        </Field>
        <Field label={wording.text('refunds_date')}>
          {(ties) => (
            <input
              {...ties}
              type="date"
              value={date}
              onInput={(event) => setDate(event.currentTarget.value)}
            />
          )}
        </Field>
      </div>
      <div class="actions">
        <button type="button" class="button" onClick={() => add('received')}>
          {wording.text('refunds_add')}
        </button>
        <button type="button" class="button" onClick={() => add('promised')}>
          {wording.text('refunds_promise')}
        </button>
      </div>
      {refusal && (
        <p class="field-error" role="alert">
          {wording.text(refusal)}
        </p>
      )}
    </>
  );
}
