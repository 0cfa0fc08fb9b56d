import { useMemo } from 'preact/hooks';
import { currencyCodes } from '@/utils/spending/currency';
import { useWording } from '../wording-context';
import type { FieldTies } from './field';

interface CurrencySelectProps {
  ties: FieldTies;
  /** ISO 4217 code. */
  value: string;
  /** Codes alone, where there is little room. */
  brief?: boolean;
  onChange: (currency: string) => void;
}

/** Every currency that this browser can name. */
export function CurrencySelect({ ties, value, brief = false, onChange }: CurrencySelectProps) {
  const { language } = useWording();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return currencyCodes().map((code) => (
      <option key={code} value={code}>
        {brief ? code : `${code} · ${names.of(code)}`}
      </option>
    ));
  }, [language, brief]);
  return (
    <select {...ties} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options}
    </select>
  );
}
