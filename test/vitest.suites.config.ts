import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

const slow = {
  root: join(import.meta.dirname, '..'),
  pool: 'threads',
  isolate: false,
  // One browser and one app: files take turns, or they would measure each other.
  fileParallelism: false,
  testTimeout: 60_000,
  hookTimeout: 120_000,
} as const

/** Chromium that loses hold of its own page between two of them says nothing of ours: such a test, and no other, is tried again. */
const browsing = { ...slow, retry: { count: 1, condition: /Protocol error/ } } as const

/**
 * The suites that `vitest run` leaves out, so that it stays a matter of seconds, and the house rules alone for
 * `npm run check`. Journeys need a build.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          root: join(import.meta.dirname, '..'),
          name: 'house',
          include: ['test/{boundaries,house}/**/*.test.ts'],
          pool: 'threads',
          isolate: false,
        },
      },
      {
        // Stopwatches, and servers that are stopped and begun again: beside what they test, and not among seconds.
        test: {
          ...slow,
          name: 'slow',
          include: ['src/**/*.slow.test.ts'],
          globalSetup: ['test/global-database.ts'],
          setupFiles: ['test/one-connection.ts'],
        },
      },
      {
        test: {
          ...browsing,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: 'test/browser/chromium-setup.ts',
        },
      },
      {
        test: {
          ...browsing,
          name: 'journeys',
          include: ['test/journeys/**/*.test.ts'],
          globalSetup: ['test/browser/chromium-setup.ts', 'test/journeys/app-setup.ts'],
        },
      },
      {
        test: {
          ...slow,
          name: 'canaries',
          include: ['test/canaries/**/*.test.ts'],
          globalSetup: ['test/global-database.ts'],
          setupFiles: ['test/one-connection.ts'],
          testTimeout: 300_000,
        },
      },
      {
        test: {
          ...slow,
          name: 'reliability',
          include: ['test/reliability/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
    ],
  },
})
