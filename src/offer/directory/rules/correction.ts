import type { Listing } from './listing.ts'

/** The facts an editor may put right: those families act on, and whether an address is private. The rest is the source's. */
export const correctable = [
  'name',
  'summary',
  'description',
  'url',
  'email',
  'phones',
  'status',
  'alert',
  'fees_description',
  'application_process',
  'wait_time',
  'wait_weeks',
  'eligibility_description',
  'assured_date',
  'addresses_private',
] as const satisfies readonly (keyof Listing)[]

export type CorrectableField = (typeof correctable)[number]

/** New values by field; null takes the fact away. */
export type Changes = { readonly [Field in CorrectableField]?: Listing[Field] | null }

/** One fact put right: what the source told then, and what the public reads instead. Null is nothing. */
export type Correction = {
  readonly id: string
  readonly field: CorrectableField
  readonly was: unknown
  readonly value: unknown
}

export type LaidOver = {
  readonly listing: Listing
  /** Corrections of what the source no longer tells: they give way to it. */
  readonly givingWay: readonly Correction[]
}

/** The source's telling with the corrections over it. One that corrects what is no longer told is left out. */
export const layOver = (told: Listing, corrections: readonly Correction[]): LaidOver => {
  const givingWay = corrections.filter(({ field, was }) => !isSame(told[field] ?? null, was ?? null))
  const standing = corrections.filter((one) => !givingWay.includes(one))
  const changes = Object.fromEntries(standing.map(({ field, value }) => [field, value ?? null]))
  return { listing: withChanges(told, changes), givingWay }
}

/** The listing with these facts in place of its own. */
export const withChanges = (listing: Listing, changes: Changes): Listing =>
  Object.fromEntries(
    Object.entries({ ...listing, ...changes }).filter(([, value]) => value !== null && value !== undefined),
  ) as Listing

/** Of these facts, the ones that are not as the listing has them. */
export const changesFrom = (listing: Listing, facts: Changes): Changes =>
  Object.fromEntries(
    Object.entries(facts).filter(
      ([field, value]) => !isSame(listing[field as CorrectableField] ?? null, value ?? null),
    ),
  )

/** As JSON keeps them: the order of fields does not matter, and nothing is null. */
export const isSame = (one: unknown, other: unknown): boolean => canonical(one) === canonical(other)

const canonical = (value: unknown): string =>
  JSON.stringify(value, (_field, held: unknown) =>
    typeof held === 'object' && held !== null && !Array.isArray(held)
      ? Object.fromEntries(Object.entries(held).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : held,
  )
