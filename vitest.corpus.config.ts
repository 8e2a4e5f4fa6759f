import { defineConfig } from 'vitest/config';

/** Tests over real records and files that live outside the project; their folder is `CORPUS`, by default `../shared`. */
export default defineConfig({
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
  test: {
    include: ['packages/*/**/*.corpus.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**'],
    execArgv: ['--conditions=source'],
    testTimeout: 600_000,
    hookTimeout: 60_000,
  },
});
