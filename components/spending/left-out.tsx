import type { LeftOutLine, LeftOutReason } from '@/utils/spending/files/left-out';
import { ScrollBox } from '../elements/scroll-box';
import { useWording } from '../wording-context';
import { reasonKey } from './row-reason';

interface LeftOutProps {
  lines: readonly LeftOutLine[];
  onSave: (inWords: (reason: LeftOutReason) => string) => void;
}

/** Lines that are listed on the page; all of them are in the file. */
const LISTED = 100;

/** Characters of a line that are shown. */
const SHOWN = 80;

/** The lines of a file that do not come in: the first of them to read, all of them to take along. */
export function LeftOut({ lines, onSave }: LeftOutProps) {
  const wording = useWording();
  const inWords = (reason: LeftOutReason) => wording.text(reasonKey(reason));
  return (
    <>
      <ScrollBox label={wording.text('import_left_out')}>
        <ol class="bad-rows">
          {lines.slice(0, LISTED).map(({ line, reason, cells }) => (
            <li key={line}>
              {wording.text('import_bad_row', { line, reason: inWords(reason) })}{' '}
              <bdi class="soft">{excerptOf(cells)}</bdi>
            </li>
          ))}
        </ol>
      </ScrollBox>
      {lines.length > LISTED && <p class="soft">{wording.text('import_left_out_first', { n: LISTED })}</p>}
      <button type="button" class="button-plain" onClick={() => onSave(inWords)}>
        {wording.count('import_left_out_save', lines.length)}
      </button>
    </>
  );
}

function excerptOf(cells: readonly string[]): string {
  const text = cells
    .map((cell) => cell.trim())
    .filter(Boolean)
    .join(' · ');
  return text.length > SHOWN ? `${text.slice(0, SHOWN)}…` : text;
}
