import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

const ourSource = { conditions: ['anzhu-source', 'node', 'development|production'] };
/** A limit is there for what hangs: no test fails because its machine is slow. */
const patience = { testTimeout: 600_000, hookTimeout: 1_200_000, expect: { poll: { timeout: 300_000 } } };
const stores = { globalSetup: ['infra/local/src/test-global-setup.ts'] };

export default defineConfig({
  ssr: { resolve: ourSource },
  resolve: ourSource,
  test: {
    ...patience,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          isolate: false,
          include: [
            '{gateway,gateway/desk,services/*,shared/*,infra/*}/src/**/*.test.ts',
            'e2e/{generic-client,harness,protocols}/*.test.ts',
          ],
          exclude: ['**/*.{e2e,int}.test.ts'],
          maxWorkers: Math.max(2, availableParallelism() - 1),
          sequence: { groupOrder: 0 },
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
          exclude: ['**/{node_modules,canaries}/**'],
          // A third of their time such files wait: for leases to end, for processes to start, for the disk.
          maxWorkers: 3,
          sequence: { groupOrder: 1 },
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
        },
      },
    ],
    coverage: { provider: 'v8', include: ['{gateway,services/*,shared/*}/src/**/*.ts'] },
  },
});
