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
  /** The currencies to choose from: every one that this browser can name, unless told. */
  codes?: readonly string[];
  onChange: (currency: string) => void;
}

/** A choice of currencies, by code and name. */
export function CurrencySelect({ ties, value, brief = false, codes, onChange }: CurrencySelectProps) {
  const { language } = useWording();
  const options = useMemo(() => {
    const names = new Intl.DisplayNames(language, { type: 'currency' });
    return (codes ?? currencyCodes()).map((code) => (
      <option key={code} value={code}>
        {brief ? code : `${code} · ${names.of(code)}`}
      </option>
    ));
  }, [language, brief, codes]);
  return (
    <select {...ties} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
      {options}
    </select>
  );
}
