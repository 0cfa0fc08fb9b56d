import { useRef, useState } from 'preact/hooks';
import type { Purchase } from '@/utils/spending/purchase';
import { type Refund, type RefundDraft, stillPaid } from '@/utils/spending/refund';
import { useKeptFocus } from '../elements/kept-focus';
import { Amount } from '../elements/money';
import { useOneAtATime } from '../elements/one-at-a-time';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { RefundForm } from './refund-form';

interface RefundsProps {
  purchase: Purchase;
  today: string;
  /** Each settles with the key of the reason why nothing was kept, or null. */
  onAdd: (refund: RefundDraft) => Promise<string | null>;
  onEdit: (refund: Refund, changed: RefundDraft) => Promise<string | null>;
  onReceive: (refund: Refund) => Promise<string | null>;
  onRemove: (refund: Refund) => Promise<string | null>;
}

const NEW = [
  { state: 'received', action: 'refunds_add' },
  { state: 'promised', action: 'refunds_promise' },
] as const;

/** What came back for a purchase, or was promised, and a form for more. */
export function Refunds({ purchase, today, onAdd, onEdit, onReceive, onRemove }: RefundsProps) {
  const wording = useWording();
  const [problem, setProblem] = useState<string | null>(null);
  const oneAtATime = useOneAtATime();
  const section = useRef<HTMLElement>(null);
  const title = useRef<HTMLHeadingElement>(null);
  useKeptFocus(section, title);
  const isPaid = purchase.state !== 'planned';
  const run = (work: () => Promise<string | null>) => oneAtATime(async () => setProblem(await work()));
  return (
    <section class="refunds" ref={section}>
      <h3 class="section-title" ref={title} tabIndex={-1}>
        {wording.text('refunds_title')}
      </h3>
      {purchase.refunds.length > 0 && (
        <ul class="ledger">
          {purchase.refunds.map((refund) => (
            <li key={refund.id} class="refund">
              <details class="folded">
                <summary class="refund-line">
                  <RefundLine refund={refund} />
                </summary>
                <RefundForm
                  purchase={purchase}
                  refund={refund}
                  today={today}
                  states={[{ state: refund.state, action: 'editor_save' }]}
                  onSave={(changed) => onEdit(refund, changed)}
                >
                  <button type="button" class="button" onClick={() => void run(() => onRemove(refund))}>
                    {wording.text('refunds_remove')}
                  </button>
                </RefundForm>
              </details>
              {refund.state === 'promised' && (
                <button type="button" class="button-plain" onClick={() => void run(() => onReceive(refund))}>
                  {wording.text('refunds_receive')}
                </button>
              )}
            </li>
          ))}
        </ul>
      )}
      {isPaid && stillPaid(purchase).minor > 0 && (
        <details>
          <summary>{wording.text('refunds_new')}</summary>
          <RefundForm purchase={purchase} refund={null} today={today} states={NEW} onSave={onAdd} />
        </details>
      )}
      <Problem of={problem} />
    </section>
  );
}

/** What came back, and in smaller type when, what it came to at home, and why. */
function RefundLine({ refund }: { refund: Refund }) {
  const wording = useWording();
  const { amount, home, state, date, note } = refund;
  return (
    <span>
      <Amount money={amount} /> · {wording.text(`refunds_${state}`)} · {wording.date(date)}
      {(home.currency !== amount.currency || note) && (
        <span class="refund-more soft">
          {home.currency !== amount.currency && <Amount money={home} />}
          {home.currency !== amount.currency && note && ' · '}
          {note && <bdi>{note}</bdi>}
        </span>
      )}
    </span>
  );
}
