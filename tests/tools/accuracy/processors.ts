import { processorOf } from '@/utils/registry/processors';
import { type Figure, share } from './figure';
import { linesOf } from './folder';

/** The row for processors: hosts seen on saved pages, each known as somebody's who takes payments. */
export function processorFigures(folder: string): Figure[] {
  const rows = linesOf(folder, 'processor-in-fixtures', 'tsv')
    .slice(1)
    .map((line) => line.split('\t'))
    .map(([file = '', , element = '', host = '', , processor = '']) => ({ file, element, host, processor }));
  if (rows.length === 0) return [];
  const missed = rows.filter(({ host }) => processorOf(host) === null);
  const lines = missed.map(
    ({ file, element, host, processor }) => `${host} (${processor}), ${element} of ${file}`,
  );
  return [share('processors’ hosts known', rows.length, lines, 95)];
}
