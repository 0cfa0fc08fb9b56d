import { printTable } from '../tools/table';
import { checkMeasurements } from './checks';
import { hostMeasurements } from './hosts';
import { ledgerMeasurements } from './ledger';
import type { Measurement } from './measure';
import { pageMeasurements } from './pages';

/**
 * `npm run bench`: speed and size, each beside a named peer in the same run; `npm run bench -- ledger` measures that
 * room alone. A room that has something to measure adds its function here.
 */
const MEASURES: Readonly<Record<string, () => Promise<Measurement[]>>> = {
  hosts: hostMeasurements,
  checks: checkMeasurements,
  ledger: ledgerMeasurements,
  pages: pageMeasurements,
};

const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in MEASURES));
if (unknown.length > 0) {
  console.error(`Nothing to measure: ${unknown.join(', ')}. There is ${Object.keys(MEASURES).join(', ')}.`);
  process.exit(2);
}

const rows: Measurement[] = [];
for (const [name, measure] of Object.entries(MEASURES)) {
  if (wanted.length === 0 || wanted.includes(name)) rows.push(...(await measure()));
}
printTable(
  ['what', 'measured', 'goal'],
  rows.map(({ name, value, goal }) => [name, value, goal]),
);
