import { type LeftOutLine, type LeftOutReason, leftOutCsv } from '../../spending/files/left-out';
import { csvFile } from '../../spending/files/spreadsheet-text';
import { breathe } from './breathe';
import { download } from './download';

/** Lines that are written at once: a few milliseconds' work. */
const AT_ONCE = 500;

/** Hands over the lines that an import leaves out as a CSV file, so that they can be looked at and mended. */
export async function saveLeftOut(
  lines: readonly LeftOutLine[],
  inWords: (reason: LeftOutReason) => string,
): Promise<void> {
  const parts: string[] = [];
  for (let start = 0; start < lines.length; start += AT_ONCE) {
    parts.push(leftOutCsv(lines.slice(start, start + AT_ONCE), inWords));
    await breathe();
  }
  download(csvFile(parts), 'tillwatch-left-out.csv');
}
