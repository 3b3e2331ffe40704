import { describe, expect, it } from 'vitest'
import { authorityActs, childActs } from '../rules/acts.ts'
import { corePolicy, decide } from '../rules/core.ts'
import { cells } from './cells.ts'
import { survivors } from './mutants.ts'
import { allSaid } from './oracle.ts'

const all = [...cells()]

describe('the matrix', () => {
  it('has 100,000 cells or more, and 22 kinds of person or more', () => {
    expect(all.length).toBeGreaterThan(100_000)
    expect(new Set(all.map(({ role, way, who }) => role ?? `${way} ${who}`)).size).toBeGreaterThan(22)
  })

  it('answers every cell as the plain words do', () => {
    const wrong = all.filter(({ asker, act, item, wanted }) => decide(asker, act, item).ok !== wanted)
    expect(wrong.slice(0, 10).map(({ who, act, way, wanted }) => ({ who, act, way, wanted }))).toEqual([])
  })

  it('says in plain words everything the table says, and the other way round', () => {
    const table = [...corePolicy.compiled].flatMap(([role, acts]) =>
      [...acts].flatMap(([act, ways]) => [...ways.keys()].map((way) => `${act}|${role}|${way}`)),
    )
    expect(table.toSorted()).toEqual(allSaid().toSorted())
  })

  it('leaves no act to nobody', () => {
    const given = new Set(allSaid().map((line) => line.split('|')[0]))
    expect([...childActs, ...authorityActs].filter((act) => !given.has(act))).toEqual([])
  })

  it('turns red for every change to any place in the table', () => {
    const { mutants, survived } = survivors(corePolicy.compiled, all)
    expect(mutants).toBeGreaterThan(5000)
    expect(survived).toEqual([])
  })
})
