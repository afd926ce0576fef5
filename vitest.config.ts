import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ourSource = { conditions: ['anzhu-source', 'node', 'development|production'] };
const stores = { globalSetup: ['infra/local/src/test-global-setup.ts'] };

export default defineConfig({
  ssr: { resolve: ourSource },
  resolve: ourSource,
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: ['{gateway,services/*,shared/*,infra/*}/src/**/*.test.ts', 'e2e/{generic-client,harness,protocols}/*.test.ts'],
          exclude: ['**/*.{e2e,int}.test.ts'],
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
          testTimeout: 20_000,
        },
      },
      {
        extends: true,
        test: {
          ...stores,
          name: 'int',
          isolate: false,
          setupFiles: ['shared/testing/src/after-each-file.ts'],
          include: ['{**/src,e2e}/**/*.int.test.ts'],
          exclude: ['**/node_modules/**'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 20_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          isolate: false,
          globalSetup: ['e2e/harness/global-setup.ts'],
          setupFiles: ['e2e/harness/take-turn.ts'],
          include: ['e2e/**/*.e2e.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 2 },
          testTimeout: 120_000,
          hookTimeout: 300_000,
        },
      },
    ],
    coverage: { provider: 'v8', include: ['{gateway,services/*,shared/*}/src/**/*.ts'] },
  },
});
