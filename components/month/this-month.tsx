import type { ComponentChildren } from 'preact';
import type { Money } from '@/utils/spending/money';
import { Amount, moneyText } from '../elements/money';
import { useWording } from '../wording-context';
import { MonthTape } from './month-tape';

/** The budget month as the ledger adds it up, all in the home currency. */
export interface MonthView {
  /** First and last day, `YYYY-MM-DD`. */
  start: string;
  end: string;
  /** Null while the shopper has set none. */
  limit: Money | null;
  /** What purchases cost, before refunds. */
  spent: Money;
  refunded: Money;
  /** What counts against the limit: spent less refunded. */
  net: Money;
  /** What is left of the limit, negative when it is past; null without a limit. */
  left: Money | null;
  purchases: number;
  /** In a private window the month is shown and nothing is written. */
  readOnly: boolean;
}

interface ThisMonthProps {
  month: MonthView;
  /** Opens the place where the limit is set. */
  onSetLimit: () => void;
  /** The form to add a purchase, where there is one. */
  children?: ComponentChildren;
}

/** What is left of the amount that the shopper said they would spend abroad this month. */
export function ThisMonth({ month, onSetLimit, children }: ThisMonthProps) {
  const wording = useWording();
  return (
    <section class="this-month" aria-labelledby="this-month-title">
      <h2 id="this-month-title" class="section-title">
        {wording.text('month_title')}
      </h2>
      {month.limit && month.left ? (
        <Balance month={month} limit={month.limit} left={month.left} />
      ) : (
        <NoLimit month={month} onSetLimit={onSetLimit} />
      )}
      {month.readOnly ? <p class="soft">{wording.text('month_private')}</p> : children}
    </section>
  );
}

function Balance({ month, limit, left }: { month: MonthView; limit: Money; left: Money }) {
  const wording = useWording();
  const isOver = left.minor < 0;
  const distance = { minor: Math.abs(left.minor), currency: left.currency };
  const values = {
    spent: moneyText(wording, month.net),
    limit: moneyText(wording, limit),
    left: moneyText(wording, distance),
  };
  return (
    <>
      <p class={isOver ? 'balance balance-over' : 'balance'} role="status">
        <span class="balance-figure">
          <Amount money={distance} />
        </span>{' '}
        <span class="balance-word">{wording.text(isOver ? 'month_over' : 'month_left')}</span>
      </p>
      <MonthTape
        spent={month.net.minor}
        limit={limit.minor}
        label={wording.text(isOver ? 'month_tape_over' : 'month_tape', values)}
      />
      <dl class="account">
        <Row label={wording.count('month_purchases', month.purchases)} money={month.spent} />
        {month.refunded.minor > 0 && (
          <Row
            label={wording.text('month_refunded')}
            money={{ minor: -month.refunded.minor, currency: month.refunded.currency }}
          />
        )}
        <Row label={wording.text('month_limit')} money={limit} />
      </dl>
      <p class="soft">
        {wording.text('month_until', { day: wording.date(month.end) })}
      </p>
    </>
  );
}

function NoLimit({ month, onSetLimit }: { month: MonthView; onSetLimit: () => void }) {
  const wording = useWording();
  return (
    <>
      <p>{wording.text('month_no_limit')}</p>
      <dl class="account">
        <Row label={wording.count('month_purchases', month.purchases)} money={month.net} />
      </dl>
      {!month.readOnly && (
        <div class="actions">
          <button type="button" class="button" onClick={onSetLimit}>
            {wording.text('month_set_limit')}
          </button>
        </div>
      )}
    </>
  );
}

/** One line of the account, label and amount joined by a leader as on a receipt. */
const Row = ({ label, money }: { label: string; money: Money }) => (
  <div class="account-row">
    <dt>{label}</dt>
    <dd>
      <Amount money={money} />
    </dd>
  </div>
);
