/** The lists a family can tick. Inside one list any ticked value will do; between lists all must hold. */
export const facetNames = [
  'category',
  'need',
  'kind',
  'how',
  'language',
  'access',
  'referral',
  'cost',
  'wait',
] as const

export type FacetName = (typeof facetNames)[number]

export type Point = { readonly latitude: number; readonly longitude: number }

export type FacetValues = { readonly [F in FacetName]?: readonly string[] }

/** What search knows about one published thing: a service, a group, an event or an information page. */
export type SearchEntry = {
  readonly id: string
  readonly name: string
  readonly provider: string
  readonly place: string
  readonly keywords: string
  readonly summary: string
  readonly description: string
  /** The names of its categories and needs, so that they can be found by typing them. */
  readonly facetWords: string
  /** A list that is absent or empty means "not known", never "none". */
  readonly facets: FacetValues
  /** Months. Both null: not known. One null: open at that end. The top is "up to", so 36 is not for a child of 3. */
  readonly ageMinMonths: number | null
  readonly ageMaxMonths: number | null
  /** 21 bits, day × 3 + part: Monday is day 0; morning, afternoon, evening are parts 0, 1, 2. Null: not known. */
  readonly times: number | null
  /** Where it happens. Empty, and not placeless: not known. */
  readonly points: readonly Point[]
  /** Comes to you, online or by phone, so distance never rules it out. */
  readonly placeless: boolean
  /** YYYY-MM-DD. */
  readonly checkedOn: string | null
}

export type SearchSort = 'relevance' | 'distance' | 'name' | 'checked'

export type SearchQuery = {
  readonly text: string
  /** Take the words as typed: no spelling is put right. */
  readonly exact?: boolean
  readonly near?: Point
  /** Only counts together with `near`. */
  readonly radiusMiles?: number
  readonly facets?: FacetValues
  /** From, and up to but not including, these months. */
  readonly age?: { readonly fromMonths: number; readonly toMonths: number }
  /** Any shared bit will do. */
  readonly times?: number
  readonly sort?: SearchSort
  readonly offset: number
  readonly limit: number
}

/** A thing that was asked for and that we do not know about this entry. */
export type UnknownFact = FacetName | 'age' | 'times' | 'place'

export type SearchHit = {
  readonly id: string
  readonly miles: number | null
  readonly unknown: readonly UnknownFact[]
}

export type SearchAnswer = {
  /** This page: sure matches first, then possible ones, each in the chosen order. */
  readonly hits: readonly SearchHit[]
  readonly known: number
  readonly possible: number
  /** How many entries each value would leave, its own list's ticks left out. The key '' counts the unknown. */
  readonly counts: { readonly [F in FacetName]?: Readonly<Record<string, number>> }
  readonly corrected: { readonly from: string; readonly to: string } | null
  /** How many of the typed words the hits hold; 'everything' when no words were typed. */
  readonly matched: 'all' | 'most' | 'any' | 'none' | 'everything'
}
