import { COUNTRIES, type Home, homeIn } from '@/utils/i18n/countries';
import { CountrySelect } from '../elements/country-select';
import { CurrencySelect } from '../elements/currency-select';
import { Field } from '../elements/field';
import { useWording } from '../wording-context';

interface HomeFieldsProps {
  home: Home;
  onHome: (home: Home) => void;
}

/** Where the shopper lives and what they count in. Another country brings its currency, which may then be changed. */
export function HomeFields({ home, onHome }: HomeFieldsProps) {
  const wording = useWording();
  return (
    <div class="fields">
      <Field label={wording.text('settings_country')}>
        {(ties) => (
          <CountrySelect
            ties={ties}
            countries={COUNTRIES}
            value={home.country}
            onChange={(country) => onHome(homeIn(country))}
          />
        )}
      </Field>
      <Field label={wording.text('settings_currency')}>
        {(ties) => (
          <CurrencySelect
            ties={ties}
            value={home.currency}
            onChange={(currency) => onHome({ ...home, currency })}
          />
        )}
      </Field>
    </div>
  );
}
