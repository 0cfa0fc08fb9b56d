import { printTable } from '../table';
import type { Figure } from './figure';
import { hostFigures } from './hosts';
import { pageFigures } from './pages';
import { priceFigures } from './prices';
import { processorFigures } from './processors';

/**
 * `npm run accuracy -- DIR`: measures the extension's judgement on a folder of labelled data and prints a table, then
 * every miss. A room that can be measured adds its function here.
 */
const MEASURES: readonly ((folder: string) => Figure[] | Promise<Figure[]>)[] = [
  hostFigures,
  pageFigures,
  priceFigures,
  processorFigures,
];

/** The rest of a long list says no more than its beginning. */
const MOST_MISSES = 400;

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('Which folder? npm run accuracy -- DIR');
  process.exit(2);
}
const figures = (await Promise.all(MEASURES.map((measure) => measure(folder)))).flat();
printTable(
  ['what', 'measured', 'goal', ''],
  figures.map(({ name, value, goal, met }) => [name, value, goal, met ? 'met' : 'NOT MET']),
);
for (const { name, misses } of figures.filter((figure) => figure.misses.length > 0)) {
  console.log(`\n${name}: ${misses.length} missed`);
  for (const miss of misses.slice(0, MOST_MISSES)) console.log(`  ${miss}`);
  if (misses.length > MOST_MISSES) console.log(`  … and ${misses.length - MOST_MISSES} more`);
}
