import { useState } from 'preact/hooks';
import { COUNTRIES, type Home, homeIn } from '@/utils/i18n/countries';
import type { Money } from '@/utils/spending/money';
import { CountrySelect } from '../elements/country-select';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';
import { CurrencyChange } from './currency-change';

interface HomeFieldsProps {
  home: Home;
  /** Something is written or limited in the home currency already, so another is asked about first. */
  inUse: boolean;
  /** The limit that was last set in a currency; null for none. */
  limitIn: (currency: string) => Money | null;
  onHome: (home: Home) => void;
}

/** Where the shopper lives and what they count in. Another country brings its currency, which may then be changed. */
export function HomeFields({ home, inUse, limitIn, onHome }: HomeFieldsProps) {
  const wording = useWording();
  /** What was picked and waits for the shopper's word. */
  const [picked, setPicked] = useState<Home | null>(null);
  const shown = picked ?? home;
  const pick = (other: Home) => {
    const asks = inUse && other.currency !== home.currency;
    setPicked(asks ? other : null);
    if (!asks) onHome(other);
  };
  return (
    <>
      <div class="fields">
        <Field label={wording.text('settings_country')}>
          {(ties) => (
            <CountrySelect
              ties={ties}
              countries={COUNTRIES}
              value={shown.country}
              onChange={(country) => pick(homeIn(country))}
            />
          )}
        </Field>
        <Field label={wording.text('settings_currency')}>
          {(ties) => (
            <CurrencySelect
              ties={ties}
              value={shown.currency}
              onChange={(currency) => pick({ ...shown, currency })}
            />
          )}
        </Field>
      </div>
      {picked && (
        <CurrencyChange
          from={home.currency}
          to={picked.currency}
          limit={limitIn(picked.currency)}
          onChange={() => {
            setPicked(null);
            onHome(picked);
          }}
          onKeep={() => setPicked(null)}
        />
      )}
    </>
  );
}
