import { partsOf, slugOf } from '../rules/identity.ts'
import type { MatchTerm, TaxonomyName } from './match-terms.ts'
import { several, yesOrNo } from './csv-cells.ts'
import { readCsvPlaces } from './csv-places.ts'
import { isFree, organizationId, type Proposal, propose, serviceId } from './proposal.ts'
import type { CsvRow } from './csv-row.ts'
import { words } from './words.ts'

/** The rows of one listing: the first tells it, the others add places and times. */
export const readCsvListing = (rows: readonly CsvRow[], source: string, match: MatchTerm): Proposal => {
  const { number, cells } = rows[0]!
  const { name, organisation } = cells
  const key = cells.reference ?? slugOf(`${organisation ?? ''} ${name ?? ''}`)
  const part = partsOf(serviceId(source, key))
  const labels = (['category', 'need', 'access'] as const).flatMap((taxonomy) =>
    several(cells[columnOf[taxonomy]]).map((word) => ({ taxonomy, word, term: match(taxonomy, word) })),
  )
  const places = readCsvPlaces(rows, part)
  const prices = several(cells.prices).map(priceOf)
  const faults = [
    ...(name ? [] : [words.noName]),
    ...(organisation ? [] : [words.noOrganisation]),
    ...labels.flatMap(({ taxonomy, word, term }) => (term ? [] : [words.unknownTerm(taxonomy, word)])),
    ...numbers.flatMap((field) =>
      cells[field] && !isNumber(cells[field]) ? [words.notANumber(fieldOf[field], cells[field])] : [],
    ),
    ...prices.flatMap((price) => (typeof price === 'string' ? [words.notAPrice(price)] : [])),
    ...(yesOrNo(cells.referral) === null ? [words.notYesOrNo('referral_needed', cells.referral!)] : []),
    ...places.faults,
  ]
  if (faults.length > 0 || !name || !organisation) return { row: number, key, name, refused: faults }
  return propose(number, source, key, {
    slug: slugOf(cells.reference && isSlug(cells.reference) ? cells.reference : name),
    kind: cells.kind?.toLowerCase(),
    name,
    summary: cells.summary,
    description: cells.description,
    url: cells.url,
    email: cells.email,
    status: cells.status?.toLowerCase(),
    alert: cells.alert,
    interpretation_services: cells.interpretation,
    application_process: cells.how,
    fees_description: cells.cost?.toLowerCase() === 'free' ? undefined : cells.cost,
    wait_time: cells.wait,
    wait_weeks: numeric(cells.wait_weeks),
    eligibility_description: cells.who,
    minimum_age_months: numeric(cells.youngest),
    maximum_age_months: numeric(cells.oldest),
    referral_needed: yesOrNo(cells.referral),
    who_can_refer: several(cells.referrers).map((word) => word.toLowerCase()),
    delivery: several(cells.delivery).map((word) => word.toLowerCase()),
    assured_date: cells.checked,
    source: cells.source,
    organization: {
      id: organizationId(source, organisation),
      name: organisation,
      website: cells.organisation_website,
    },
    service_at_locations: places.places,
    schedules: places.schedules,
    phones: several(cells.phone).map((phone, index) => ({ id: part('phone', index), number: phone })),
    cost_options: costsOf(cells.cost, prices, part),
    languages: several(cells.languages).map((called, index) => ({
      id: part('language', index),
      name: called,
    })),
    service_areas: several(cells.areas).map((called, index) => ({
      id: part('service_area', index),
      name: called,
    })),
    attributes: once(labels).map(({ taxonomy, term }) => ({
      id: part('attribute', taxonomy, term ?? ''),
      taxonomy,
      term,
    })),
  })
}

type Label = { taxonomy: TaxonomyName; term: string | undefined }
type Price = { option?: string; amount: number }

const columnOf = { category: 'categories', need: 'needs', access: 'access' } as const
const numbers = ['youngest', 'oldest', 'wait_weeks'] as const
const fieldOf = {
  youngest: 'minimum_age_months',
  oldest: 'maximum_age_months',
  wait_weeks: 'wait_weeks',
} as const

const once = (labels: readonly Label[]): Label[] => [
  ...new Map(labels.map((label) => [`${label.taxonomy}/${label.term}`, label])).values(),
]

const isSlug = (reference: string): boolean =>
  /^[a-z0-9]+(-[a-z0-9]+)*$/.test(reference) && reference.length <= 80
const isNumber = (told: string): boolean => /^\d+(\.\d+)?$/.test(told)
const numeric = (told: string | undefined): number | undefined =>
  told === undefined ? undefined : Number(told)

/** `Each child = £2.50`; the text itself when it is no price. */
const priceOf = (told: string): Price | string => {
  const [, option, pounds] = /^(?:(.*)=)?\s*£?\s*(\d+(?:\.\d{1,2})?)$/.exec(told) ?? []
  if (pounds === undefined) return told
  return { ...(option?.trim() && { option: option.trim() }), amount: Number(pounds) }
}

const costsOf = (
  cost: string | undefined,
  prices: readonly (Price | string)[],
  part: ReturnType<typeof partsOf>,
) => {
  const known = prices.filter((price) => typeof price !== 'string')
  const free = known.length === 0 && isFree(cost) ? [{ option: 'Free', amount: 0 }] : known
  return free.map((price, index) => ({ id: part('cost_option', index), ...price }))
}
