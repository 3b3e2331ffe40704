import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: [
      'src/**/*.test.{ts,tsx}',
      'test/**/*.test.{ts,tsx}',
      'tools/**/*.test.ts',
      'authorities/**/*.test.ts',
    ],
    // These need a browser or a built app: see test/vitest.suites.config.ts.
    exclude: ['test/{browser,journeys,reliability}/**'],
    globalSetup: ['test/global-database.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 20_000,
    hookTimeout: 60_000,
  },
})
