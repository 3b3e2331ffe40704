import { type Day, Temporal } from '#kit/day'
import type { OfferDuty } from './duties.ts'

/** What a council says of its own offer, beside its pages: who helps with what, and what is missing. */
export type CoverageEvidence = {
  /** Slugs of listings, by the id of a duty. */
  readonly listings: Readonly<Record<string, readonly string[]>>
  readonly shortfalls: readonly Shortfall[]
}

export type Shortfall = {
  readonly duty: string
  readonly missing: string
  /** What the council does about it. */
  readonly doing: string
  /** Nothing of the duty is met yet; otherwise a part of it is. */
  readonly whole?: boolean
}

export const noEvidence: CoverageEvidence = { listings: {}, shortfalls: [] }

export type CoveringPage = {
  readonly title: string
  readonly path: string
  readonly owner: string
  readonly reviewed: Day
  readonly nextReview: Day
  readonly duties: readonly string[]
  readonly listings: readonly string[]
  readonly body: string
}

export type CoveringListing = { readonly slug: string; readonly name: string }

export type Covered = {
  readonly duty: OfferDuty
  readonly state: 'met' | 'partly' | 'gap'
  readonly pages: readonly CoveringPage[]
  readonly listings: readonly CoveringListing[]
  readonly owners: readonly string[]
  /** The oldest check among its pages: a duty is only as fresh as its stalest page. */
  readonly lastCheck: Day | null
  readonly missing: readonly { readonly what: string; readonly doing: string }[]
}

export type Offer = {
  readonly pages: readonly CoveringPage[]
  readonly evidence: CoverageEvidence
  /** The listings that are public, of those that were named. */
  readonly listings: readonly CoveringListing[]
}

/** Each duty, with what meets it and what is missing. */
export const coverageOf = (duties: readonly OfferDuty[], offer: Offer, today: Day): readonly Covered[] => {
  const own = duties.map((duty) => coveredByItself(duty, offer, today))
  return own.map((covered) => {
    const rests = restingOn(covered.duty, own)
    return rests === null ? covered : together(covered, rests)
  })
}

export type Score = {
  readonly met: number
  readonly partly: number
  readonly gaps: number
  readonly percent: number
}

/** Half a mark for a duty met in part, rounded down: nobody is told that all is done when it is not. */
export const scoreOf = (rows: readonly Covered[]): Score => {
  const count = (state: Covered['state']) => rows.filter((row) => row.state === state).length
  const [met, partly, gaps] = [count('met'), count('partly'), count('gap')]
  const percent = rows.length === 0 ? 0 : Math.floor((1000 * (met + partly / 2)) / rows.length) / 10
  return { met, partly, gaps, percent }
}

/** Every listing a council names as meeting a duty, in its evidence or on a page of guidance. */
export const listingsNamed = (
  pages: readonly CoveringPage[],
  { listings }: CoverageEvidence,
): readonly string[] => [
  ...new Set([...Object.values(listings).flat(), ...pages.flatMap((page) => page.listings)]),
]

const coveredByItself = (duty: OfferDuty, offer: Offer, today: Day): Covered => {
  const pages = offer.pages.filter((page) => page.duties.includes(duty.id) && speaksOf(page, duty))
  const named = new Set([
    ...(offer.evidence.listings[duty.id] ?? []),
    ...(duty.alsoListings ? pages.flatMap((page) => page.listings) : []),
  ])
  const listings = offer.listings.filter(({ slug }) => named.has(slug))
  const declared = offer.evidence.shortfalls.filter((one) => one.duty === duty.id)
  const missing = [
    ...declared.map((one) => ({ what: one.missing, doing: one.doing })),
    ...(duty.alsoListings && listings.length === 0 && declared.length === 0 ? [unlisted] : []),
    ...pages.filter((page) => isOverdue(page, today)).map(overdue),
  ]
  const nothing = declared.some((one) => one.whole) || (pages.length === 0 && listings.length === 0)
  return {
    duty,
    state: nothing ? 'gap' : missing.length > 0 || pages.length === 0 ? 'partly' : 'met',
    pages,
    listings,
    owners: [...new Set(pages.map(({ owner }) => owner))],
    lastCheck: oldest(pages.map(({ reviewed }) => reviewed)),
    missing: nothing && missing.length === 0 ? [untold] : missing,
  }
}

const restingOn = ({ restsOn }: OfferDuty, rows: readonly Covered[]): readonly Covered[] | null => {
  if (restsOn === undefined) return null
  return rows.filter(({ duty }) =>
    restsOn === 'all of Schedule 2' ? duty.group === 'schedule' : restsOn.includes(duty.id),
  )
}

/** As well met as the worst: all of them gaps is a gap, one of them short is a part. */
const together = ({ duty }: Covered, rests: readonly Covered[]): Covered => {
  const short = rests.filter(({ state }) => state !== 'met')
  return {
    duty,
    state: short.length === 0 ? 'met' : rests.every(({ state }) => state === 'gap') ? 'gap' : 'partly',
    pages: distinct(rests.flatMap(({ pages }) => pages)),
    listings: distinct(rests.flatMap(({ listings }) => listings)),
    owners: distinct(rests.flatMap(({ owners }) => owners)),
    lastCheck: oldest(rests.flatMap(({ lastCheck }) => lastCheck ?? [])),
    missing: short.flatMap(({ missing }) => missing),
  }
}

const distinct = <Item>(items: readonly Item[]): readonly Item[] => [...new Set(items)]

/** A page cannot meet a duty that its words never touch on. */
const speaksOf = ({ title, body }: CoveringPage, { mentions }: OfferDuty): boolean => {
  if (mentions === undefined) return true
  const words = `${title} ${body}`.toLowerCase()
  return mentions.some((word) => words.includes(word))
}

const isOverdue = ({ nextReview }: CoveringPage, today: Day): boolean =>
  Temporal.PlainDate.compare(nextReview, today) < 0

const overdue = ({ title, owner }: CoveringPage) => ({
  what: `“${title}” is overdue for a check.`,
  doing: `${owner} must check it.`,
})

const unlisted = {
  what: 'No service is named for this yet.',
  doing: 'The page says what to ask for. We are looking for services to list.',
}

const untold = { what: 'There is no page about this yet.', doing: 'We will write one.' }

const oldest = (days: readonly Day[]): Day | null => days.toSorted(Temporal.PlainDate.compare)[0] ?? null
