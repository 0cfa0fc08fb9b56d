import { useMemo } from 'preact/hooks';
import { useWording } from '../wording-context';
import type { FieldTies } from './field';

interface CountrySelectProps {
  ties: FieldTies;
  /** ISO 3166-1 alpha-2 codes to choose from; stable between renders. */
  countries: readonly string[];
  value: string;
  /** Choices that are no country, by their words; without them one must be chosen. */
  others?: readonly (readonly [value: string, words: string])[];
  onChange: (country: string) => void;
}

/** Countries by the names that the language has for them, in its own order. */
export function CountrySelect({ ties, countries, value, others = [], onChange }: CountrySelectProps) {
  const { language } = useWording();
  // Named and sorted once: hundreds of them would cost more at each keystroke than all the rest.
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'region' });
    const order = new Intl.Collator(language);
    return countries
      .map((code) => ({ code, name: names.of(code) ?? code }))
      .sort((one, other) => order.compare(one.name, other.name))
      .map(({ code, name }) => (
        <option key={code} value={code}>
          {name}
        </option>
      ));
  }, [language, countries]);
  return (
    <select {...ties} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {others.map(([other, words]) => (
        <option key={other} value={other}>
          {words}
        </option>
      ))}
      {options}
    </select>
  );
}
