import type { RowProblem } from './foreign/foreign-row';
import { csvText } from './spreadsheet-text';

/** Why a line does not come in: what foreign rows tell, `not-ours` for one of our own files, and what stands around a table. */
export type LeftOutReason = RowProblem | 'not-ours' | 'above-table' | 'below-table';

/** A line of a file that does not come in. */
export interface LeftOutLine {
  /** As a text editor counts, from 1. */
  line: number;
  reason: LeftOutReason;
  cells: readonly string[];
}

/** What the shopper is told together, what needs the most looking at first. */
export const LEFT_OUT_KINDS = ['unreadable', 'came-in', 'not-paid', 'around-table'] as const;
export type LeftOutKind = (typeof LEFT_OUT_KINDS)[number];

const KINDS: Partial<Record<LeftOutReason, LeftOutKind>> = {
  'came-in': 'came-in',
  'not-paid': 'not-paid',
  'above-table': 'around-table',
  'below-table': 'around-table',
};

export const leftOutKind = (reason: LeftOutReason): LeftOutKind => KINDS[reason] ?? 'unreadable';

/** Lines that are left out as CSV text: where, why (in these words), and their cells as they were. */
export const leftOutCsv = (
  lines: readonly LeftOutLine[],
  inWords: (reason: LeftOutReason) => string,
): string => csvText(lines.map(({ line, reason, cells }) => [String(line), inWords(reason), ...cells]));
