/** Four kinds of tests: `unit` and `repo` in plain Node, `dom` in a simulated page, `e2e` in real browsers, one after the other. */
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      // Some look at every name of the knowledge base: no test fails for a machine that is slow or busy.
      { test: { name: 'unit', include: ['tests/unit/**/*.test.{ts,tsx}'], testTimeout: 300_000, hookTimeout: 300_000 } },
      { test: { name: 'repo', include: ['tests/repo/**/*.test.ts'] } },
      {
        test: {
          name: 'dom',
          include: ['tests/dom/**/*.test.{ts,tsx}'],
          environment: 'happy-dom',
          setupFiles: ['tests/dom/components/speak-english.ts'],
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.e2e.test.ts'],
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
