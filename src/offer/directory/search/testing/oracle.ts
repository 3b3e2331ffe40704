import {
  facetNames,
  type FacetName,
  type Point,
  type SearchEntry,
  type SearchQuery,
  type UnknownFact,
} from '../entry.ts'

/** For tests: the filters, counts, groups and orders by plain scan, written from the description of the answer alone. */
export const scan = (
  entries: readonly SearchEntry[],
  query: SearchQuery,
): {
  ids: string[]
  miles: (number | null)[]
  unknown: UnknownFact[][]
  known: number
  possible: number
  counts: Record<string, Record<string, number>>
} => {
  const judged = entries.map((entry) => ({ entry, ...judge(entry, query) }))
  const found = judged.filter(({ failing }) => failing.length === 0).sort(inOrder(query))
  const page = found.slice(query.offset, query.offset + query.limit)
  const counts: Record<string, Record<string, number>> = {}
  for (const name of facetNames) {
    const tally: Record<string, number> = {}
    for (const { entry, failing } of judged) {
      if (failing.some((filter) => filter !== name)) continue
      for (const value of new Set(valuesOf(entry, name))) tally[value] = (tally[value] ?? 0) + 1
      if (valuesOf(entry, name).length === 0) tally[''] = (tally[''] ?? 0) + 1
    }
    counts[name] = tally
  }
  return {
    ids: page.map(({ entry }) => entry.id),
    miles: page.map(({ miles }) => miles),
    unknown: page.map(({ unknown }) => unknown),
    known: found.filter(({ unknown }) => unknown.length === 0).length,
    possible: found.filter(({ unknown }) => unknown.length > 0).length,
    counts,
  }
}

type Judged = { entry: SearchEntry; failing: UnknownFact[]; unknown: UnknownFact[]; miles: number | null }

const judge = (entry: SearchEntry, query: SearchQuery): Omit<Judged, 'entry'> => {
  const failing: UnknownFact[] = []
  const unknown: UnknownFact[] = []
  const note = (fact: UnknownFact, isKnown: boolean, holds: boolean): void => {
    if (!isKnown) unknown.push(fact)
    else if (!holds) failing.push(fact)
  }
  for (const name of facetNames) {
    const ticked = query.facets?.[name] ?? []
    const values = valuesOf(entry, name)
    if (ticked.length > 0)
      note(
        name,
        values.length > 0,
        values.some((value) => ticked.includes(value)),
      )
  }
  if (query.age !== undefined) {
    const from = entry.ageMinMonths ?? 0
    const to = entry.ageMaxMonths ?? 10_000
    const months = Array.from(
      { length: query.age.toMonths - query.age.fromMonths },
      (_, m) => query.age!.fromMonths + m,
    )
    const isKnown = entry.ageMinMonths !== null || entry.ageMaxMonths !== null
    note(
      'age',
      isKnown,
      months.some((month) => month >= from && month < to),
    )
  }
  if (query.times !== undefined && query.times !== 0)
    note('times', entry.times !== null, ((entry.times ?? 0) & query.times) !== 0)
  const distances = query.near === undefined ? [] : entry.points.map((point) => haversine(point, query.near!))
  const miles = distances.length === 0 ? null : Math.min(...distances)
  if (query.near !== undefined && query.radiusMiles !== undefined && !entry.placeless)
    note('place', entry.points.length > 0, (miles ?? 0) <= query.radiusMiles)
  return { failing, unknown, miles }
}

/** Without text, relevance means the nearest first where a place is given, else by name. */
const inOrder =
  ({ sort = 'relevance', near }: SearchQuery) =>
  (a: Judged, b: Judged): number => {
    const group = Math.sign(a.unknown.length) - Math.sign(b.unknown.length)
    const byMiles = near === undefined ? 0 : rank(a.miles ?? Infinity, b.miles ?? Infinity)
    const byChecked = rank(b.entry.checkedOn ?? '', a.entry.checkedOn ?? '')
    const byName =
      rank(a.entry.name.toLowerCase(), b.entry.name.toLowerCase()) || rank(a.entry.id, b.entry.id)
    const chosen = { relevance: byMiles, distance: byMiles, name: 0, checked: byChecked }[sort]
    return group || chosen || byName
  }

const rank = <T extends string | number>(a: T, b: T): number => (a === b ? 0 : a < b ? -1 : 1)

const valuesOf = (entry: SearchEntry, name: FacetName): readonly string[] => entry.facets[name] ?? []

const haversine = (a: Point, b: Point): number => {
  const up = Math.sin(radians(b.latitude - a.latitude) / 2) ** 2
  const across = Math.sin(radians(b.longitude - a.longitude) / 2) ** 2
  const half = up + Math.cos(radians(a.latitude)) * Math.cos(radians(b.latitude)) * across
  return 2 * 3958.7613 * Math.asin(Math.sqrt(half))
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180
