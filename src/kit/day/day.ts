import { Temporal } from './temporal.ts'

/** A calendar day with no time and no zone, so that daylight saving cannot move it. */
export type Day = Temporal.PlainDate

/** Today where the law counts it: London. Asked once a request and passed down; rules never ask. */
export const londonToday = (now: Temporal.Instant = Temporal.Now.instant()): Day =>
  now.toZonedDateTimeISO('Europe/London').toPlainDate()

/** `2026-02-29` and other impossible days give null. */
export const parseDay = (iso: string): Day | null => {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' })
  } catch {
    return null
  }
}
