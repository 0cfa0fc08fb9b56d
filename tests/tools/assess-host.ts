import { readFileSync, writeSync } from 'node:fs';
import { hostLine } from './host-line';

/**
 * `npm run -s assess:host < hosts.txt`: one hostname a line; prints each with what it imitates, in input order.
 * The same code as in the extension.
 */
const STANDARD_INPUT = 0;
const STANDARD_OUTPUT = 1;

/** A pipe takes what it has room for. */
function writeAll(text: string): void {
  for (let rest = Buffer.from(text); rest.length > 0; ) {
    try {
      rest = rest.subarray(writeSync(STANDARD_OUTPUT, rest));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EAGAIN')) throw error;
    }
  }
}

const lines = readFileSync(STANDARD_INPUT, 'utf8')
  .replace(/\r?\n$/, '')
  .split(/\r?\n/);
writeAll(`${lines.map(hostLine).join('\n')}\n`);
