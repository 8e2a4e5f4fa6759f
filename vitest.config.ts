import { defineConfig } from 'vitest/config';

/** Tests run on the sources, not on a build. */
const shared = {
  resolve: { conditions: ['source'] },
  ssr: { resolve: { conditions: ['source'] } },
};
const common = {
  exclude: ['**/node_modules/**', '**/dist/**', '**/*.corpus.test.ts', '**/*.client.test.ts'],
  execArgv: ['--conditions=source'],
  testTimeout: 30_000,
  hookTimeout: 60_000,
};
const testsOf = (packages: string) => [`packages/${packages}/src/**/*.test.ts`, `packages/${packages}/test/**/*.test.ts`];

export default defineConfig({
  test: {
    // Tests wait for processes, browsers and files more than they compute: no core is left out.
    maxWorkers: '100%',
    projects: [
      { ...shared, test: { ...common, name: 'library', include: [...testsOf('{model,validator,cli}'), 'docs/**/*.test.ts'] } },
      {
        ...shared,
        test: { ...common, name: 'server', include: testsOf('{api,web}'), globalSetup: ['packages/api/test/postgres-server.ts'] },
      },
    ],
  },
});
