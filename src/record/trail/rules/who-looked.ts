import { type Day, Temporal } from '#kit/day'
import type { Entry } from './entry.ts'
import { isFamily } from './family-name.ts'
import type { Why } from './why.ts'

/** One line of "who looked": what one person did on one day, for one reason. */
export type Look = {
  readonly day: Day
  /** The first and the last time that day, as hours and minutes in London. */
  readonly from: string
  readonly to: string
  readonly who: Who
  readonly did: Did
  readonly times: number
  readonly why: Why
  readonly emergency: boolean
}

export type Did = 'looked' | 'worked' | 'tried'

/** `you`: whoever reads the page. `family`: another of the family, who is not named to them. */
export type Who =
  | { readonly kind: 'you' | 'family' | 'the system' }
  | { readonly kind: 'named'; readonly name: string; readonly role: string; readonly team: string | null }

/** Who reads it: somebody of the family, by account, or the privacy officer, who is told every name. */
export type Reader = { readonly accountId: string; readonly family: boolean }

/**
 * Entries about one child, newest first, as lines for people to read. What one page read in many parts is one time;
 * many times in a day are one line. Nobody is told why they looked themselves.
 */
export const whoLookedLines = (entries: readonly Entry[], reader: Reader): Look[] => {
  const lines = new Map<string, Gathered>()
  for (const entry of entries) {
    const { day, time } = londonMoment(entry.at)
    const who = whoIs(entry, reader)
    const did = didIn(entry)
    const key = JSON.stringify([
      day.toString(),
      who,
      did,
      who.kind === 'you' ? null : entry.why,
      entry.glass !== null,
    ])
    const line = lines.get(key)
    if (line) {
      line.from = time < line.from ? time : line.from
      line.to = time > line.to ? time : line.to
      line.requests.add(entry.request)
    } else
      lines.set(key, {
        day,
        from: time,
        to: time,
        who,
        did,
        why: entry.why,
        emergency: entry.glass !== null,
        requests: new Set([entry.request]),
      })
  }
  return [...lines.values()].map(({ requests, ...line }) => ({ ...line, times: requests.size }))
}

type Gathered = { -readonly [Key in keyof Omit<Look, 'times'>]: Look[Key] } & {
  readonly requests: Set<string>
}

const didIn = ({ outcome, act }: Entry): Did =>
  outcome === 'refused' ? 'tried' : /^(see|find|search) /.test(act) ? 'looked' : 'worked'

const whoIs = ({ actor }: Entry, reader: Reader): Who => {
  const { accountId, name, role, team } = actor
  if (accountId === null) return role === 'the calendar' ? { kind: 'the system' } : stranger
  if (accountId === reader.accountId) return { kind: 'you' }
  if (reader.family && isFamily(actor)) return { kind: 'family' }
  return { kind: 'named', name, role, team }
}

const stranger: Who = { kind: 'named', name: 'Somebody who was not signed in', role: '', team: null }

const londonMoment = (at: number): { day: Day; time: string } => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  return { day: moment.toPlainDate(), time: moment.toPlainTime().toString({ smallestUnit: 'minute' }) }
}
