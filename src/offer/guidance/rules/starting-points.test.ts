import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { readTypedDate } from '#kit/form'
import { late } from '../pages/dates/words.ts'
import { datesAfter, spanOf, startingPoints } from './starting-points.ts'

const today = parseDay('2026-12-04')!

describe('the dates that follow', () => {
  it('come soonest first, for any day a family may ask about', () => {
    fc.assert(
      fc.property(fc.constantFrom(...startingPoints), fc.nat(9000), (point, back) => {
        const { from, to } = spanOf(point, today)
        const day = to.subtract({ days: back })
        fc.pre(day.toString() >= from.toString())
        const days = datesAfter(point, day).map(({ dueOn }) => dueOn.toString())
        expect(days).toEqual(days.toSorted())
        expect(days.length).toBeGreaterThan(0)
      }),
    )
  })

  it('never come before the day they follow from', () => {
    for (const point of startingPoints)
      for (const { dueOn } of datesAfter(point, today))
        expect(dueOn.toString() >= today.toString()).toBe(true)
  })

  it('all say what to do when they pass, save birthdays and where nothing need be done', () => {
    const silent = startingPoints.flatMap((point) =>
      datesAfter(point, today)
        .filter(({ duty }) => duty !== null && !late[point][duty])
        .map(({ what }) => `${point}: ${what}`),
    )
    expect(silent).toEqual([])
  })

  it('offer no advice that no date could ever show', () => {
    const unused = startingPoints.flatMap((point) => {
      const duties = datesAfter(point, today).map(({ duty }) => duty as string)
      return Object.keys(late[point]).filter((duty) => !duties.includes(duty))
    })
    expect(unused).toEqual([])
  })

  it('give a school 15 days to answer, the day it was asked not counted', () => {
    const [answer] = datesAfter('consultation', parseDay('2026-06-01')!)
    expect(answer?.dueOn.toString()).toBe('2026-06-16')
  })
})

describe('a typed date', () => {
  const span = { from: parseDay('2014-09-01')!, to: parseDay('2027-12-04')! }

  it('is read back as the day it names', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 4800 }), (days) => {
        const day = span.from.add({ days })
        const typed = { day: String(day.day), month: String(day.month), year: String(day.year) }
        expect(readTypedDate(typed, span)).toMatchObject({ ok: true })
      }),
    )
  })

  it('is never a fault, whatever was typed, and always marks a box', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), fc.string(), (day, month, year) => {
        const read = readTypedDate({ day, month, year }, span)
        expect(read.ok || read.reason.parts.length > 0).toBe(true)
      }),
    )
  })

  it('may be the first and the last day of the span, and not the days outside', () => {
    const at = (iso: string) => {
      const [year = '', month = '', day = ''] = iso.split('-')
      return readTypedDate({ day, month, year }, span).ok
    }
    expect(['2014-09-01', '2027-12-04'].map(at)).toEqual([true, true])
    expect(['2014-08-31', '2027-12-05'].map(at)).toEqual([false, false])
  })
})
