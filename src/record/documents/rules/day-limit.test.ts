import { expect, test } from 'vitest'
import { hasRoom } from './day-limit.ts'

const gigabyte = 1024 ** 3

test.each([
  ['nothing yet', { files: 0, bytes: 0 }, true],
  ['299 letters', { files: 299, bytes: gigabyte }, true],
  ['300 letters', { files: 300, bytes: gigabyte }, false],
  ['few files, but three gigabytes', { files: 151, bytes: 3 * gigabyte }, false],
])('whoever sent %s in a day may send another: %s → %s', (_, sentLately, may) =>
  expect(hasRoom(sentLately)).toBe(may),
)
