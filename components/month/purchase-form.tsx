import { useState } from 'preact/hooks';
import { isCalendarDate } from '@/utils/spending/calendar-date';
import { guessSeller, type SellerSigns } from '@/utils/spending/cross-border';
import type { Money } from '@/utils/spending/money';
import { parsePaid } from '@/utils/spending/typed-amount';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useOneAtATime } from '../elements/one-at-a-time';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { SellerCheck } from './seller-check';

/** What a shopper tells of a purchase by hand. */
export interface ToldPurchase {
  shop: string;
  amount: Money;
  /** `YYYY-MM-DD`. */
  orderedOn: string;
  /** Of the shop; empty where it is not the one in front. */
  host: string;
  /** Guessed, where anything tells it. */
  country: string | null;
  crossBorder: boolean;
}

/** The shop in front: its name, and what tells where it is. */
type Seller = Omit<SellerSigns, 'currency'> & { name: string; currency: string | null };

interface PurchaseFormProps {
  homeCountry: string | null;
  homeCurrency: string;
  /** `YYYY-MM-DD`, the latest day that a purchase can have. */
  today: string;
  /** Null where nothing is sold in front, or it is not known yet. */
  seller: Seller | null;
  /** Settles with the key of a text that says why it could not be written, or null when it stands in the ledger. */
  onAdd: (purchase: ToldPurchase) => Promise<string | null>;
}

/** Field by field what is wrong, as keys of the catalogue. */
type Errors = Partial<Record<'shop' | 'amount' | 'orderedOn' | 'form', string>>;

const UNKNOWN = { host: '', ownerCountry: null, addressCountry: null };

/** Adds a purchase by hand, filled in with the shop in front. What was typed stays until it is written. */
export function PurchaseForm({ homeCountry, homeCurrency, today, seller, onAdd }: PurchaseFormProps) {
  const wording = useWording();
  const [typedShop, setShop] = useState<string | null>(null);
  const [amount, setAmount] = useState('');
  const [chosenCurrency, setCurrency] = useState<string | null>(null);
  const [ticked, setTicked] = useState<boolean | null>(null);
  const [orderedOn, setOrderedOn] = useState(today);
  const [errors, setErrors] = useState<Errors>({});
  const [added, setAdded] = useState('');
  const oneAtATime = useOneAtATime();
  const say = (key: string | undefined) => key && wording.text(key);
  const shop = typedShop ?? seller?.name ?? '';
  const currency = chosenCurrency ?? seller?.currency ?? homeCurrency;
  // What the page tells is told of its own shop alone.
  const { host, ownerCountry, addressCountry } = (shop === seller?.name && seller) || UNKNOWN;
  const guess = guessSeller({ host, ownerCountry, addressCountry, currency }, homeCountry);
  const crossBorder = ticked ?? guess.crossBorder;

  const add = async (form: HTMLFormElement) => {
    const money = parsePaid(amount, currency, wording.language);
    const isDated = isCalendarDate(orderedOn) && orderedOn <= today;
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
    const refusal = await onAdd({
      shop: shop.trim(),
      amount: money.value,
      orderedOn,
      host,
      country: guess.country,
      crossBorder,
    });
    if (refusal) return setErrors({ form: refusal });
    setAdded(shop.trim());
    setShop('');
    setAmount('');
    setTicked(null);
  };

  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void oneAtATime(() => add(form));
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
        <SellerCheck guess={guess} crossBorder={crossBorder} onCrossBorder={setTicked} />
        <Problem of={errors.form} />
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
