import type { Severity } from '@/utils/checks/finding';
import { useWording } from '../wording-context';

/** A shape for each severity, so that none is told by colour alone: octagon, triangle, circle. */
const SHAPES: Record<Severity, { outline: string; sign: string }> = {
  danger: { outline: 'M6 1h8l5 5v8l-5 5H6l-5-5V6z', sign: 'M5 8.5h10v3H5z' },
  caution: { outline: 'M10 1.2 19.3 18.5H.7z', sign: 'M9 7h2l-.3 6H9.3zM9 14.5h2v2H9z' },
  info: { outline: 'M10 1a9 9 0 1 1 0 18 9 9 0 0 1 0-18z', sign: 'M9 5h2v2H9zM9 8.5h2V15H9z' },
};

/** Shape and word of a severity. */
export function SeverityMark({ severity }: { severity: Severity }) {
  const { outline, sign } = SHAPES[severity];
  return (
    <span class={`severity severity-${severity}`}>
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path class="severity-outline" d={outline} />
        <path class="severity-sign" d={sign} />
      </svg>
      {useWording().text(`severity_${severity}`)}
    </span>
  );
}
