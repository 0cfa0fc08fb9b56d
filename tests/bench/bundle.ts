import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

async function bundle(entry: string, external: string[]): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'tillwatch-bench-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT.replace(/\/$/, '') } },
    build: {
      outDir: folder,
      minify: true,
      lib: { entry: join(ROOT, entry), formats: ['es'], fileName: 'bundle' },
      rollupOptions: { external, output: { entryFileNames: 'bundle.mjs' } },
    },
  });
  return folder;
}

/** Bundles and minifies a module as the build does, and imports it. */
export async function importBundled<T>(entry: string): Promise<T> {
  const folder = await bundle(entry, []);
  const module: T = await import(pathToFileURL(join(folder, 'bundle.mjs')).href);
  rmSync(folder, { recursive: true });
  return module;
}

/** A module's minified bundle, as text. */
export async function bundledText(entry: string): Promise<string> {
  const folder = await bundle(entry, []);
  const text = readFileSync(join(folder, 'bundle.mjs'), 'utf8');
  rmSync(folder, { recursive: true });
  return text;
}

/** Bytes of a module's minified bundle under brotli, without the packages named. */
export async function brotliSize(entry: string, external: string[]): Promise<number> {
  const folder = await bundle(entry, external);
  const size = brotliCompressSync(readFileSync(join(folder, 'bundle.mjs'))).length;
  rmSync(folder, { recursive: true });
  return size;
}
