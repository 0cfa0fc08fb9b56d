import type { ComponentChildren } from 'preact';
import type { Money } from '@/utils/spending/money';
import type { MonthView } from '@/utils/spending/month';
import { Amount } from '../elements/money';
import { useWording } from '../wording-context';
import { MonthTape } from './month-tape';

interface ThisMonthProps {
  month: MonthView;
  /** In a private window the month is shown and nothing is written. */
  readOnly: boolean;
  /** Opens the place where the limit is set. */
  onSetLimit: () => void;
  /** The form to add a purchase. */
  children?: ComponentChildren;
}

/** What is left of the amount that the shopper said they would spend abroad this month. */
export function ThisMonth({ month, readOnly, onSetLimit, children }: ThisMonthProps) {
  const wording = useWording();
  const { limit, left } = month;
  return (
    <section class="this-month" aria-labelledby="this-month-title">
      <h2 id="this-month-title" class="section-title">
        {wording.text('month_title')}
      </h2>
      {limit && left && <Balance month={month} limit={limit} left={left} />}
      {!limit && <p>{wording.text('month_no_limit')}</p>}
      <Account month={month} />
      {month.apart.map((money) => (
        <p key={money.currency} class="soft">
          {wording.text('month_apart', { amount: wording.money(money) })}
        </p>
      ))}
      {!limit && !readOnly && (
        <button type="button" class="button" onClick={onSetLimit}>
          {wording.text('month_set_limit')}
        </button>
      )}
      {readOnly ? <p class="soft">{wording.text('month_private')}</p> : children}
    </section>
  );
}

const sum = (first: Money, minor: number): Money => ({ ...first, minor: first.minor + minor });

function Balance({ month, limit, left }: { month: MonthView; limit: Money; left: Money }) {
  const wording = useWording();
  const { over } = month;
  const distance = { ...left, minor: Math.abs(left.minor) };
  const net = sum(month.spent, -month.refunded.minor);
  const values = {
    net: wording.money(net),
    limit: wording.money(limit),
    left: wording.money(distance),
  };
  return (
    <>
      <p class={over ? 'balance balance-over' : 'balance'} role="status">
        <span class="balance-figure">
          <Amount money={distance} />
        </span>{' '}
        <span class="balance-word">{wording.text(over ? 'month_over' : 'month_left')}</span>
      </p>
      <MonthTape
        spent={net.minor}
        refunded={month.refunded.minor}
        limit={limit.minor}
        label={wording.text(over ? 'month_tape_over' : 'month_tape', values)}
      />
    </>
  );
}

function Account({ month }: { month: MonthView }) {
  const wording = useWording();
  const { spent, refunded, limit } = month;
  return (
    <dl class="account">
      {limit && <Row label={wording.text('month_limit')} money={limit} />}
      <Row label={wording.text('month_spent')} money={spent} />
      {refunded.minor > 0 && <Row label={wording.text('month_refunded')} money={refunded} />}
      <div class="account-row">
        <dt>{wording.text('month_until')}</dt>
        <dd>{wording.date(month.end)}</dd>
      </div>
    </dl>
  );
}

/** One line of the account: what it is, a leader as on a receipt, how much. */
const Row = ({ label, money }: { label: string; money: Money }) => (
  <div class="account-row">
    <dt>{label}</dt>
    <dd>
      <Amount money={money} />
    </dd>
  </div>
);
