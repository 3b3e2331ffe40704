import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { emptyPlan, type Need, type Plan } from '../rules/plan.ts'
import type { PlanDatabase, PlanTables } from '../store/tables.ts'
import { findLatestPlan, findPlanVersions, insertPlanVersion } from '../store/versions.ts'
import { findSaved, findSavings, findWorkingPlan } from '../store/working.ts'
import { savePart, type SavingPart } from './save-part.ts'

let test: TestDatabase
let db: PlanDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<PlanTables>()
})
afterAll(() => test.drop())

const need = (words: string): Omit<Need, 'id'> => ({ section: 'B', area: null, words, sources: [] })
const outcome = (words: string) => ({ words, by: 'July', forNeeds: [], adultLife: null })
const aboutA = (childSays: string) => ({
  childSays,
  childSaidHow: '',
  familySays: '',
  history: '',
  talkingWith: '',
  hopes: '',
})
const opened = () => {
  const caseId = randomUUID()
  return {
    caseId,
    save: (more: Partial<SavingPart>) =>
      savePart(db, { caseId, part: 'A', value: null, seen: 0, by: 'Jo', sending: randomUUID(), ...more }),
    now: async () => (await findWorkingPlan(db, caseId))!,
  }
}

describe('saving one part of a plan', () => {
  it('keeps it, counts the saving, and keeps the saving too', async () => {
    const { caseId, save, now } = opened()
    expect(await save({ value: aboutA('I like trains') })).toMatchObject({ ok: true, value: { version: 1 } })
    expect((await now()).plan.childSays).toBe('I like trains')
    expect(await findSavings(db, caseId, 10)).toMatchObject([{ version: 1, about: 'A', savedBy: 'Jo' }])
    expect((await findSaved(db, caseId, 1))?.childSays).toBe('I like trains')
  })

  it('gives something new an id of its own, once however often its form is sent', async () => {
    const { save, now } = opened()
    const form = { part: 'new n', value: need('Reading'), sending: 'one form' }
    const [first, again] = await Promise.all([save(form), save(form)])
    expect([first, again]).toMatchObject([
      { ok: true, value: { part: 'n1' } },
      { ok: true, value: { part: 'n1' } },
    ])
    expect((await now()).plan.needs).toHaveLength(1)
  })

  it('takes the same form again after going back, and what it says now stands', async () => {
    const { save, now } = opened()
    await save({ part: 'new n', value: need('Reading'), sending: 'one form' })
    await save({ part: 'new n', value: need('Reading words'), sending: 'one form' })
    expect((await now()).plan.needs.map(({ words }) => words)).toEqual(['Reading words'])
  })

  it('a key that came with another form says nothing of this part', async () => {
    const { save, now } = opened()
    await save({ part: 'new o', value: outcome('Reads alone'), sending: 'one form' })
    expect(await save({ value: aboutA('I like trains'), seen: 1, sending: 'one form' })).toMatchObject({
      ok: true,
      value: { part: 'A' },
    })
    const { plan } = await now()
    expect([plan.childSays, plan.outcomes.map(({ words }) => words)]).toEqual([
      'I like trains',
      ['Reads alone'],
    ])
  })

  it('two people who change two parts lose nothing', async () => {
    const { save, now } = opened()
    await save({ part: 'new n', value: need('Reading') })
    expect(await save({ value: aboutA('I like trains'), seen: 1 })).toMatchObject({ ok: true })
    expect(await save({ part: 'n1', value: need('Reading words'), seen: 1 })).toMatchObject({ ok: true })
    const { plan } = await now()
    expect([plan.childSays, plan.needs[0]?.words]).toEqual(['I like trains', 'Reading words'])
  })

  it('two who change one part: the second is shown the first’s words, and nothing is saved', async () => {
    const { save, now } = opened()
    await save({ part: 'new n', value: need('Reading') })
    await save({ part: 'n1', value: need('By Jo'), seen: 1 })
    const second = await save({ part: 'n1', value: need('By Sam'), seen: 1, by: 'Sam' })
    expect(second).toMatchObject({ ok: false, reason: { why: 'changed meanwhile', by: 'Jo', version: 2 } })
    expect((await now()).plan.needs[0]?.words).toBe('By Jo')
  })

  it('what somebody took out meanwhile does not come back unseen', async () => {
    const { save } = opened()
    await save({ part: 'new n', value: need('Reading') })
    await save({ part: 'n1', value: null, seen: 1 })
    expect(await save({ part: 'n1', value: need('Reading words'), seen: 1 })).toEqual({
      ok: false,
      reason: { why: 'gone' },
    })
  })

  it('fifty at once on one plan: every saving that was taken is in the history, and none is overwritten', async () => {
    const { caseId, save, now } = opened()
    await save({ part: 'new n', value: need('0') })
    const taken: string[] = []
    const edit = async (who: number) => {
      for (let turn = 0; turn < 4; turn++) {
        const { plan, version } = await now()
        const words = `${plan.needs[0]!.words} ${who}.${turn}`
        const result = await save({ part: 'n1', value: need(words), seen: version, by: `Editor ${who}` })
        if (result.ok) taken.push(`${who}.${turn}`)
      }
    }
    await Promise.all(Array.from({ length: 50 }, (_, who) => edit(who)))
    const last = (await now()).plan.needs[0]!.words.split(' ').slice(1)
    expect(last.toSorted()).toEqual(taken.toSorted())
    const savings = await findSavings(db, caseId, 1000)
    expect(savings).toHaveLength(taken.length + 1)
    expect(taken.length).toBeGreaterThanOrEqual(4)
    const bodies: Plan[] = []
    for (const { version } of savings.toReversed()) bodies.push((await findSaved(db, caseId, version))!)
    // Each saving holds all that was there before it.
    bodies.reduce((before, after) => {
      expect(after.needs[0]!.words.startsWith(before.needs[0]!.words)).toBe(true)
      return after
    })
  })
})

describe('a plan that was sent', () => {
  const version = { kind: 'draft', plan: emptyPlan, madeOn: '2026-03-02', madeBy: 'Jo' } as const

  it('is numbered from one, and kept as it was', async () => {
    const caseId = randomUUID()
    expect(await insertPlanVersion(db, caseId, version)).toBe(1)
    expect(await insertPlanVersion(db, caseId, { ...version, kind: 'changed draft' })).toBe(2)
    expect((await findPlanVersions(db, caseId)).map(({ number, kind }) => [number, kind])).toEqual([
      [1, 'draft'],
      [2, 'changed draft'],
    ])
    expect((await findLatestPlan(db, caseId))?.number).toBe(2)
    await expect(db.updateTable('ehc.plan_version').set({ made_by: 'Sam' }).execute()).rejects.toThrow(
      /never changed/,
    )
  })

  it('names no school and no kind of school while it is a draft: the database itself refuses it', async () => {
    const plan: Plan = { ...emptyPlan, placement: { name: 'Larkfield', type: 'Mainstream primary school' } }
    await expect(insertPlanVersion(db, randomUUID(), { ...version, plan })).rejects.toThrow(
      /no_school_in_a_draft/,
    )
    expect(await insertPlanVersion(db, randomUUID(), { ...version, plan, kind: 'final' })).toBe(1)
  })
})
