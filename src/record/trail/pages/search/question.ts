import { type Day, parseDay, Temporal } from '#kit/day'
import type { Search } from '../../store/entries.ts'

/** What the form was sent with, as typed. */
export type Typed = Readonly<Record<'from' | 'until' | 'act' | 'outcome' | 'before', string>>

/** Reads the form; what makes no sense is passed over rather than refused, and shown as typed. */
export const searchFrom = (
  typed: Typed,
  scope: { readonly authority: string; readonly subject?: string; readonly account?: string },
): Search => {
  const [from, until] = [parseDay(typed.from), parseDay(typed.until)]
  return {
    ...scope,
    act: typed.act === '' ? undefined : typed.act,
    outcome: typed.outcome === 'done' || typed.outcome === 'refused' ? typed.outcome : undefined,
    from: from ? startOf(from) : undefined,
    until: until ? startOf(until.add({ days: 1 })) : undefined,
    before: /^\d{1,18}$/.test(typed.before) ? typed.before : undefined,
  }
}

/** A day begins at midnight in London. */
const startOf = (day: Day): number =>
  day.toZonedDateTime({ timeZone: 'Europe/London', plainTime: Temporal.PlainTime.from('00:00') })
    .epochMilliseconds
