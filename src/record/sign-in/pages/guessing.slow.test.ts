import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { openRoom, type OpenRoom, visitor } from './open-room.tsx'
import { settledFamily } from './settled-people.ts'

let test: TestDatabase
let room: OpenRoom
beforeAll(async () => {
  test = await testDatabase()
  room = await openRoom(test.database)
})
afterAll(async () => {
  await room.app.close()
  await test.drop()
})

describe('an account that exists, and one that does not', () => {
  // Five guesses at each of some addresses, in turn, so that whatever else the machine does falls on both alike.
  it(
    'take as long: neither is the slower one more often than a fair coin would have it',
    { retry: 2, timeout: 60_000 },
    async () => {
      const [plenty, run] = [60, timings++]
      const times: Record<'known' | 'unknown', number[]> = { known: [], unknown: [] }
      const at = (n: number) => `timed-${run}-${Math.floor(n / 10)}@home.example`
      for (let n = 0; n < plenty * 2; n += 10) await settledFamily(room, at(n))
      for (let n = 0; n < plenty * 2; n++) {
        const which = n % 2 ? 'known' : 'unknown'
        const browser = visitor(room.app, `203.0.${113 + run}.${n}`)
        const { form_ticket } = hidden((await browser.open('/sign-in')).body)
        const email = which === 'known' ? at(n) : at(n).replace('timed', 'never')
        const start = performance.now()
        await browser.post('/sign-in', { form_ticket: form_ticket!, email, password: 'not this one at all' })
        times[which].push(performance.now() - start)
      }
      // Of sixty pairs, a fair coin gives fewer than 20 or more than 40 once in two hundred times.
      const slower = times.known.filter((time, pair) => time > times.unknown[pair]!).length
      expect(slower).toBeGreaterThanOrEqual(20)
      expect(slower).toBeLessThanOrEqual(40)
      expect(distance(times.known, times.unknown)).toBeLessThan(1.63 * Math.sqrt(2 / plenty))
    },
  )
})

let timings = 0

/** How far two samples stand apart (Kolmogorov and Smirnov): 1.63 √(2/n) is the line for one chance in a hundred. */
const distance = (one: readonly number[], other: readonly number[]): number => {
  const share = (list: readonly number[], at: number) =>
    list.filter((time) => time <= at).length / list.length
  return Math.max(...[...one, ...other].map((at) => Math.abs(share(one, at) - share(other, at))))
}

const hidden = (html: string): { form_ticket?: string } => {
  const ticket = /name="form_ticket" value="([^"]+)"/.exec(html)?.[1]
  return ticket === undefined ? {} : { form_ticket: ticket }
}
