import { useState } from 'preact/hooks';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import type { Purchase, PurchaseState } from '@/utils/spending/purchase';
import { nextStates } from '@/utils/spending/purchase-state';
import type { Refund, RefundDraft } from '@/utils/spending/refund';
import { Field } from '../elements/field';
import { Amount } from '../elements/money';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { PurchaseEditor } from './purchase-editor';
import { Refunds } from './refunds';

/** What can be done with a purchase. Each settles with the key of the reason why it was not done, or null. */
export interface PurchaseActions {
  onEdit: (purchase: Purchase, changes: Partial<NewPurchase>) => Promise<string | null>;
  onRemove: (purchase: Purchase) => Promise<string | null>;
  onRefund: (purchase: Purchase, refund: RefundDraft) => Promise<string | null>;
  onEditRefund: (purchase: Purchase, refund: Refund, changed: RefundDraft) => Promise<string | null>;
  onReceive: (purchase: Purchase, refund: Refund) => Promise<string | null>;
  onRemoveRefund: (purchase: Purchase, refund: Refund) => Promise<string | null>;
}

interface PurchaseRowProps {
  purchase: Purchase;
  today: string;
  readOnly: boolean;
  actions: PurchaseActions;
}

/** One purchase: a line of the ledger that opens on everything known of it. */
export function PurchaseRow({ purchase, today, readOnly, actions }: PurchaseRowProps) {
  const [open, setOpen] = useState(false);
  if (readOnly) {
    return (
      <p class="purchase-line">
        <Line purchase={purchase} />
      </p>
    );
  }
  return (
    <details class="purchase-row folded" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary class="purchase-line">
        <Line purchase={purchase} />
      </summary>
      {open && <Opened purchase={purchase} today={today} actions={actions} />}
    </details>
  );
}

/** Shop and amount, and in smaller type when it was bought, where it stands, and what was paid abroad. */
function Line({ purchase }: { purchase: Purchase }) {
  const wording = useWording();
  const { shop, orderedOn, state, home, amount, crossBorder } = purchase;
  return (
    <>
      <span class="purchase-shop">
        <bdi>{shop}</bdi>
      </span>
      <span class="soft">
        {wording.date(orderedOn)} · {wording.text(`state_${state}`)}
        {!crossBorder && ` · ${wording.text('purchase_domestic')}`}
      </span>
      <span class="purchase-amount">
        <Amount money={home} />
        {amount.currency !== home.currency && (
          <span class="soft">
            {' '}
            <Amount money={amount} />
          </span>
        )}
      </span>
    </>
  );
}

function Opened({ purchase, today, actions }: Omit<PurchaseRowProps, 'readOnly'>) {
  const wording = useWording();
  const [error, setError] = useState<string | null>(null);
  const run = async (work: Promise<string | null>) => setError(await work);
  const become = (state: PurchaseState) => {
    return run(
      actions.onEdit(purchase, {
        state,
        ...(state === 'arrived' && !purchase.arrivedOn && { arrivedOn: today }),
        // What was planned for later and is ordered already was ordered today.
        ...(purchase.state === 'planned' && purchase.orderedOn > today && { orderedOn: today }),
      }),
    );
  };
  return (
    <div class="purchase-open">
      <Field label={wording.text('editor_state')}>
        {(ties) => (
          <select
            {...ties}
            value={purchase.state}
            onChange={(event) => void become(event.currentTarget.value as PurchaseState)}
          >
            {[purchase.state, ...nextStates(purchase)].map((state) => (
              <option key={state} value={state}>
                {wording.text(`state_${state}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <label class="check">
        <input
          type="checkbox"
          checked={purchase.crossBorder}
          onChange={(event) =>
            void run(actions.onEdit(purchase, { crossBorder: event.currentTarget.checked }))
          }
        />
        {wording.text('editor_cross_border')}
      </label>
      <PurchaseEditor
        draft={purchase}
        homeCurrency={purchase.home.currency}
        today={today}
        isNew={false}
        action={wording.text('editor_save')}
        onSave={(changes) => actions.onEdit(purchase, changes)}
      >
        <button type="button" class="button" onClick={() => void run(actions.onRemove(purchase))}>
          {wording.text('editor_remove')}
        </button>
      </PurchaseEditor>
      <Problem of={error} />
      <Refunds
        purchase={purchase}
        today={today}
        onAdd={(refund) => actions.onRefund(purchase, refund)}
        onEdit={(refund, changed) => actions.onEditRefund(purchase, refund, changed)}
        onReceive={(refund) => actions.onReceive(purchase, refund)}
        onRemove={(refund) => actions.onRemoveRefund(purchase, refund)}
      />
    </div>
  );
}
