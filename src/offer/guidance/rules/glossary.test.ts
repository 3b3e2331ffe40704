import { expect, it } from 'vitest'
import { readabilityOf } from '#kit/readability'
import { coreGlossary } from './glossary.ts'

it('explains at least sixty words, each once, each with an address of its own', () => {
  expect(coreGlossary.length).toBeGreaterThanOrEqual(60)
  for (const each of [
    coreGlossary.map(({ id }) => id),
    coreGlossary.flatMap(({ term, also = [] }) => [term, ...also]),
  ])
    expect(each.filter((one, at) => each.indexOf(one) !== at)).toEqual([])
})

it('has the words families ask about', () => {
  const known = new Set(coreGlossary.flatMap(({ term, also = [] }) => [term, ...also]))
  for (const word of [
    'SENCO',
    'EHC plan',
    'EHCP',
    'SENDIASS',
    'graduated approach',
    'Portage',
    'looked after',
    'Tribunal',
    'mediation',
    'OT',
    'SLT',
    'EP',
    'annual review',
    'personal budget',
    'PA',
  ])
    expect(known).toContain(word)
})

it('explains in words a child of eleven can read, in sentences of at most 25 words', () => {
  const told = coreGlossary.map(({ id, means }) => ({ id, ...readabilityOf([means]) }))
  expect(told.filter(({ sentences }) => sentences === 0)).toEqual([])
  expect(told.flatMap(({ longest }) => longest).filter((one) => one.split(' ').length > 25)).toEqual([])
  const ages = told.map(({ age }) => age).toSorted((one, other) => one - other)
  expect(ages[Math.floor(ages.length / 2)]).toBeLessThanOrEqual(11)
})
