import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'authorities/**/*.test.ts',
    ],
    // The house rules belong to `npm run check`; the others need a browser, a built app or a minute. See
    // test/vitest.suites.config.ts.
    exclude: ['test/{boundaries,house,browser,journeys,reliability,canaries}/**', '**/*.slow.test.ts'],
    globalSetup: ['test/global-database.ts'],
    setupFiles: ['test/one-connection.ts'],
    pool: 'threads',
    isolate: false,
    // One more than it would take of itself: while a test waits for the database, another goes on.
    maxWorkers: availableParallelism(),
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
