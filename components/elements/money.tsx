import { minorDigits } from '@/utils/spending/currency';
import { decimalText, type Money } from '@/utils/spending/money';
import { useWording } from '../wording-context';

/** An amount as the language writes it, from its exact decimal: no float in between. */
export function moneyText({ language }: { language: string }, money: Money): string {
  const digits = minorDigits(money.currency);
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: money.currency,
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return format.format(decimalText(money) as Intl.StringNumericLiteral);
}

/** An amount that stays on one line. */
export const Amount = ({ money }: { money: Money }) => (
  <bdi class="amount">{moneyText(useWording(), money)}</bdi>
);
