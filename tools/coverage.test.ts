import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { offerDuties } from '#guidance'
import { coverageIn, run } from './coverage.ts'

const today = parseDay('2026-11-24')!

describe('what Coventry’s demonstration tells', async () => {
  const { lines, ok } = await run(['--authority', 'coventry'], today)
  const rows = await coverageIn('coventry', today)
  if (!rows.ok) throw new Error(rows.reason.join('\n'))

  it('covers at least 95 in 100 of what a Local Offer must tell', () => {
    expect(ok).toBe(true)
    expect(Number(/Covered: ([\d.]+)%/.exec(lines.at(-1)!)?.[1])).toBeGreaterThanOrEqual(95)
  })

  it('has a line for every duty', () => {
    for (const { id } of offerDuties)
      expect(
        lines.filter((line) => line.includes(` ${id} `)),
        id,
      ).toHaveLength(1)
  })

  it('names every gap, with what is done about it', () => {
    for (const { duty, state, missing } of rows.value)
      if (state !== 'met')
        for (const { what, doing } of missing) expect(what && doing, duty.id).toMatch(/[.]$/)
    expect(rows.value.filter(({ state, missing }) => state !== 'met' && missing.length === 0)).toEqual([])
  })

  it('does not claim that families were consulted or involved: this is a demonstration', () => {
    const stateOf = (id: string) => rows.value.find(({ duty }) => duty.id === id)?.state
    expect([stateOf('reg54-consult'), stateOf('reg55-involve')]).toEqual(['gap', 'gap'])
  })

  it('falls when its pages are not checked for two years', async () => {
    const later = await run(['--authority', 'coventry'], parseDay('2028-12-01')!)
    expect(Number(/Covered: ([\d.]+)%/.exec(later.lines.at(-1)!)?.[1])).toBeLessThan(60)
  })
})

describe('the command', () => {
  it('says how to be asked when no authority is named', async () => {
    expect(await run([], today)).toMatchObject({ ok: false })
    expect((await run(['--authority', 'atlantis'], today)).lines[0]).toContain('atlantis')
  })
})
