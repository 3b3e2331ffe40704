import type { Listing } from '#directory'
import { idOf, partsOf, slugOf } from '../../src/offer/directory/rules/identity.ts'
import { type Chance, chance } from './chance.ts'
import { languages, places, providers } from './names.ts'
import { type Theme, themes } from './themes.ts'
import { placesOf, schedulesOf } from './where-and-when.ts'

/**
 * Listings of a council that does not exist: the same ones for the same seed, each a draft as `listingSchema`
 * has it, withheld addresses still in. The first 100 of 3,000 are the 100 you get by asking for 100.
 */
export const northmereListings = (count: number, seed = 1): Listing[] => [
  ...everyNorthmereListing(count, seed),
]

/** One at a time, for counts that would not fit in memory. */
function* everyNorthmereListing(count: number, seed = 1): Generator<Listing> {
  for (let index = 0; index < count; index += 1) yield northmereListing(index, seed)
}

/** The source they are imported under. */
export const northmereSource = 'northmere-invented'

const northmereListing = (index: number, seed: number): Listing => {
  const luck = chance(seed * 1_000_003 + index * 7_919)
  const theme = themes[index % themes.length]!
  const key = `${seed}-${index}`
  const id = idOf(northmereSource, 'service', key)
  const part = partsOf(id)
  const place = luck.pick(places)
  const name = nameOf(theme, place, index, luck)
  const [youngest, oldest] = theme.ages ?? []
  const atHome = /Childmind|Refuge|Safe Haven/.test(name)
  const online = luck.often(12)
  return tidy({
    id,
    slug: `${slugOf(name).slice(0, 70).replace(/-$/, '')}-${index}`,
    kind: theme.kind,
    name,
    alternate_name: luck.often(6) ? `${place} ${luck.pick(theme.names)}` : undefined,
    summary: `${capital(luck.pick(theme.does))}.`,
    description: describe(theme, place, luck),
    url: luck.often(60) ? `https://example.org/northmere/${slugOf(name)}-${index}` : undefined,
    email: luck.often(45) ? `hello${index}@example.org` : undefined,
    status: luck.often(2) ? 'temporarily closed' : 'active',
    alert: luck.often(2) ? 'Closed for repairs. Ring before you come.' : undefined,
    application_process: luck.often(50) ? luck.pick(waysIn) : undefined,
    fees_description: luck.often(20) ? luck.pick(fees) : undefined,
    wait_time: undefined,
    ...(theme.kind === 'service' && luck.often(45) ? waitOf(luck) : {}),
    minimum_age_months: youngest === undefined || luck.often(10) ? undefined : youngest * 12,
    maximum_age_months: oldest === undefined || luck.often(10) ? undefined : oldest * 12,
    ...referralOf(theme, luck),
    delivery: luck.often(8) ? undefined : online ? ['online', 'phone'] : deliveryOf(theme, luck),
    assured_date: luck.often(70) ? dayAfter('2024-06-01', luck.below(880)) : undefined,
    last_modified: '2026-09-01T09:00:00.000Z',
    sensitive: /Refuge|Safe Haven/.test(name) || undefined,
    organization: organizationOf(luck),
    service_at_locations: online || theme.kind === 'information' ? undefined : placesOf(part, luck, atHome),
    schedules: online ? schedulesOf(part, 'online', theme.kind, luck) : undefined,
    phones: luck.often(65)
      ? [{ id: part('phone', 0), number: phoneNumber(luck), ...(luck.often(15) && { takes_texts: true }) }]
      : undefined,
    contacts: luck.often(25)
      ? [{ id: part('contact', 0), title: luck.pick(['Front desk', 'Duty worker', 'Inclusion lead']) }]
      : undefined,
    cost_options: costsOf(part, theme, luck),
    languages: luck.often(20)
      ? luck.some(languages, 1, 2).map((language) => ({ id: part('language', language.code), ...language }))
      : undefined,
    service_areas: luck.often(30)
      ? [{ id: part('service_area', 0), name: luck.pick(['Northmere', place]) }]
      : undefined,
    attributes: [
      ...theme.categories.map((term) => ({ taxonomy: 'category' as const, term })),
      ...(luck.often(85) ? luck.some(theme.needs, theme.needs.length && 1, 4) : []).map((term) => ({
        taxonomy: 'need' as const,
        term,
      })),
      ...(luck.often(40) ? luck.some(access, 1, 3) : []).map((term) => ({
        taxonomy: 'access' as const,
        term,
      })),
    ].map((attribute) => ({ id: part('attribute', attribute.taxonomy, attribute.term), ...attribute })),
    send_questions: theme.kind === 'school' || luck.often(10) ? answers : undefined,
  })
}

const nameOf = (theme: Theme, place: string, index: number, luck: Chance): string => {
  const name = `${place} ${luck.pick(theme.names)}`
  if (index % 97 === 96)
    return `${name} for Children, Young People and Families of ${places.slice(0, 11).join(', ')} and the Farms Around Them`
  return luck.often(30) ? `${name} at ${luck.pick(providers)}` : name
}

const describe = (theme: Theme, place: string, luck: Chance): string =>
  [
    `This ${theme.kind === 'information' ? 'page' : theme.kind} ${luck.pick(theme.does)}.`,
    ...luck.some(theme.does, 1, 2).map((does) => `It ${does}.`),
    ...luck.some(remarks, 2, 4),
    `It is for families in ${place} and near by.`,
  ].join(' ')

const organizationOf = (luck: Chance): Listing['organization'] => {
  const name = `${luck.pick(providers)}${luck.often(60) ? ` (${luck.pick(places)})` : ''}`
  return {
    id: idOf(northmereSource, 'organization', name.toLowerCase()),
    name,
    description: `${name} works with families in Northmere.`,
    website: `https://example.org/${slugOf(name)}`,
  }
}

const referralOf = (theme: Theme, luck: Chance): Partial<Listing> => {
  if (luck.often(15)) return {}
  const needed = theme.kind === 'service' && luck.often(40)
  if (!needed) return { referral_needed: false, who_can_refer: ['self', 'parent'] }
  return {
    referral_needed: true,
    who_can_refer: luck.some(['school', 'health', 'professional'] as const, 1, 3),
  }
}

const waitOf = (luck: Chance): Partial<Listing> => {
  const weeks = luck.pick([0, 2, 4, 6, 12, 18, 26, 52])
  return { wait_weeks: weeks, wait_time: weeks === 0 ? 'No wait' : `About ${weeks} weeks` }
}

const deliveryOf = (theme: Theme, luck: Chance): Listing['delivery'] => {
  if (theme.kind === 'information') return ['online']
  return luck.often(15) && theme.kind === 'service' ? ['in person', 'home visit'] : ['in person']
}

const costsOf = (part: ReturnType<typeof partsOf>, theme: Theme, luck: Chance): Listing['cost_options'] => {
  if (luck.often(30)) return undefined
  if (theme.kind !== 'group' && theme.kind !== 'event')
    return [{ id: part('cost_option', 0), option: 'Free', amount: 0 }]
  const amount = luck.pick([0, 1.5, 2, 3.5, 5, 12.99])
  if (amount === 0) return [{ id: part('cost_option', 0), option: 'Free', amount }]
  return [
    { id: part('cost_option', 0), option: 'Each child', amount },
    { id: part('cost_option', 1), option: 'Carer', amount: 0, amount_description: 'One carer comes in free' },
  ]
}

// Numbers that Ofcom keeps for drama: nobody's phone rings.
const phoneNumber = (luck: Chance): string => `01632 960${String(luck.below(1000)).padStart(3, '0')}`

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const tidy = (fields: { [Field in keyof Listing]?: Listing[Field] | undefined }): Listing =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as unknown as Listing

const access = [
  'step-free',
  'accessible-toilet',
  'changing-places',
  'hoist',
  'hearing-loop',
  'bsl',
  'quiet-space',
  'blue-badge-parking',
]
const waysIn = [
  'Ring us or send an email.',
  'Ask your child’s school to fill in our form.',
  'Just turn up.',
  'Book a place online first.',
]
const fees = [
  'Ask us if cost is a worry.',
  'You can pay with a personal budget.',
  'Free if your child has free school meals.',
]
const remarks = [
  'You do not need a diagnosis.',
  'Brothers and sisters can come too.',
  'We can meet you at the door the first time.',
  'There is a quiet room if it gets too much.',
  'Staff know about autism, epilepsy and feeding tubes.',
  'Tell us what your child likes and we will plan for it.',
  'There is parking close by, and the bus stops outside.',
]
const answers = {
  outcomes: 'Children feel safe, make friends and try new things.',
  training: 'All staff had autism training this year.',
  involving_families: 'We meet each family every term.',
  starting: 'Come and look round, then we plan the first weeks with you.',
}
