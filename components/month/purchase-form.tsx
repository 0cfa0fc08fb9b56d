import { useState } from 'preact/hooks';
import type { Money } from '@/utils/spending/money';
import { parseAmount } from '@/utils/spending/typed-amount';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

/** What a shopper tells of a purchase by hand. */
export interface ToldPurchase {
  shop: string;
  amount: Money;
  /** `YYYY-MM-DD`. */
  orderedOn: string;
}

interface PurchaseFormProps {
  homeCurrency: string;
  /** `YYYY-MM-DD`, the latest day that a purchase can have. */
  today: string;
  /** Guessed from the page in front; empty where nothing is known. */
  shop?: string;
  /** Settles with the key of a text that says why it could not be written, or null when it stands in the ledger. */
  onAdd: (purchase: ToldPurchase) => Promise<string | null>;
}

/** Field by field what is wrong, as keys of the catalogue. */
type Errors = Partial<Record<'shop' | 'amount' | 'orderedOn' | 'form', string>>;

/** Adds a purchase by hand. What was typed stays until it is written. */
export function PurchaseForm({ homeCurrency, today, shop: guessedShop = '', onAdd }: PurchaseFormProps) {
  const wording = useWording();
  const [shop, setShop] = useState(guessedShop);
  const [amount, setAmount] = useState('');
  const [currency, setCurrency] = useState(homeCurrency);
  const [orderedOn, setOrderedOn] = useState(today);
  const [errors, setErrors] = useState<Errors>({});
  const [added, setAdded] = useState('');
  const say = (key: string | undefined) => key && wording.text(key);

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    const money = parseAmount(amount, currency, wording.language);
    const isDated = orderedOn !== '' && orderedOn <= today;
    const problems: Errors = {
      ...(shop.trim() === '' && { shop: 'purchase_shop_missing' }),
      ...(!money.ok && { amount: `amount_${money.reason.replaceAll('-', '_')}` }),
      ...(!isDated && { orderedOn: 'purchase_date_wrong' }),
    };
    setErrors(problems);
    setAdded('');
    const [wrong] = Object.keys(problems);
    if (wrong) return (form.elements.namedItem(wrong) as HTMLElement).focus();
    if (!money.ok) return;
    const refusal = await onAdd({ shop: shop.trim(), amount: money.value, orderedOn });
    if (refusal) return setErrors({ form: refusal });
    setAdded(shop.trim());
    setShop('');
    setAmount('');
  };

  return (
    <details class="purchase">
      <summary>{wording.text('purchase_title')}</summary>
      <form noValidate autocomplete="off" onSubmit={submit}>
        <Field label={wording.text('purchase_shop')} error={say(errors.shop)}>
          {(ties) => (
            <input
              {...ties}
              name="shop"
              maxLength={200}
              value={shop}
              onInput={(event) => setShop(event.currentTarget.value)}
            />
          )}
        </Field>
        <div class="fields">
          <Field label={wording.text('purchase_amount')} error={say(errors.amount)}>
            {(ties) => (
              <input
                {...ties}
                name="amount"
                inputMode="decimal"
                dir="ltr"
                class="figure"
                maxLength={40}
                value={amount}
                onInput={(event) => setAmount(event.currentTarget.value)}
              />
            )}
          </Field>
          <Field label={wording.text('purchase_currency')}>
            {(ties) => <CurrencySelect ties={ties} value={currency} brief onChange={setCurrency} />}
          </Field>
          <Field label={wording.text('purchase_date')} error={say(errors.orderedOn)}>
            {(ties) => (
              <input
                {...ties}
                name="orderedOn"
                type="date"
                max={today}
                value={orderedOn}
                onInput={(event) => setOrderedOn(event.currentTarget.value)}
              />
            )}
          </Field>
        </div>
        {errors.form && (
          <p class="field-error" role="alert">
            {wording.text(errors.form)}
          </p>
        )}
        <div class="actions">
          <button type="submit" class="button button-primary">
            {wording.text('purchase_add')}
          </button>
          <p role="status" class="soft">
            {added && wording.text('purchase_added', { shop: added })}
          </p>
        </div>
      </form>
    </details>
  );
}
