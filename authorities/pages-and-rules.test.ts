import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { renderFragment } from '#kit/html'
import { readabilityOf } from '#kit/readability'
import {
  definedServices,
  definitionsOn,
  howItGoes,
  howToAsk,
  type PathwaysPack,
  type Saying,
  type ServiceDefinition,
  whoItIsFor,
} from '#pathways'
import { loadAuthority } from '../src/authority.ts'

/** What a listing says of itself in a pack's file, in Coventry's own columns or in Open Referral's. */
type Written = {
  slug: string
  summary?: string
  description?: string
  eligibility_description?: string
  application_process?: string
  age_min_months?: number | null
  age_max_months?: number | null
  minimum_age_months?: number
  maximum_age_months?: number
}

const today = parseDay('2026-11-24')!

const packs = await Promise.all(
  ['coventry', 'northmere'].map(async (name) => {
    const read = await loadAuthority(import.meta.dirname, name)
    if (!read.ok) throw new Error(read.reason.join('\n'))
    const { pack, listingsFile } = read.value
    const file = JSON.parse(readFileSync(listingsFile, 'utf8')) as Written[] | { contents: Written[] }
    const listings = Array.isArray(file) ? file : file.contents
    const bound = definitionsOn(pack.pathways.services, today).flatMap((definition) =>
      definition.listing === undefined ? [] : [{ definition, slug: definition.listing }],
    )
    return { name, pathways: pack.pathways, listings, bound }
  }),
)

/** What a listing bound to a definition says of it, on its page. */
const pageOf = (pathways: PathwaysPack, definition: ServiceDefinition): string =>
  definedServices({ ...pathways, services: [{ ...definition, listing: 'bound' }] }, 'bound', today)
    .map((told) => [told.whoItIsFor, told.howToAsk].map(renderFragment).join(''))
    .join()

const linesOf = (sayings: readonly Saying[]): readonly string[] =>
  sayings.flatMap(({ say, each = [] }) => [say.replace(/:$/, '.'), ...linesOf(each)])

/** The same definition with one number of its rules changed by one, once for each number there is. */
const changes = (definition: ServiceDefinition): ServiceDefinition[] => {
  const paths: (string | number)[][] = []
  const walk = (value: unknown, path: (string | number)[]): void => {
    if (typeof value === 'number') paths.push(path)
    else if (typeof value === 'object' && value !== null)
      for (const [key, inner] of Object.entries(value)) walk(inner, [...path, key])
  }
  walk(
    {
      age: definition.age,
      criteria: definition.criteria,
      ask: definition.ask,
      priority: definition.priority,
    },
    [],
  )
  return paths.map((path) => {
    const copy = structuredClone(definition)
    const holder = path
      .slice(0, -1)
      .reduce<Record<string | number, unknown>>(
        (inner, key) => inner[key] as Record<string | number, unknown>,
        copy as unknown as Record<string, unknown>,
      )
    const last = path.at(-1)!
    holder[last] = (holder[last] as number) + 1
    return copy
  })
}

describe.each(packs)('LO-9: in $name', ({ name, pathways, listings, bound }) => {
  it('services are bound to listings that are there', () => {
    if (name === 'coventry') expect(bound.length).toBeGreaterThan(10)
    for (const { slug } of bound) expect(listings.map((one) => one.slug)).toContain(slug)
  })

  it('what is written out from a rule reads no harder than eleven', () => {
    for (const one of definitionsOn(pathways.services, today)) {
      const said = [...whoItIsFor(one, pathways), ...howToAsk(one, pathways), ...howItGoes(one)]
      const { age, sentences } = readabilityOf([one.words.family, ...linesOf(said)])
      expect(sentences, one.id).toBeGreaterThan(1)
      expect(age, one.id).toBeLessThanOrEqual(11)
    }
  })

  it('no number of a rule can change without the page saying so', () => {
    let changed = 0
    for (const definition of definitionsOn(pathways.services, today)) {
      const before = pageOf(pathways, definition)
      expect(before).toContain('<p')
      for (const other of changes(definition)) {
        expect(pageOf(pathways, other), `${definition.id}: ${JSON.stringify(other.criteria)}`).not.toBe(
          before,
        )
        changed++
      }
    }
    expect(changed).toBeGreaterThan(10)
  })

  it('a bound listing has no words of its own on ages, delays or who may refer', () => {
    const second = bound.flatMap(({ slug }) => {
      const listing = listings.find((one) => one.slug === slug)!
      const { summary, description, eligibility_description: whom, application_process: how } = listing
      return [summary, description, whom, how].flatMap((text) =>
        (text?.match(secondCopy) ?? []).map((found) => `${slug}: “${found}”`),
      )
    })
    expect(second).toEqual([])
  })

  it('a bound listing is found by the ages of its rule', () => {
    for (const { definition, slug } of bound) {
      if (!definition.age) continue
      const listing = listings.find((one) => one.slug === slug)!
      const ages = [
        listing.age_min_months ?? listing.minimum_age_months ?? 0,
        listing.age_max_months ?? listing.maximum_age_months,
      ]
      expect(ages, slug).toEqual([definition.age.from, definition.age.to])
    }
  })
})

const number = '(?:\\d+|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)'
const secondCopy = new RegExp(
  `\\b${number}(?: to ${number})?[ -](?:months?|years?|weeks?|terms?|days?|areas?|pupils?)\\b|\\baged? ${number}|\\bbirth to \\S+|\\b(?:can|may|must|then) refer\\b|\\breferrals?\\b`,
  'gi',
)
