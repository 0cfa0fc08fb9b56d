import type { Wording } from '@/utils/i18n/wording';
import type { Money } from '@/utils/spending/money';
import type { MonthView } from '@/utils/spending/month';
import { useWording } from '../wording-context';

interface PaceProps {
  month: MonthView;
  /** Thresholds that were reached just now, in per cent: said once. */
  reached: readonly number[];
}

/** Where the month is heading, what is usual, what came over from before, and a threshold just reached. */
export function Pace({ month, reached }: PaceProps) {
  const wording = useWording();
  const { heading, usual, usualMonths, carried, thresholds } = month;
  // On a page left open the month may have ended since, or a purchase gone.
  const still = thresholds.filter((one) => one.reached && reached.includes(one.percent));
  const highest = still.length > 0 ? Math.max(...still.map(({ percent }) => percent)) : null;
  return (
    <div class="pace">
      <p role="status">
        {highest !== null && wording.text('pace_reached', { share: wording.percent(highest) })}
      </p>
      {heading && <p>{headingIn(wording, heading, usual)}</p>}
      {usual && (
        <p class="soft">{wording.count('pace_usual', usualMonths, { amount: wording.money(usual) })}</p>
      )}
      {carried.minor !== 0 && (
        <p class="soft">
          {wording.text(carried.minor > 0 ? 'pace_carried' : 'pace_carried_debt', {
            amount: wording.money({ ...carried, minor: Math.abs(carried.minor) }),
          })}
        </p>
      )}
    </div>
  );
}

/** Where the month is heading, and by how much that is more or less than usual. */
function headingIn(wording: Wording, heading: Money, usual: Money | null): string {
  const amount = wording.money(heading);
  const more = usual ? heading.minor - usual.minor : 0;
  if (more === 0) return wording.text('pace_heading', { amount });
  const difference = wording.money({ ...heading, minor: Math.abs(more) });
  return wording.text(more > 0 ? 'pace_heading_more' : 'pace_heading_less', { amount, difference });
}
