import type { Money } from '@/utils/spending/money';
import { useWording } from '../wording-context';

interface CurrencyChangeProps {
  /** ISO 4217: what is counted in now, and what the shopper picked. */
  from: string;
  to: string;
  /** What was the limit when `to` was counted in before; null for none. */
  limit: Money | null;
  onChange: () => void;
  onKeep: () => void;
}

/** Says what another home currency means for what is written already, before it is chosen. */
export function CurrencyChange({ from, to, limit, onChange, onKeep }: CurrencyChangeProps) {
  const wording = useWording();
  return (
    <>
      <p role="alert">
        {limit
          ? wording.text('settings_currency_again', { from, to, limit: wording.money(limit) })
          : wording.text('settings_currency_sure', { from, to })}
      </p>
      <div class="actions">
        <button type="button" class="button button-primary" onClick={onChange}>
          {wording.text('settings_currency_change', { currency: to })}
        </button>
        <button type="button" class="button" onClick={onKeep}>
          {wording.text('settings_currency_keep', { currency: from })}
        </button>
      </div>
    </>
  );
}
