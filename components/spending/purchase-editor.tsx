import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { COUNTRIES } from '@/utils/i18n/countries';
import { decimalText } from '@/utils/spending/money';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import type { PurchaseDraft } from '@/utils/spending/purchase';
import { parseAmount, parseDecimal } from '@/utils/spending/typed-amount';
import { trackingNumbersIn } from '@/utils/spending/typed-tracking-numbers';
import { CountrySelect } from '../elements/country-select';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useOneAtATime } from '../elements/one-at-a-time';
import { useWording } from '../wording-context';

interface PurchaseEditorProps {
  /** What the fields hold at first. */
  draft: PurchaseDraft;
  homeCurrency: string;
  today: string;
  /** Whether the seller's country is known to be right; else it is guessed where the field is left empty. */
  isNew: boolean;
  /** Words of the button. */
  action: string;
  /** Settles with the key of the reason why it was not kept, or null. */
  onSave: (told: NewPurchase) => Promise<string | null>;
  children?: ComponentChildren;
}

type Errors = Partial<Record<'shop' | 'amount' | 'orderedOn' | 'rate' | 'feePercent' | 'form', string>>;

/** Everything that can be told of a purchase. What was typed stays until it is kept; the other fields follow the draft. */
export function PurchaseEditor({
  draft,
  homeCurrency,
  today,
  isNew,
  action,
  onSave,
  children,
}: PurchaseEditorProps) {
  const wording = useWording();
  const [typed, setTyped] = useState<Partial<Typed>>({});
  const told = { ...typedFrom(draft, isNew), ...typed };
  const [errors, setErrors] = useState<Errors>({});
  const [said, setSaid] = useState('');
  const oneAtATime = useOneAtATime();
  const isForeign = told.currency !== homeCurrency;
  const isKeptRate = !isNew && told.currency === draft.amount.currency;
  const say = (key: string | undefined) => key && wording.text(key);
  const put = (changes: Partial<Typed>) => setTyped((before) => ({ ...before, ...changes }));

  const save = async (form: HTMLFormElement) => {
    const read = readTyped(told, { draft, isForeign, today, language: wording.language });
    setSaid('');
    setErrors(read.errors);
    const [wrong] = Object.keys(read.errors);
    if (wrong) return (form.elements.namedItem(wrong) as HTMLElement | null)?.focus();
    if (!read.purchase) return;
    const refusal = await onSave(read.purchase);
    if (refusal) return setErrors({ form: refusal });
    setSaid(wording.text('editor_saved'));
    // What was typed while the answer was on its way is not kept yet.
    setTyped((now) => (now === typed ? {} : now));
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void oneAtATime(() => save(form));
  };

  const input = (
    name: keyof Typed & string,
    label: string,
    extra: Record<string, unknown> = {},
    error?: string,
  ) => (
    <Field label={wording.text(label)} error={say(error)}>
      {(ties) => (
        <input
          {...ties}
          name={name}
          maxLength={200}
          {...extra}
          value={String(told[name])}
          onInput={(event) => put({ [name]: event.currentTarget.value })}
        />
      )}
    </Field>
  );

  const figure = { inputMode: 'decimal', dir: 'ltr', class: 'figure', maxLength: 40 } as const;
  return (
    <form class="editor" noValidate autocomplete="off" onSubmit={submit}>
      <div class="fields">
        {input('shop', 'purchase_shop', {}, errors.shop)}
        {input('amount', 'purchase_amount', figure, errors.amount)}
        <Field label={wording.text('purchase_currency')}>
          {(ties) => (
            <CurrencySelect
              ties={ties}
              value={told.currency}
              brief
              // A rate belongs to its currency: left empty, the table's is taken.
              onChange={(currency) => put({ currency, rate: '' })}
            />
          )}
        </Field>
        {input('orderedOn', 'purchase_date', { type: 'date', max: today }, errors.orderedOn)}
      </div>
      {isForeign && (
        <div class="fields">
          <Field
            label={wording.text('editor_rate', { currency: homeCurrency, foreign: told.currency })}
            hint={wording.text(isKeptRate ? 'editor_rate_kept' : 'editor_rate_hint')}
            error={say(errors.rate)}
          >
            {(ties) => (
              <input
                {...ties}
                {...figure}
                name="rate"
                value={told.rate}
                onInput={(event) => put({ rate: event.currentTarget.value })}
              />
            )}
          </Field>
          {input('feePercent', 'editor_fee', figure, errors.feePercent)}
        </div>
      )}
      <div class="fields">
        <Field
          label={wording.text('editor_country')}
          hint={isNew ? wording.text('editor_country_hint') : undefined}
        >
          {(ties) => (
            <CountrySelect
              ties={ties}
              countries={COUNTRIES}
              unknown={wording.text(isNew ? 'editor_country_guess' : 'groups_unknown')}
              value={told.country}
              onChange={(country) => put({ country })}
            />
          )}
        </Field>
      </div>
      <details open={!isNew}>
        <summary>{wording.text('editor_more')}</summary>
        <div class="fields">
          {input('category', 'editor_category', { maxLength: 60 })}
          {input('orderNumber', 'editor_order', { maxLength: 100 })}
          {input('trackingNumbers', 'editor_tracking', { maxLength: 1_200 })}
          {input('arrivedOn', 'editor_arrived', { type: 'date' })}
          {input('returnBy', 'editor_return_by', { type: 'date' })}
          {input('note', 'editor_note', { maxLength: 2_000 })}
        </div>
      </details>
      {errors.form && (
        <p class="field-error" role="alert">
          {wording.text(errors.form)}
        </p>
      )}
      <div class="actions">
        <button type="submit" class="button button-primary">
          {action}
        </button>
        {children}
        <p role="status" class="soft">
          {said}
        </p>
      </div>
    </form>
  );
}

/** What stands in the fields. */
interface Typed {
  shop: string;
  amount: string;
  currency: string;
  orderedOn: string;
  rate: string;
  feePercent: string;
  country: string;
  category: string;
  orderNumber: string;
  trackingNumbers: string;
  arrivedOn: string;
  returnBy: string;
  note: string;
}

const typedFrom = (draft: PurchaseDraft, isNew: boolean): Typed => ({
  shop: draft.shop,
  amount: isNew ? '' : decimalText(draft.amount),
  currency: draft.amount.currency,
  orderedOn: draft.orderedOn,
  rate: draft.rate?.value ?? '',
  feePercent: draft.feePercent,
  country: draft.country ?? '',
  category: draft.category,
  orderNumber: draft.orderNumber,
  trackingNumbers: draft.trackingNumbers.join(', '),
  arrivedOn: draft.arrivedOn ?? '',
  returnBy: draft.returnBy ?? '',
  note: draft.note,
});

/** The purchase that was typed, or what is wrong with it. A rate that was not touched stays as it was. */
function readTyped(
  told: Typed,
  about: { draft: PurchaseDraft; isForeign: boolean; today: string; language: string },
): { errors: Errors; purchase: NewPurchase | null } {
  const { draft, isForeign, today, language } = about;
  // What the field was filled with is written with a point, in every language.
  const isUntouched = told.amount === decimalText(draft.amount) && told.currency === draft.amount.currency;
  const amount = parseAmount(told.amount, told.currency, isUntouched ? 'en' : language);
  const isDated = told.orderedOn !== '' && told.orderedOn <= today;
  const rate = told.rate.trim() === '' ? null : parseDecimal(told.rate);
  const feePercent = parseDecimal(told.feePercent || '0');
  const errors: Errors = {
    ...(told.shop.trim() === '' && { shop: 'purchase_shop_missing' }),
    ...(!amount.ok && { amount: `amount_${amount.reason.replaceAll('-', '_')}` }),
    ...(!isDated && { orderedOn: 'purchase_date_wrong' }),
    ...(isForeign && told.rate.trim() !== '' && !Number(rate) && { rate: 'editor_decimal_wrong' }),
    ...(isForeign && feePercent === null && { feePercent: 'editor_decimal_wrong' }),
  };
  if (!amount.ok || Object.keys(errors).length > 0) return { errors, purchase: null };
  const isSameCurrency = told.currency === draft.amount.currency;
  const kept = isSameCurrency && rate === draft.rate?.value ? draft.rate : null;
  const typed = rate ? { value: rate, date: told.orderedOn, source: 'typed' as const } : null;
  return {
    errors,
    purchase: {
      shop: told.shop.trim(),
      amount: amount.value,
      orderedOn: told.orderedOn,
      rate: isForeign ? (kept ?? typed) : null,
      feePercent: isForeign ? (feePercent ?? '0') : '0',
      country: told.country || null,
      category: told.category.trim(),
      orderNumber: told.orderNumber.trim(),
      trackingNumbers: trackingNumbersIn(told.trackingNumbers)
        .map((one) => one.slice(0, 60))
        .slice(0, 20),
      arrivedOn: told.arrivedOn || null,
      returnBy: told.returnBy || null,
      note: told.note,
    },
  };
}
