import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  // Laws tried on generated input take longer than the usual 5 s where a machine is busy.
  test: {
    testTimeout: 30_000,
    // By itself it leaves one core to whoever works at the machine.
    pool: 'threads',
    maxWorkers: '100%',
    // The survey learns languages from the background; here it knows them all.
    setupFiles: ['utils/lexicon/every-language.ts'],
    include: ['tests/unit/**/*.test.{ts,tsx}'],
  },
});
