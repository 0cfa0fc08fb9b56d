import { readFile } from 'node:fs/promises';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type NameServer, type Reply, serveByName } from '../tools/name-server';
import { answerHosted, knowsHosted } from './hosted/answer';
import { SITES } from './manifest';
import { SCAMS } from './scams';

const HERE = fileURLToPath(new URL('.', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};

/** Serves all made-up sites by name, and nothing else. */
export const serveSites = (): Promise<NameServer> => {
  const folders = new Map(
    [...SITES, ...SCAMS].flatMap(({ folder, address, beside = {} }) => [
      [new URL(address).hostname, folder] as const,
      ...Object.entries(beside),
    ]),
  );
  return serveByName({
    knows: (host) => folders.has(host) || knowsHosted(host),
    answer: async (url) =>
      answerHosted(url) ?? (await answerFrom(join(HERE, folders.get(url.hostname) ?? ''), url.pathname)),
  });
};

/** A path that names no file shows the site's one page, as a shop's router would. */
async function answerFrom(folder: string, path: string): Promise<Reply> {
  // A script that a slow server never sends.
  if (path === '/never.js') return new Promise(() => undefined);
  const type = TYPES[extname(path)];
  const file = normalize(join(folder, type ? decodeURIComponent(path) : 'index.html'));
  if (!file.startsWith(folder + sep)) return NOT_FOUND;
  try {
    return { status: 200, type: type ?? 'text/html', body: await readFile(file) };
  } catch {
    return NOT_FOUND;
  }
}

const NOT_FOUND: Reply = { status: 404, type: 'text/plain', body: Buffer.from('Not found') };
