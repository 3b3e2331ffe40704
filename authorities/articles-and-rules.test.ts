import { describe, expect, it } from 'vitest'
import type { ServiceDefinition } from '#pathways'
import { loadAuthority } from '../src/authority.ts'

/** Articles that tell in a writer's words what a definition holds as numbers. */
const told: readonly (readonly [article: string, service: string])[] = [
  ['portage', 'portage'],
  ['early-years-groups', 'together-we-can'],
  ['send-early-years-team', 'send-early-years-teachers'],
  ['the-keys', 'keys'],
]

/** What is no fact of the service: a first week, years of a key stage, days that only fill the week up. */
const untold = ['keyStages', 'fromWeek']

const read = await loadAuthority(import.meta.dirname, 'coventry')
if (!read.ok) throw new Error(read.reason.join('\n'))
const { pack, library } = read.value

/** Every number of a definition that says who it is for, how many there is room for and how long it lasts. */
const numbersOf = (value: unknown): number[] => {
  if (typeof value === 'number') return value > 1 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => (untold.includes(key) ? [] : numbersOf(inner)))
}
const factsOf = ({ age, criteria, pools, placement }: ServiceDefinition) => [
  ...new Set(numbersOf({ age, criteria, pools, placement })),
]

const words = ['', '', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']
const isTold = (text: string, number: number): boolean =>
  [String(number), words[number], ...(number >= 24 && number % 12 === 0 ? [String(number / 12)] : [])]
    .filter((one) => one !== undefined)
    .some((one) => new RegExp(`\\b${one}\\b`, 'i').test(text))

describe('LO-9: what an article says of a service is what its rule says', () => {
  it.each(told)('%s, of %s', (slug, id) => {
    const text = library.find(slug)?.body ?? ''
    const versions = pack.pathways.services.filter((one) => one.id === id)
    expect(versions.length).toBeGreaterThan(0)
    const missing = versions.flatMap((one) => factsOf(one).filter((number) => !isTold(text, number)))
    expect(missing).toEqual([])
  })

  it('would be found out if a rule changed by one', () => {
    const text = library.find('portage')?.body ?? ''
    for (const number of [9, 18, 36]) {
      expect(isTold(text, number)).toBe(true)
      expect(isTold(text, number + 1)).toBe(false)
    }
  })
})
