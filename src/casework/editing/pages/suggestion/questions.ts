import { z } from 'zod'
import type { DirectoryPack, Written } from '#directory'
import {
  always,
  type Answers,
  choices,
  needed,
  optional,
  optionalAge,
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalWebsite,
} from '#kit/form'
import { words } from './words.ts'

export const kinds = ['service', 'group', 'school', 'information', 'event'] as const
export const costs = ['free', 'paid', 'varies'] as const

export const termsOf = (pack: Pick<DirectoryPack, 'taxonomies'>, taxonomy: 'category' | 'need') =>
  pack.taxonomies.find(({ id }) => id === taxonomy)?.terms ?? []

export const questionsFor = (pack: Pick<DirectoryPack, 'taxonomies'>) =>
  z
    .object({
      name: needed(words.name, 255, words.nameMissing),
      organization: needed(words.organization, 255, words.organizationMissing),
      kind: optionalChoice(kinds),
      summary: optional(words.summary, 1_000),
      description: optional(words.description, 20_000),
      eligibility: optional(words.eligibility, 5_000),
      ageFrom: optionalAge(),
      ageTo: optionalAge(),
      venue: optional(words.venue, 300),
      postcode: optionalPostcode(),
      hideAddress: choices(['yes']),
      when: optional(words.when, 500),
      cost: optionalChoice(costs),
      costMore: optional(words.costMore, 500),
      join: optional(words.join, 5_000),
      website: optionalWebsite(),
      phone: optionalPhone(),
      email: optionalEmail(),
      categories: choices(termsOf(pack, 'category').map(({ id }) => id)),
      needs: choices(termsOf(pack, 'need').map(({ id }) => id)),
      checked: choices(['yes']),
    })
    .refine(({ ageFrom, ageTo }) => !(Number(ageFrom) > Number(ageTo)), {
      path: ['ageTo'],
      message: words.agesBackwards,
      when: always,
    })
    .refine(({ categories }) => categories.length > 0, {
      path: ['categories'],
      message: words.categoriesMissing,
    })

type Values = z.output<ReturnType<typeof questionsFor>>

export const writtenFrom = (values: Values, today: string): Written => {
  const { cost, costMore, hideAddress, checked, join, kind, ...rest } = values
  return {
    ...rest,
    kind: kind ?? 'service',
    hideAddress: hideAddress.length > 0,
    isFree: cost === 'free' && costMore === undefined,
    cost: costMore,
    howToAsk: join,
    assuredDate: checked.length > 0 ? today : undefined,
  }
}

/** What they told us, in the boxes it belongs in. What they did not say is left empty. */
export const suggested = (details: Readonly<Record<string, unknown>>): Answers => {
  const boxes = {
    ...details,
    description: details['what'],
    eligibility: details['who'],
    hideAddress: details['hideAddress'] === true ? 'yes' : undefined,
    kind: undefined,
  }
  return Object.fromEntries(
    Object.entries(boxes).flatMap(([field, value]): [string, string[]][] => {
      if (typeof value === 'string' || typeof value === 'number') return [[field, [String(value)]]]
      return Array.isArray(value) ? [[field, value.map(String)]] : []
    }),
  )
}
