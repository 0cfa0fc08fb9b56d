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
  const { heading, usual, carried } = month;
  const highest = reached.length > 0 ? Math.max(...reached) : null;
  return (
    <div class="pace">
      <p role="status">
        {highest !== null && wording.text('pace_reached', { share: wording.percent(highest) })}
      </p>
      {heading && <p>{wording.text('pace_heading', { amount: wording.money(heading) })}</p>}
      {usual && <p class="soft">{wording.text('pace_usual', { amount: wording.money(usual) })}</p>}
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
