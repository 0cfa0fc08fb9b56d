import type { ComponentChildren, TargetedInputEvent } from 'preact';
import { useState } from 'preact/hooks';
import { COUNTRIES } from '@/utils/i18n/countries';
import type { NewPurchase } from '@/utils/spending/new-purchase';
import { PURCHASE_STATES, type PurchaseDraft, type PurchaseState } from '@/utils/spending/purchase';
import { CountrySelect } from '../elements/country-select';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useOneAtATime } from '../elements/one-at-a-time';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { type Errors, readTyped, type Typed, typedFrom } from './typed-purchase';

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

/** Of the page's `datalist` of categories to choose from; any other may be typed. */
export const CATEGORIES_ID = 'categories';

/** What a purchase may begin as: refunded it is when money came back. */
const FIRST_STATES = PURCHASE_STATES.filter((state) => state !== 'refunded');

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
  const isKeptRate = told.currency === draft.amount.currency && told.rate === draft.rate?.value;
  // What is planned may lie ahead, and so may a day that came from a file.
  const latest = told.state === 'planned' || draft.orderedOn > today ? undefined : today;
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

  const field = (
    name: keyof Typed,
    label: string,
    extra: Record<string, unknown> = {},
    Element: 'input' | 'textarea' = 'input',
  ) => (
    <Field label={wording.text(label)} error={say(errors[name])}>
      {(ties) => (
        <Element
          {...ties}
          name={name}
          maxLength={200}
          {...extra}
          value={told[name]}
          onInput={(event: TargetedInputEvent<HTMLInputElement | HTMLTextAreaElement>) =>
            put({ [name]: event.currentTarget.value })
          }
        />
      )}
    </Field>
  );

  const lines = { rows: 2 } as const;
  const figure = { inputMode: 'decimal', dir: 'ltr', class: 'figure', maxLength: 40 } as const;
  return (
    <form class="editor" noValidate autocomplete="off" onSubmit={submit}>
      <div class="fields">
        {field('shop', 'purchase_shop')}
        {field('amount', 'purchase_amount', figure)}
        <Field label={wording.text('purchase_currency')}>
          {(ties) => (
            <CurrencySelect
              ties={ties}
              value={told.currency}
              brief
              // A rate belongs to its currency: left empty, the table's is taken.
              onChange={(currency) => put({ currency, rate: '', rateDate: '' })}
            />
          )}
        </Field>
        {field('orderedOn', 'purchase_date', { type: 'date', max: latest })}
        {isNew && (
          <Field label={wording.text('editor_state')}>
            {(ties) => (
              <select
                {...ties}
                value={told.state}
                onChange={(event) => put({ state: event.currentTarget.value as PurchaseState })}
              >
                {FIRST_STATES.map((state) => (
                  <option key={state} value={state}>
                    {wording.text(`state_${state}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
        )}
      </div>
      {isForeign && (
        <div class="fields">
          <Field
            label={wording.text('editor_rate', { currency: homeCurrency, foreign: told.currency })}
            hint={wording.text(isKeptRate ? `editor_rate_${draft.rate?.source}` : 'editor_rate_hint')}
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
          {told.rate.trim() !== '' && field('rateDate', 'editor_rate_date', { type: 'date' })}
          {field('feePercent', 'editor_fee', figure)}
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
              others={[['', wording.text(isNew ? 'editor_country_guess' : 'groups_unknown')]]}
              value={told.country}
              onChange={(country) => put({ country })}
            />
          )}
        </Field>
        {!isNew && field('entity', 'editor_entity')}
      </div>
      <details open={!isNew}>
        <summary>{wording.text('editor_more')}</summary>
        <div class="fields">
          {field('category', 'editor_category', { maxLength: 60, list: CATEGORIES_ID })}
          {field('orderNumber', 'editor_order', { maxLength: 100 })}
          {field('arrivedOn', 'editor_arrived', { type: 'date' })}
          {field('returnBy', 'editor_return_by', { type: 'date' })}
          {field('trackingNumbers', 'editor_tracking', { ...lines, maxLength: 4_000 }, 'textarea')}
          {field('note', 'editor_note', { ...lines, maxLength: 2_000 }, 'textarea')}
        </div>
      </details>
      <Problem of={errors.form} />
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
