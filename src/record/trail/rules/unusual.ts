import { isWorkingDay, Temporal, toEpochDay } from '#kit/day'
import type { Entry } from './entry.ts'

/** What may be looked into. None of it is wrong by itself: an officer asks. */
export type Unusual = {
  readonly rule: UnusualRule
  readonly account: string
  readonly name: string
  /** The children it was about, each once. */
  readonly subjects: readonly string[]
  readonly entries: number
  readonly from: number
  readonly to: number
}

export type UnusualRule =
  | 'many children in a day'
  | 'out of hours'
  | 'same family name'
  | 'same postcode'
  | 'no open case'
  | 'refused again and again'

/** What the rules must know that the trail does not hold. */
export type UnusualFacts = {
  /** Names and postcodes of who looked and of whom they looked at, where known. */
  readonly lookers: ReadonlyMap<string, NameAndPlace>
  readonly children: ReadonlyMap<string, NameAndPlace>
  /** Children with a case open on the day. */
  readonly withOpenCase: ReadonlySet<string>
}

export type NameAndPlace = { readonly familyName: string | null; readonly postcode: string | null }

/** Where usual ends. A council may set them. */
export type Thresholds = {
  readonly childrenInADay: number
  readonly opensAt: number
  readonly closesAt: number
  readonly refusalsInADay: number
}

export const usualThresholds: Thresholds = {
  childrenInADay: 60,
  opensAt: 7,
  closesAt: 20,
  refusalsInADay: 5,
}

/** One day's entries, as findings: by person, and by rule. Family looking at their own is never unusual. */
export const unusual = (
  entries: readonly Entry[],
  facts: UnusualFacts,
  thresholds: Thresholds = usualThresholds,
): Unusual[] => {
  const staff = entries.filter(({ actor }) => actor.accountId !== null && !familyRoles.has(actor.role))
  const byPerson = Map.groupBy(staff, ({ actor }) => actor.accountId!)
  return [...byPerson].flatMap(([account, theirs]) =>
    rules(facts, thresholds).flatMap(({ rule, picks }) => {
      const picked = picks(theirs)
      return picked.length === 0 ? [] : [finding(rule, account, picked)]
    }),
  )
}

type Rule = { readonly rule: UnusualRule; readonly picks: (theirs: readonly Entry[]) => readonly Entry[] }

const rules = (
  facts: UnusualFacts,
  { childrenInADay, opensAt, closesAt, refusalsInADay }: Thresholds,
): Rule[] => [
  {
    rule: 'many children in a day',
    picks: (theirs) => (childrenIn(theirs).length > childrenInADay ? theirs : []),
  },
  {
    rule: 'out of hours',
    // Signing in, or opening one's own home, is no use of a record.
    picks: (theirs) =>
      theirs.filter(({ subject, at }) => subject !== null && isOutOfHours(at, opensAt, closesAt)),
  },
  {
    rule: 'same family name',
    picks: (theirs) => theirs.filter((entry) => shares(facts, entry, ({ familyName }) => familyName)),
  },
  {
    rule: 'same postcode',
    picks: (theirs) => theirs.filter((entry) => shares(facts, entry, ({ postcode }) => postcode)),
  },
  {
    rule: 'no open case',
    picks: (theirs) =>
      theirs.filter(
        ({ subject, outcome }) => subject !== null && outcome === 'done' && !facts.withOpenCase.has(subject),
      ),
  },
  {
    rule: 'refused again and again',
    picks: (theirs) => {
      const refusals = theirs.filter(({ outcome }) => outcome === 'refused')
      return refusals.length >= refusalsInADay ? refusals : []
    },
  },
]

const familyRoles: ReadonlySet<string> = new Set(['family member', 'young person'])

const childrenIn = (entries: readonly Entry[]): string[] => [
  ...new Set(entries.flatMap(({ subject }) => (subject === null ? [] : [subject]))),
]

const isOutOfHours = (at: number, opensAt: number, closesAt: number): boolean => {
  const moment = Temporal.Instant.fromEpochMilliseconds(at).toZonedDateTimeISO('Europe/London')
  return moment.hour < opensAt || moment.hour >= closesAt || !isWorkingDay(toEpochDay(moment.toPlainDate()))
}

const shares = (
  { lookers, children }: UnusualFacts,
  { actor, subject }: Entry,
  what: (known: NameAndPlace) => string | null,
): boolean => {
  const [looker, child] = [lookers.get(actor.accountId!), children.get(subject ?? '')]
  const [one, other] = [looker && what(looker), child && what(child)]
  return Boolean(one) && Boolean(other) && plain(one!) === plain(other!)
}

const plain = (text: string): string => text.toLowerCase().replace(/[\s'’-]/g, '')

const finding = (rule: UnusualRule, account: string, picked: readonly Entry[]): Unusual => ({
  rule,
  account,
  name: picked[0]!.actor.name,
  subjects: childrenIn(picked),
  entries: picked.length,
  from: Math.min(...picked.map(({ at }) => at)),
  to: Math.max(...picked.map(({ at }) => at)),
})
