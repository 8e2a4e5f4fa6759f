import { defineConfig } from 'vitest/config';
import base from './vitest.config.ts';

export default defineConfig({
  ...base,
  test: { ...base.test, include: ['packages/*/**/*.corpus.test.ts'], exclude: ['**/node_modules/**', '**/dist/**'], testTimeout: 600_000 },
});
