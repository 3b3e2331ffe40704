import { join } from 'node:path'
import { defineConfig } from 'vitest/config'

/**
 * `npm run branches`: every branch of what decides, of the law and of the trail is taken by a test of its own room.
 * The least that must hold for code whose faults nobody would see.
 */
export default defineConfig({
  test: {
    root: join(import.meta.dirname, '..'),
    include: ['src/{law,record/access,record/trail}/**/*.test.{ts,tsx}'],
    globalSetup: ['test/global-database.ts'],
    pool: 'threads',
    isolate: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    coverage: {
      enabled: true,
      provider: 'v8',
      include: ['src/{law,record/access,record/trail}/**/*.{ts,tsx}'],
      // What proves is not what is proved.
      exclude: ['**/*.test.*', '**/proof/**'],
      reporter: [['text', { skipFull: true }]],
      reportsDirectory: 'node_modules/.cache/branches',
      thresholds: { branches: 100 },
    },
  },
})
