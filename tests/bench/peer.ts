import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * A well-known extension that looks at the forms of every page, fetched from Debian to be measured beside ours. It is
 * never part of the project. Its worker is left away: it answers as one whose password database is closed.
 */
const PEER = {
  name: 'KeePassXC-Browser',
  debianPackage: 'webext-keepassxc-browser',
  folder: 'usr/share/webext/keepassxc-browser',
} as const;

const CACHE = fileURLToPath(new URL('../../node_modules/.cache/tillwatch-bench/', import.meta.url));

/** Another extension's content scripts, as its manifest orders them. */
export interface Peer {
  name: string;
  version: string;
  scripts: readonly string[];
}

const run = (command: string, args: string[]): void => {
  execFileSync(command, args, { cwd: CACHE, stdio: 'ignore', shell: true });
};

function fetch(): void {
  mkdirSync(CACHE, { recursive: true });
  try {
    run('apt-get', ['download', PEER.debianPackage]);
  } catch {
    run('apt-get', ['update']);
    run('apt-get', ['download', PEER.debianPackage]);
  }
  run('dpkg-deb', ['-x', `${PEER.debianPackage}_*.deb`, '.']);
}

/** The peer's content scripts, fetched once; null where Debian's packages cannot be had. */
export function readPeer(): Peer | null {
  const folder = join(CACHE, PEER.folder);
  try {
    if (!existsSync(folder)) fetch();
    const manifest: { version: string; content_scripts: { js: string[] }[] } = JSON.parse(
      readFileSync(join(folder, 'manifest.json'), 'utf8'),
    );
    const scripts = manifest.content_scripts
      .flatMap(({ js }) => js)
      .map((file) => readFileSync(join(folder, file), 'utf8'));
    return { name: PEER.name, version: manifest.version, scripts };
  } catch {
    return null;
  }
}
