import { useRef, useState } from 'preact/hooks';
import { COUNTRIES } from '@/utils/i18n/countries';
import { PURCHASE_STATES, type Purchase, type PurchaseState } from '@/utils/spending/purchase';
import { CountrySelect } from '../elements/country-select';
import { Field } from '../elements/field';
import { Problem } from '../elements/problem';
import { useWording } from '../wording-context';
import { type PurchaseActions, PurchaseRow } from './purchase-row';

/** What the shopper looks for. Empty text and null: no matter. */
export interface PurchaseSearch {
  text: string;
  state: PurchaseState | null;
  country: string | null;
  crossBorder: boolean | null;
  from: string | null;
  to: string | null;
  sort: 'date' | 'amount';
  order: 'ascending' | 'descending';
}

interface PurchasesSectionProps {
  search: PurchaseSearch;
  /** Null until the first page is there. */
  rows: readonly Purchase[] | null;
  /** Whether there is another page. */
  more: boolean;
  /** Whether as many are shown as ever are: then only a search finds the others. */
  isFull: boolean;
  today: string;
  readOnly: boolean;
  /** The purchase that was removed last on this page or elsewhere, for as long as it can be put back. */
  removed: Purchase | null;
  onSearch: (changes: Partial<PurchaseSearch>) => void;
  onMore: () => void;
  /** Settles with the key of the reason why it was not put back, or null. */
  onRestore: (purchase: Purchase) => Promise<string | null>;
  actions: PurchaseActions;
}

/** Whether the search leaves anything out. */
const isNarrowed = ({ sort: _sort, order: _order, ...wanted }: PurchaseSearch): boolean =>
  Object.values(wanted).some((each) => each !== null && each !== '');

const ORDERS = ['date-descending', 'date-ascending', 'amount-descending', 'amount-ascending'] as const;
const SIDES = { any: null, abroad: true, domestic: false } as const;

/** All purchases: searched, filtered and sorted, a page at a time. */
export function PurchasesSection(props: PurchasesSectionProps) {
  const { search, rows, more, isFull, today, readOnly, removed, onMore, onRestore, actions } = props;
  const wording = useWording();
  const isEmpty = rows?.length === 0;
  const [problem, setProblem] = useState<string | null>(null);
  const status = useRef<HTMLParagraphElement>(null);
  /** What was pressed goes away with the row: focus moves to what happened, one step before the way back. */
  const run = async (work: Promise<string | null>) => {
    const reason = await work;
    if (!reason) status.current?.focus();
    return reason;
  };
  const onRemove = (purchase: Purchase) => run(actions.onRemove(purchase));
  return (
    <section class="card" aria-labelledby="purchases-title">
      <h2 id="purchases-title">{wording.text('purchases_title')}</h2>
      {(!isEmpty || isNarrowed(search)) && <SearchFields {...props} />}
      <p role="status" ref={status} tabIndex={-1}>
        {isEmpty && wording.text(isNarrowed(search) ? 'purchases_none_found' : 'purchases_none')}
        {rows && !isEmpty && wording.count(more ? 'purchases_shown' : 'purchases_found', rows.length)}
        {removed && ` ${wording.text('purchases_removed', { shop: removed.shop })}`}
      </p>
      {removed && !readOnly && (
        <button type="button" class="button" onClick={async () => setProblem(await run(onRestore(removed)))}>
          {wording.text('purchases_undo')}
        </button>
      )}
      <Problem of={problem} />
      {rows && rows.length > 0 && (
        <ul class="purchases">
          {rows.map((purchase) => (
            <li key={purchase.id}>
              <PurchaseRow
                purchase={purchase}
                today={today}
                readOnly={readOnly}
                actions={{ ...actions, onRemove }}
              />
            </li>
          ))}
        </ul>
      )}
      {more && isFull && <p>{wording.text('purchases_full')}</p>}
      {more && !isFull && (
        <button type="button" class="button" onClick={onMore}>
          {wording.text('purchases_more')}
        </button>
      )}
    </section>
  );
}

function SearchFields({ search, onSearch }: PurchasesSectionProps) {
  const wording = useWording();
  const side = search.crossBorder === null ? 'any' : search.crossBorder ? 'abroad' : 'domestic';
  return (
    <search class="fields">
      <Field label={wording.text('purchases_search')}>
        {(ties) => (
          <input
            {...ties}
            type="search"
            maxLength={200}
            value={search.text}
            onInput={(event) => onSearch({ text: event.currentTarget.value })}
          />
        )}
      </Field>
      <Choice
        label="purchases_sort"
        value={`${search.sort}-${search.order}`}
        options={ORDERS.map((order) => [order, `purchases_sort_${order.replace('-', '_')}`])}
        onChoice={(value) => {
          const [sort, order] = value.split('-') as [PurchaseSearch['sort'], PurchaseSearch['order']];
          onSearch({ sort, order });
        }}
      />
      <Choice
        label="editor_state"
        value={search.state ?? ''}
        options={[
          ['', 'purchases_any'],
          ...PURCHASE_STATES.map((state): Option => [state, `state_${state}`]),
        ]}
        onChoice={(value) => onSearch({ state: (value || null) as PurchaseState | null })}
      />
      <Choice
        label="purchases_side"
        value={side}
        options={Object.keys(SIDES).map((one) => [one, `purchases_side_${one}`])}
        onChoice={(value) => onSearch({ crossBorder: SIDES[value as keyof typeof SIDES] })}
      />
      <Field label={wording.text('editor_country')}>
        {(ties) => (
          <CountrySelect
            ties={ties}
            countries={COUNTRIES}
            unknown={wording.text('purchases_any')}
            value={search.country ?? ''}
            onChange={(country) => onSearch({ country: country || null })}
          />
        )}
      </Field>
      <DayField label="purchases_from" value={search.from} onDay={(from) => onSearch({ from })} />
      <DayField label="purchases_to" value={search.to} onDay={(to) => onSearch({ to })} />
    </search>
  );
}

type Option = [value: string, key: string];

interface ChoiceProps {
  label: string;
  value: string;
  options: readonly Option[];
  onChoice: (value: string) => void;
}

function Choice({ label, value, options, onChoice }: ChoiceProps) {
  const wording = useWording();
  return (
    <Field label={wording.text(label)}>
      {(ties) => (
        <select {...ties} value={value} onChange={(event) => onChoice(event.currentTarget.value)}>
          {options.map(([one, key]) => (
            <option key={one} value={one}>
              {wording.text(key)}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

interface DayFieldProps {
  label: string;
  value: string | null;
  onDay: (day: string | null) => void;
}

function DayField({ label, value, onDay }: DayFieldProps) {
  return (
    <Field label={useWording().text(label)}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          value={value ?? ''}
          onInput={(event) => onDay(event.currentTarget.value || null)}
        />
      )}
    </Field>
  );
}
