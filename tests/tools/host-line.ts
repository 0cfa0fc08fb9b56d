import { judgeHost } from '@/utils/lookalike/judge-host';

const PLAIN_HOST = /^[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?(\.[a-z0-9_]([a-z0-9_-]*[a-z0-9_])?)*\.?$/i;
/** What an address may hold beside a host: a line with these is no hostname. */
const NO_HOST = /[\s/?#@\\]|^$|^\.|\.\./;
const LONGEST = 254;

function isHost(line: string): boolean {
  if (line.length > LONGEST) return false;
  if (PLAIN_HOST.test(line)) return true;
  return !NO_HOST.test(line) && URL.canParse(`http://${line}/`);
}

/** One answer of `assess:host`: host, code, severity where money moves, entity; parted by tabs. */
export function hostLine(line: string): string {
  if (!isHost(line)) return `${line}\tinvalid\t-\t-`;
  const verdict = judgeHost(line);
  return verdict
    ? `${line}\t${verdict.code}\t${verdict.severity}\t${verdict.entity || '-'}`
    : `${line}\t-\t-\t-`;
}
