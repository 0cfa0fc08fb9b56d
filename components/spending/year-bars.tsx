import type { Money } from '@/utils/spending/money';
import type { MonthView } from '@/utils/spending/month';
import { Amount } from '../elements/money';
import { ScrollBox } from '../elements/scroll-box';
import { useWording } from '../wording-context';

const netOf = ({ spent, refunded }: MonthView): Money => ({ ...spent, minor: spent.minor - refunded.minor });

/** The largest amount to be drawn in each currency, in minor units: no two currencies share a scale. */
function mostByCurrency(months: readonly MonthView[]): Map<string, number> {
  const most = new Map<string, number>();
  for (const { spent, limit } of months) {
    const before = most.get(spent.currency) ?? 1;
    most.set(spent.currency, Math.max(before, spent.minor, limit?.minor ?? 0));
  }
  return most;
}

/** Twelve months as bars, each with its limit as a line across it, and the same as a table. */
export function YearBars({ months }: { months: readonly MonthView[] }) {
  const wording = useWording();
  const isEmpty = months.every(
    ({ spent, refunded, apart }) => spent.minor === 0 && refunded.minor === 0 && apart.length === 0,
  );
  return (
    <section class="card" aria-labelledby="year-title">
      <h2 id="year-title">{wording.text('year_title')}</h2>
      {isEmpty ? <p class="soft">{wording.text('groups_none')}</p> : <Bars months={months} />}
    </section>
  );
}

function Bars({ months }: { months: readonly MonthView[] }) {
  const wording = useWording();
  const most = mostByCurrency(months);
  const up = ({ minor, currency }: Money): number => (100 * Math.max(0, minor)) / (most.get(currency) ?? 1);
  const slot = 100 / months.length;
  return (
    <>
      <div class="year" aria-hidden="true">
        <svg class="year-bars" aria-hidden="true">
          {months.map((month, index) => {
            const x = `${index * slot + slot * 0.15}%`;
            const width = `${slot * 0.7}%`;
            return (
              <g key={month.start} class={month.over ? 'year-over' : undefined}>
                {month.refunded.minor > 0 && (
                  <rect
                    class="year-refunded"
                    x={x}
                    width={width}
                    y={`${100 - up(month.spent)}%`}
                    height={`${up(month.spent)}%`}
                  />
                )}
                <rect
                  class="year-net"
                  x={x}
                  width={width}
                  y={`${100 - up(netOf(month))}%`}
                  height={`${up(netOf(month))}%`}
                />
                {month.limit && (
                  <rect
                    class="year-limit"
                    x={`${index * slot}%`}
                    width={`${slot}%`}
                    y={`${100 - up(month.limit)}%`}
                    height="2"
                  />
                )}
              </g>
            );
          })}
        </svg>
        <ul class="year-names">
          {months.map((month) => (
            <li key={month.start}>{wording.month(month.start, 'alone')}</li>
          ))}
        </ul>
      </div>
      <ul class="legend soft">
        <li class="legend-net">{wording.text('year_net')}</li>
        <li class="legend-refunded">{wording.text('year_refunded')}</li>
        <li class="legend-limit">{wording.text('year_limit')}</li>
      </ul>
      {most.size > 1 && <p class="soft">{wording.text('year_currencies')}</p>}
      <details>
        <summary>{wording.text('year_table')}</summary>
        <YearTable months={months} />
      </details>
    </>
  );
}

function YearTable({ months }: { months: readonly MonthView[] }) {
  const wording = useWording();
  return (
    <ScrollBox label={wording.text('year_title')}>
      <table class="figures">
        <caption class="visually-hidden">{wording.text('year_title')}</caption>
        <thead>
          <tr>
            {['year_month', 'month_limit', 'month_spent', 'month_refunded', 'year_share'].map((key) => (
              <th key={key} scope="col">
                {wording.text(key)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {months.map((month) => (
            <tr key={month.start}>
              <th scope="row">{wording.month(month.start, 'with-year')}</th>
              <td>{month.limit ? <Amount money={month.limit} /> : wording.text('year_no_limit')}</td>
              <td>
                <Amount money={month.spent} />
                {month.apart.map((money) => (
                  <p key={money.currency} class="soft">
                    {wording.text('year_apart', { amount: wording.money(money) })}
                  </p>
                ))}
              </td>
              <td>
                <Amount money={month.refunded} />
              </td>
              <td>{month.sharePercent === null ? '' : wording.percent(month.sharePercent)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
