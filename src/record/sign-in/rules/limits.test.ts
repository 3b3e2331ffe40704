import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { budgets, networkOf, spend } from './budgets.ts'
import { isOpen, provedLately } from './session-life.ts'

describe('a session', () => {
  const at = (minutes: number) => new Date(Date.parse('2026-03-02T09:00:00Z') + minutes * 60_000)
  it.each([
    ['staff', 'in', 29, 29, true],
    ['staff', 'in', 30, 0, false],
    ['professional', 'in', 30, 0, false],
    ['family', 'in', 59, 0, true],
    ['family', 'in', 60, 0, false],
    ['staff', 'in', 719, 700, true],
    ['family', 'in', 720, 719, false],
    ['staff', 'second step', 15, 0, false],
    ['staff', 'set up', 59, 0, true],
  ] as const)(
    'of %s, %s, at minute %i and last used at minute %i, is open: %s',
    (kind, stage, now, seen, open) => {
      expect(isOpen({ kind, stage, startedAt: at(0), seenAt: at(seen) }, at(now))).toBe(open)
    },
  )

  it('counts as just proved for ten minutes', () => {
    expect([provedLately(at(0), at(9)), provedLately(at(0), at(10))]).toEqual([true, false])
  })
})

describe('budgets', () => {
  it('strangers get no more than ten guesses at an account in any hour, whenever they guess', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 600 }), { minLength: 1, maxLength: 300 }), (seconds) => {
        let now = 0
        let before = { spent: 0, at: 0 }
        const taken: number[] = []
        for (const wait of seconds) {
          now += wait * 1000
          const spent = spend(budgets.stranger, before, now)
          if (spent === null) continue
          before = { spent, at: now }
          taken.push(now)
        }
        const mostInAnHour = Math.max(
          0,
          ...taken.map((start) => taken.filter((one) => one >= start && one < start + 3_600_000).length),
        )
        expect(mostInAnHour).toBeLessThanOrEqual(10)
      }),
    )
  })

  it('are never a lock: a quarter of an hour later there is room again', () => {
    expect(spend(budgets.stranger, { spent: budgets.stranger.burst, at: 0 }, 0)).toBeNull()
    expect(spend(budgets.stranger, { spent: budgets.stranger.burst, at: 0 }, 15 * 60_000)).not.toBeNull()
  })

  it.each([
    ['203.0.113.7', '203.0.113.7'],
    ['::ffff:203.0.113.7', '203.0.113.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:0db8:0001:00'],
    ['2001:db8:1:0034::9', '2001:0db8:0001:00'],
    ['2001:db8::1', '2001:0db8:0000:00'],
    ['::1', '0000:0000:0000:00'],
  ])('%s belongs to the network %s', (address, network) => {
    expect(networkOf(address)).toBe(network)
  })
})
