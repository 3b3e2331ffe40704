import { type Day, parseDay, Temporal } from '#kit/day'
import { readTypedDate } from '#kit/form'
import type { Search } from '../../store/entries.ts'

/** What the form was sent with, as typed. */
export type Typed = Readonly<Record<'from' | 'until' | 'act' | 'outcome' | 'before', string>>

/** Reads the form; what makes no sense is passed over rather than refused, and shown as typed. */
export const searchFrom = (
  typed: Typed,
  scope: { readonly authority: string; readonly subject?: string; readonly account?: string },
): Search => {
  const [from, until] = [dayIn(typed.from), dayIn(typed.until)]
  return {
    ...scope,
    act: typed.act === '' ? undefined : typed.act,
    outcome: typed.outcome === 'done' || typed.outcome === 'refused' ? typed.outcome : undefined,
    from: from ? startOf(from) : undefined,
    until: until ? startOf(until.add({ days: 1 })) : undefined,
    before: /^\d{1,18}$/.test(typed.before) ? typed.before : undefined,
  }
}

/** As people write days, 24 11 2026 or 24 November 2026, or as programs do. */
const dayIn = (typed: string): Day | null => {
  const [day = '', month = '', year = ''] = typed.trim().split(/[\s/.,-]+/)
  const read = readTypedDate({ day, month, year }, span)
  return read.ok ? read.value : parseDay(typed.trim())
}

const span = { from: parseDay('2000-01-01')!, to: parseDay('2199-12-31')! }

/** A day begins at midnight in London. */
const startOf = (day: Day): number =>
  day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: Temporal.PlainTime.from('00:00') })
    .epochMilliseconds
