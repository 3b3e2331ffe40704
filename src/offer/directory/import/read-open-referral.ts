import type { DirectoryPack } from '../rules/directory-pack.ts'
import { partsOf, slugOf } from '../rules/identity.ts'
import { type MatchTerm, matchTerms, type TaxonomyName } from './match-terms.ts'
import { readPlace } from './open-referral-places.ts'
import { readSchedules } from './open-referral-schedules.ts'
import { organizationId, type Proposal, propose, serviceId } from './proposal.ts'
import { groupOf, groupsOf, isGroup, numberOf, textOf, textsOf, type Told, withoutTags } from './told.ts'
import { words } from './words.ts'

/**
 * Services of Open Referral UK 3.0, or of 1.0 where the two tell the same thing, as listings. The feed's id is the
 * key. Fields that only our own feeds have are read too, so that one Waymark can harvest another without loss.
 * Terms we do not use are passed over: every council has its own.
 */
export const readOpenReferral = (
  rows: readonly unknown[],
  source: string,
  taxonomies: DirectoryPack['taxonomies'],
): Proposal[] => {
  const match = matchTerms(taxonomies)
  return rows.map((row, index) => readService(row, index + 1, source, match))
}

const readService = (row: unknown, number: number, source: string, match: MatchTerm): Proposal => {
  if (!isGroup(row)) return { row: number, refused: [words.notAListing] }
  const name = textOf(row['name'])
  const key = textOf(row['id']) ?? slugOf(name ?? '')
  const organization = groupOf(row['organization'])
  const organizationName = textOf(organization['name'])
  if (!name || !organizationName) {
    const refused = [...(name ? [] : [words.noName]), ...(organizationName ? [] : [words.noOrganisation])]
    return { row: number, key, name, refused }
  }
  const part = partsOf(serviceId(source, key))
  const places = groupsOf(row['service_at_locations'])
  const eligibility = groupOf(groupsOf(row['eligibilitys'])[0])
  const slug = textOf(row['slug'])
  return propose(number, source, key, {
    ...Object.fromEntries(asTold.map((field) => [field, row[field]])),
    ...Object.fromEntries(prose.map((field) => [field, withoutTags(row[field])])),
    name,
    slug: slug && slug === slugOf(slug) ? slug : slugOf(name),
    status: textOf(row['status'])?.toLowerCase() ?? undefined,
    fees_description: withoutTags(row['fees_description'] ?? row['fees']),
    wait_weeks: numberOf(row['wait_weeks']),
    minimum_age_months: months(row['minimum_age_months'], row['minimum_age'] ?? eligibility['minimum_age']),
    maximum_age_months: months(row['maximum_age_months'], row['maximum_age'] ?? eligibility['maximum_age']),
    who_can_refer: listOrNothing(row['who_can_refer']),
    delivery: listOrNothing(row['delivery']) ?? deliveryOf(places),
    organization: {
      id: organizationId(source, textOf(organization['id']) ?? organizationName),
      name: organizationName,
      description: unlessSame(organization['description'], organizationName),
      website: organization['website'] ?? organization['url'],
      email: organization['email'],
    },
    service_at_locations: places.map((place, index) => readPlace(place, part, index)),
    schedules: readSchedules(row, part, 'service'),
    phones: phonesOf(row, part),
    contacts: groupsOf(row['contacts'])
      .filter((contact) => textOf(contact['name']) ?? textOf(contact['title']) ?? textOf(contact['email']))
      .map((contact, index) => ({
        ...pick(contact, ['name', 'title', 'email']),
        id: part('contact', index),
      })),
    cost_options: groupsOf(row['cost_options']).map((cost, index) => ({
      ...pick(cost, ['option', 'amount_description', 'valid_from', 'valid_to']),
      amount: numberOf(cost['amount']),
      id: part('cost_option', index),
    })),
    languages: groupsOf(row['languages']).flatMap((language, index) => {
      const called = textOf(language['name']) ?? languageCalled(textOf(language['code']))
      return called ? [{ id: part('language', index), name: called, code: language['code'] }] : []
    }),
    service_areas: groupsOf(row['service_areas']).flatMap((area, index) => {
      const called = textOf(area['name']) ?? textOf(area['service_area'])
      return called ? [{ id: part('service_area', index), name: called }] : []
    }),
    attributes: attributesOf(row, match).map(({ taxonomy, term }) => ({
      id: part('attribute', taxonomy, term),
      taxonomy,
      term,
    })),
  })
}

/** Fields whose names and shapes are the same on both sides. */
const asTold = [
  'kind',
  'alternate_name',
  'url',
  'email',
  'assured_date',
  'wait_time',
  'referral_needed',
  'source',
  'checked_note',
  'sensitive',
  'send_questions',
]
const prose = [
  'summary',
  'description',
  'alert',
  'interpretation_services',
  'application_process',
  'eligibility_description',
]

const pick = (from: Told, fields: readonly string[]): Told =>
  Object.fromEntries(fields.map((field) => [field, from[field]]))

const months = (exact: unknown, years: unknown): unknown => {
  const told = numberOf(years)
  return numberOf(exact) ?? (typeof told === 'number' ? Math.round(told * 12) : told)
}

const listOrNothing = (value: unknown): string[] | undefined =>
  Array.isArray(value) ? textsOf(value) : undefined

const deliveryOf = (places: readonly Told[]): string[] | undefined =>
  places.some((place) => groupOf(place['location'])['location_type'] === 'virtual') ? ['online'] : undefined

const unlessSame = (description: unknown, name: string): unknown =>
  textOf(description) === name ? undefined : withoutTags(description)

// Numbers stand on the service, its contacts or its places, depending on who made the feed.
const phonesOf = (row: Told, part: ReturnType<typeof partsOf>): Told[] => {
  const places = groupsOf(row['service_at_locations']).map((place) => groupOf(place['location']))
  const all = [row, ...groupsOf(row['contacts']), ...places].flatMap((owner) => groupsOf(owner['phones']))
  const once = new Map(
    all.flatMap((phone) => (textOf(phone['number']) ? [[textOf(phone['number']), phone]] : [])),
  )
  return [...once.values()].map((phone, index) => ({
    ...pick(phone, ['number', 'description', 'takes_texts']),
    id: part('phone', index),
  }))
}

const attributesOf = (row: Told, match: MatchTerm): { taxonomy: TaxonomyName; term: string }[] => {
  const labels = [
    ...groupsOf(row['attributes']).map((one) => ({
      type: one['link_type'],
      term: groupOf(one['taxonomy_term']),
    })),
    ...groupsOf(row['service_taxonomys']).map((one) => ({ type: undefined, term: groupOf(one['taxonomy']) })),
  ]
  const found = labels.flatMap(({ type, term }) => {
    const known = taxonomies.filter((taxonomy) => taxonomy === type)
    const names = [term['code'], term['name'], term['term']].flatMap((name) => textOf(name) ?? [])
    for (const taxonomy of known.length > 0 ? known : taxonomies)
      for (const name of names) {
        const matched = match(taxonomy, name)
        if (matched) return [{ taxonomy, term: matched }]
      }
    return []
  })
  return [...new Map(found.map((one) => [`${one.taxonomy}/${one.term}`, one])).values()]
}

const taxonomies = ['category', 'need', 'access'] as const

const languageCalled = (code: string | undefined): string | undefined => {
  if (!code || !/^[a-z]{2,3}$/i.test(code)) return undefined
  const called = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(code)
  return called ?? undefined
}
