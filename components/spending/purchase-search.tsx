import { useState } from 'preact/hooks';
import { COUNTRIES } from '@/utils/i18n/countries';
import { isCalendarDate } from '@/utils/spending/calendar-date';
import { STATE_FILTERS, type StateFilter } from '@/utils/spending/purchase';
import { CountrySelect } from '../elements/country-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

/** What the shopper looks for. Empty text and null: no matter; an empty category or country: not known. */
export interface PurchaseSearch {
  text: string;
  shop: string | null;
  category: string | null;
  state: StateFilter | null;
  country: string | null;
  crossBorder: boolean | null;
  from: string | null;
  to: string | null;
  sort: 'date' | 'amount';
  order: 'ascending' | 'descending';
}

/** What leaves nothing out, newest first. */
export const EVERYTHING: PurchaseSearch = {
  text: '',
  shop: null,
  category: null,
  state: null,
  country: null,
  crossBorder: null,
  from: null,
  to: null,
  sort: 'date',
  order: 'descending',
};

/** Whether any filter leaves something out. */
const isFiltered = ({ sort: _sort, order: _order, text: _text, ...wanted }: PurchaseSearch): boolean =>
  Object.values(wanted).some((each) => each !== null);

/** Whether the search leaves anything out. */
export const isNarrowed = (search: PurchaseSearch): boolean => search.text !== '' || isFiltered(search);

const ORDERS = ['date-descending', 'date-ascending', 'amount-descending', 'amount-ascending'] as const;
/** Stands for no matter which country, among their codes. */
const ANY = 'any';
const SIDES = { any: null, abroad: true, domestic: false } as const;

interface SearchFieldsProps {
  search: PurchaseSearch;
  /** Every category that there is. */
  categories: readonly string[];
  onSearch: (changes: Partial<PurchaseSearch>) => void;
}

/** Search and order, and the filters folded until one is set or asked for. */
export function SearchFields(props: SearchFieldsProps) {
  const { search, onSearch } = props;
  const wording = useWording();
  // Once unfolded they stay so: what is let go of must not take its field away.
  const [open, setOpen] = useState(false);
  return (
    <search class="search">
      <div class="fields">
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
          options={ORDERS.map((order) => [order, wording.text(`purchases_sort_${order.replace('-', '_')}`)])}
          onChoice={(value) => {
            const [sort, order] = value.split('-') as [PurchaseSearch['sort'], PurchaseSearch['order']];
            onSearch({ sort, order });
          }}
        />
      </div>
      <details open={open || isFiltered(search)} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{wording.text('purchases_filters')}</summary>
        <Filters {...props} />
      </details>
    </search>
  );
}

/** A shop is chosen where its spending is added up, and let go of here. */
function Filters({ search, categories, onSearch }: SearchFieldsProps) {
  const wording = useWording();
  const side = search.crossBorder === null ? 'any' : search.crossBorder ? 'abroad' : 'domestic';
  return (
    <div class="fields">
      <Choice
        label="editor_state"
        value={search.state}
        options={STATE_FILTERS.map((state) => [state, wording.text(`state_${state}`)])}
        any={wording.text('purchases_any')}
        onChoice={(state) => onSearch({ state })}
      />
      {search.shop !== null && (
        <Choice
          label="purchase_shop"
          value={search.shop}
          options={[[search.shop, search.shop]]}
          any={wording.text('purchases_any')}
          onChoice={(shop) => onSearch({ shop })}
        />
      )}
      {(categories.length > 0 || search.category !== null) && (
        <Choice
          label="editor_category"
          value={search.category}
          options={[...new Set([...categories, ...(search.category ? [search.category] : [])]), ''].map(
            (name): Option => [name, name || wording.text('groups_unknown')],
          )}
          any={wording.text('purchases_any')}
          onChoice={(category) => onSearch({ category })}
        />
      )}
      <Choice
        label="purchases_side"
        value={side}
        options={Object.keys(SIDES).map((one) => [one, wording.text(`purchases_side_${one}`)])}
        onChoice={(value) => onSearch({ crossBorder: SIDES[value as keyof typeof SIDES] })}
      />
      <Field label={wording.text('editor_country')}>
        {(ties) => (
          <CountrySelect
            ties={ties}
            countries={COUNTRIES}
            others={[
              [ANY, wording.text('purchases_any')],
              ['', wording.text('groups_unknown')],
            ]}
            value={search.country ?? ANY}
            onChange={(country) => onSearch({ country: country === ANY ? null : country })}
          />
        )}
      </Field>
      <DayField label="purchases_from" value={search.from} onDay={(from) => onSearch({ from })} />
      <DayField label="purchases_to" value={search.to} onDay={(to) => onSearch({ to })} />
    </div>
  );
}

type Option = readonly [value: string, words: string];

interface ChoiceProps<Value extends string | null> {
  label: string;
  value: Value;
  options: readonly Option[];
  /** Words of the choice that leaves nothing out, whose value is null. */
  any?: string;
  onChoice: (value: Value) => void;
}

/** A select whose options are told apart by their place, since the name of a category may be any text. */
function Choice<Value extends string | null>({ label, value, options, any, onChoice }: ChoiceProps<Value>) {
  const wording = useWording();
  const all: readonly (readonly [string | null, string])[] =
    any === undefined ? options : [[null, any], ...options];
  return (
    <Field label={wording.text(label)}>
      {(ties) => (
        <select
          {...ties}
          value={all.findIndex(([one]) => one === value)}
          onChange={(event) => onChoice((all[Number(event.currentTarget.value)]?.[0] ?? null) as Value)}
        >
          {all.map(([one, words], place) => (
            <option key={one} value={place}>
              {words}
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
  // A browser gives a day for each digit of the year, of the year 2 and of the year 20 too.
  const [unfinished, setUnfinished] = useState<string | null>(null);
  const put = (typed: string) => {
    const isDay = typed === '' || isCalendarDate(typed);
    setUnfinished(isDay ? null : typed);
    if (isDay) onDay(typed || null);
  };
  return (
    <Field label={useWording().text(label)}>
      {(ties) => (
        <input
          {...ties}
          type="date"
          value={unfinished ?? value ?? ''}
          onInput={(event) => put(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
