import { printTable } from '../tools/table';
import { hostMeasurements } from './hosts';
import { ledgerMeasurements } from './ledger';
import type { Measurement } from './measure';
import { pageMeasurements } from './pages';

/**
 * `npm run bench`: speed and size, each beside a named peer in the same run. A room that has something to measure
 * adds its function here.
 */
const MEASURES: readonly (() => Promise<Measurement[]>)[] = [
  hostMeasurements,
  ledgerMeasurements,
  pageMeasurements,
];

const rows: Measurement[] = [];
for (const measure of MEASURES) rows.push(...(await measure()));
printTable(
  ['what', 'measured', 'goal'],
  rows.map(({ name, value, goal }) => [name, value, goal]),
);
