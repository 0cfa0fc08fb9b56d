import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';

const project = fileURLToPath(new URL('../../..', import.meta.url)).replace(/\/$/, '');

export default defineConfig({
  root: `${project}/tests/tools/gallery`,
  base: './',
  resolve: { alias: { '@': project } },
  build: { outDir: `${project}/.artifacts/gallery`, emptyOutDir: true, chunkSizeWarningLimit: 1_000 },
});
