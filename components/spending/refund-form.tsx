import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { isCalendarDate } from '@/utils/spending/calendar-date';
import { decimalText, type Money } from '@/utils/spending/money';
import type { Purchase } from '@/utils/spending/purchase';
import { type Refund, type RefundDraft, stillPaid } from '@/utils/spending/refund';
import { parseAmount, parsePaid } from '@/utils/spending/typed-amount';
import { Field, type FieldTies } from '../elements/field';
import { useOneAtATime } from '../elements/one-at-a-time';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';

interface RefundFormProps {
  purchase: Purchase;
  /** The refund that is changed; null for a new one. */
  refund: Refund | null;
  today: string;
  /** What it may be kept as, with the words of each button. */
  states: readonly { state: Refund['state']; action: string }[];
  /** Settles with the key of the reason why nothing was kept, or null. */
  onSave: (refund: RefundDraft) => Promise<string | null>;
  children?: ComponentChildren;
}

/** What stands in the fields. */
interface Typed {
  amount: string;
  home: string;
  date: string;
  note: string;
}

type Errors = Partial<Record<keyof Typed, string>>;

const typedFrom = (refund: Refund | null, today: string): Typed => ({
  amount: refund ? decimalText(refund.amount) : '',
  home: refund ? decimalText(refund.home) : '',
  date: refund?.date ?? today,
  note: refund?.note ?? '',
});

/** One refund. Left empty, its amount is all that is still paid, and what it came to at home is reckoned. */
export function RefundForm({ purchase, refund, today, states, onSave, children }: RefundFormProps) {
  const wording = useWording();
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const [errors, setErrors] = useState<Errors>({});
  const [refusal, setRefusal] = useState<string | null>(null);
  const [said, setSaid] = useState('');
  const oneAtATime = useOneAtATime();
  const fields = useRef<HTMLDivElement>(null);
  const told = { ...typedFrom(refund, today), ...typed };
  const left = stillPaid(purchase);
  const rest = { ...left, minor: left.minor + (refund?.amount.minor ?? 0) };
  const { currency: home } = purchase.home;
  const isForeign = rest.currency !== home;

  const save = (state: Refund['state']) => {
    const read = readTyped(told, { refund, rest, home, language: wording.language });
    setErrors(read.errors);
    setRefusal(null);
    setSaid('');
    const { draft } = read;
    const [wrong] = Object.keys(read.errors);
    if (wrong) return fields.current?.querySelector<HTMLElement>(`[name=${wrong}]`)?.focus();
    if (!draft) return;
    void oneAtATime(async () => {
      const reason = await onSave({ ...draft, state });
      setRefusal(reason);
      if (reason) return;
      setTyped((now) => (now === typed ? {} : now));
      setSaid(wording.text('editor_saved'));
    });
  };

  const input = (name: keyof Typed, extra: Record<string, unknown>) => (ties: FieldTies) => (
    <input
      {...ties}
      {...extra}
      name={name}
      value={told[name]}
      onInput={(event) => setTyped((before) => ({ ...before, [name]: event.currentTarget.value }))}
    />
  );
  const error = (name: keyof Typed) => {
    const key = errors[name];
    return key && wording.text(key);
  };
  const figure = { inputMode: 'decimal', dir: 'ltr', class: 'figure', maxLength: 40 };

  return (
    <div class="refund-form" ref={fields}>
      <div class="fields">
        <Field
          label={wording.text('refunds_amount', { currency: rest.currency })}
          hint={wording.text('refunds_amount_hint', { amount: wording.money(rest) })}
          error={error('amount')}
        >
          {input('amount', figure)}
        </Field>
        {isForeign && (
          <Field
            label={wording.text('refunds_home', { currency: home })}
            hint={wording.text('refunds_home_hint')}
            error={error('home')}
          >
            {input('home', figure)}
          </Field>
        )}
        <Field label={wording.text('refunds_date')} error={error('date')}>
          {input('date', { type: 'date' })}
        </Field>
        <Field label={wording.text('editor_note')}>{input('note', { maxLength: 500 })}</Field>
      </div>
      <div class="actions">
        {states.map(({ state, action }) => (
          <button key={state} type="button" class="button" onClick={() => save(state)}>
            {wording.text(action)}
          </button>
        ))}
        {children}
        <p role="status" class="soft">
          {said}
        </p>
      </div>
      <Problem of={refusal} />
    </div>
  );
}

interface About {
  refund: Refund | null;
  /** All that it can come to. */
  rest: Money;
  home: string;
  language: string;
}

/** The refund that was typed, or what is wrong with it. What it came to at home stays as it was only with its amount. */
function readTyped(
  told: Typed,
  { refund, rest, home, language }: About,
): { errors: Errors; draft: Omit<RefundDraft, 'state'> | null } {
  /** What a field was filled with is written with a point, in every language. */
  const localeOf = (text: string, money: Money | undefined) =>
    money && text === decimalText(money) ? 'en' : language;
  const wholly = { ok: true, value: rest } as const;
  const amount =
    told.amount.trim() === ''
      ? wholly
      : parsePaid(told.amount, rest.currency, localeOf(told.amount, refund?.amount));
  const isSameAmount = amount.ok && amount.value.minor === refund?.amount.minor;
  const isLeft = refund !== null && told.home === decimalText(refund.home);
  const isReckoned = told.home.trim() === '' || (isLeft && !isSameAmount);
  const atHome = isReckoned ? null : parseAmount(told.home, home, localeOf(told.home, refund?.home));
  const errors: Errors = {
    ...(!amount.ok && { amount: `amount_${amount.reason.replaceAll('-', '_')}` }),
    ...(atHome && !atHome.ok && { home: `amount_${atHome.reason.replaceAll('-', '_')}` }),
    ...(!isCalendarDate(told.date) && { date: 'refunds_date_missing' }),
  };
  if (!amount.ok || Object.keys(errors).length > 0) return { errors, draft: null };
  return {
    errors,
    draft: {
      amount: amount.value,
      date: told.date,
      home: atHome?.ok ? atHome.value : null,
      note: told.note.trim(),
    },
  };
}
