import { type LeftOutLine, leftOutCsv } from '../../spending/files/left-out';
import { breathe } from './breathe';
import { download } from './download';

/** Lines that are written at once: a few milliseconds' work. */
const AT_ONCE = 500;

/** Hands over the lines that an import leaves out as a CSV file, so that they can be looked at and mended. */
export async function saveLeftOut(
  lines: readonly LeftOutLine[],
  inWords: (reason: LeftOutLine['reason']) => string,
): Promise<void> {
  // Spreadsheet programs take a file for UTF-8 only by this mark.
  const parts = ['\ufeff'];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    parts.push(leftOutCsv(lines.slice(start, start + AT_ONCE), inWords));
    await breathe();
  }
  download(new Blob(parts, { type: 'text/csv' }), 'tillwatch-left-out.csv');
}
