import type { FacetName, SearchQuery } from '../search/index.ts'

/** What a visitor asked of the search page. The whole of it is in the address, and nothing else is. */
export type SearchForm = {
  q: string
  /** Search for what was typed, not for what we think was meant. */
  exact: boolean
  postcode: string
  /** Miles; null is any distance. */
  radius: number | null
  /** In years, 0 to 25. */
  age: number | null
  days: readonly string[]
  times: readonly string[]
  facets: { readonly [F in FacetName]?: readonly string[] }
  sort: NonNullable<SearchQuery['sort']>
  page: number
  /** Slug of the result opened in place. */
  open: string | null
}

export const filterOrder = [
  'kind',
  'category',
  'need',
  'how',
  'referral',
  'cost',
  'wait',
  'language',
  'access',
] as const satisfies readonly FacetName[]
export const dayCodes = ['mo', 'tu', 'we', 'th', 'fr', 'sa', 'su'] as const
export const dayParts = ['morning', 'afternoon', 'evening'] as const
export const radii = [1, 2, 5, 10, 20] as const
export const sorts = ['relevance', 'distance', 'name', 'checked'] as const
export const pageSize = 10

const longestText = 200
const mostValues = 30
const oldestYears = 25
const lastPage = 10_000

/** Reads an address. Whatever cannot be read is left out; it never fails and never guesses. */
export const readSearchForm = (query: Readonly<Record<string, readonly string[]>>): SearchForm => {
  const one = (name: string) => (query[name]?.[0] ?? '').trim().slice(0, longestText)
  const many = (name: string) =>
    [...new Set(query[name] ?? [])].filter((value) => value !== '' && value.length <= 60).slice(0, mostValues)
  return {
    q: one('q').replace(/\s+/g, ' '),
    exact: one('exact') === 'yes',
    postcode: one('postcode').slice(0, 12),
    radius: radii.find((miles) => String(miles) === one('radius')) ?? null,
    age: wholeNumber(one('age'), 0, oldestYears),
    days: many('day').filter((day) => (dayCodes as readonly string[]).includes(day)),
    times: many('time').filter((time) => (dayParts as readonly string[]).includes(time)),
    facets: Object.fromEntries(
      filterOrder.map((name) => [name, many(name)]).filter(([, values]) => values!.length > 0),
    ),
    sort: sorts.find((sort) => sort === one('sort')) ?? 'relevance',
    page: wholeNumber(one('page'), 1, lastPage) ?? 1,
    open: one('open') || null,
  }
}

/** The address that asks exactly this. The same question always has the same address. */
export const searchAddress = (form: SearchForm): string => addressesOf(form)(form)

/** What is only a way to look at the answer: every link among the results asks the same question otherwise. */
type Looking = Pick<SearchForm, 'sort' | 'page' | 'open'>

/** The addresses of one question. */
export const addressesOf = (form: Omit<SearchForm, keyof Looking>): ((looking: Looking) => string) => {
  let question = '/search'
  const put = (name: string, value: string | number | null) => {
    question = withValue(question, name, value)
  }
  put('q', form.q)
  if (form.exact) put('exact', 'yes')
  put('postcode', form.postcode)
  put('radius', form.radius)
  put('age', form.age)
  for (const day of form.days) put('day', day)
  for (const time of form.times) put('time', time)
  for (const name of filterOrder) for (const value of form.facets[name] ?? []) put(name, value)
  return ({ sort, page, open }) => {
    const ordered = withValue(question, 'sort', sort === 'relevance' ? null : sort)
    return withValue(withValue(ordered, 'page', page > 1 ? page : null), 'open', open)
  }
}

const withValue = (address: string, name: string, value: string | number | null): string =>
  value === null || value === ''
    ? address
    : `${address}${address.includes('?') ? '&' : '?'}${name}=${inQuery(String(value))}`

/** A value as `URLSearchParams` writes it, a good deal sooner: a page of results holds twenty such addresses. */
export const inQuery = (value: string): string =>
  /^[\w*.-]*$/.test(value)
    ? value
    : encodeURIComponent(value.toWellFormed()).replace(/%20|[!'()~]/g, (sign) => unlikeUri[sign]!)

const unlikeUri: Readonly<Record<string, string>> = {
  '%20': '+',
  '!': '%21',
  "'": '%27',
  '(': '%28',
  ')': '%29',
  '~': '%7E',
}

/** Days and parts of days as the bits the search keeps: bit = day × 3 + part. Null when nothing was chosen. */
export const timesWanted = (form: Pick<SearchForm, 'days' | 'times'>): number | null => {
  if (form.days.length === 0 && form.times.length === 0) return null
  const days = form.days.length === 0 ? dayCodes : dayCodes.filter((day) => form.days.includes(day))
  const parts = form.times.length === 0 ? dayParts : dayParts.filter((part) => form.times.includes(part))
  let mask = 0
  for (const day of days)
    for (const part of parts) mask |= 1 << (dayCodes.indexOf(day) * 3 + dayParts.indexOf(part))
  return mask
}

/** How many filters are on: for "Filters (3)" and for "clear all". */
export const filtersOn = (form: SearchForm): number =>
  Object.values(form.facets).reduce((sum, values) => sum + (values?.length ?? 0), 0) +
  form.days.length +
  form.times.length +
  (form.age === null ? 0 : 1)

/** A postcode or district among typed words: "portage CV2" asks for portage near CV2. */
export const splitPlace = (text: string): { words: string; place: string | null } => {
  const found = /(?:^|\s)([a-z]{1,2}\d[a-z\d]?(?:\s*\d[a-z]{2})?)(?=\s|[,.?!]|$)/i.exec(text)
  if (!found?.[1]) return { words: text, place: null }
  const words = (text.slice(0, found.index) + ' ' + text.slice(found.index + found[0].length)).replace(
    /\s+(near|in|around)\s*$/i,
    '',
  )
  return { words: words.replace(/\s+/g, ' ').trim(), place: found[1].toUpperCase() }
}

const wholeNumber = (text: string, least: number, most: number): number | null => {
  if (!/^\d{1,6}$/.test(text)) return null
  const number = Number(text)
  return number >= least && number <= most ? number : null
}
