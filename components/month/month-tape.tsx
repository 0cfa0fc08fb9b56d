/** Where the tape's quarters are marked, in per cent of the limit. */
const QUARTERS = [25, 50, 75];

interface MonthTapeProps {
  /** What was spent and did not come back. This and the others in minor units of one currency. */
  spent: number;
  refunded: number;
  limit: number;
  /** Says in words what the picture shows. */
  label: string;
}

/**
 * The month as a strip of till tape: inked as far as it is spent, with a broken outline for what was refunded. Beyond the limit the strip stands for all that was
 * spent, and the part past the limit's double line is hatched.
 */
export function MonthTape({ spent, refunded, limit, label }: MonthTapeProps) {
  const whole = Math.max(spent, limit, 1);
  const share = (minor: number): number => (100 * Math.max(minor, 0)) / whole;
  const isOver = spent > limit;
  return (
    <svg class="tape" role="img" aria-label={label}>
      <defs>
        <pattern
          id="tape-hatch"
          width="6"
          height="6"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(45)"
        >
          <rect class="tape-over" width="3" height="6" />
        </pattern>
      </defs>
      <rect class="tape-paper" width="100%" height="100%" />
      <rect class="tape-ink" width={`${share(Math.min(spent, limit))}%`} height="100%" />
      {refunded > 0 && (
        <rect
          class="tape-refunded"
          x={`${share(spent)}%`}
          y="1"
          width={`${Math.min(share(refunded), 100 - share(spent))}%`}
          height="100%"
        />
      )}
      {QUARTERS.map((quarter) => (
        <rect
          key={quarter}
          class="tape-quarter"
          x={`${share((limit * quarter) / 100)}%`}
          y="70%"
          width="1"
          height="30%"
        />
      ))}
      {isOver && (
        <>
          <rect
            fill="url(#tape-hatch)"
            x={`${share(limit)}%`}
            width={`${share(spent - limit)}%`}
            height="100%"
          />
          <rect class="tape-limit" x={`${share(limit)}%`} width="2" height="100%" />
        </>
      )}
    </svg>
  );
}
