import type { Money } from '@/utils/spending/money';
import { useWording } from '../wording-context';

/** An amount that stays on one line. */
export const Amount = ({ money }: { money: Money }) => <bdi class="amount">{useWording().money(money)}</bdi>;
