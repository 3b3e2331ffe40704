import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { emptyBody } from '../rules/body.ts'
import { deleteAdviceDraft, findAdviceDraft, saveAdviceDraft } from './drafts.ts'
import { findAdviceRequests, findAskedOf, insertAdviceRequest, markGiven } from './requests.ts'
import type { AdviceDatabase, AdviceTables } from './tables.ts'
import { findAdvice, findAdvicePoints, type GivenAdvice, insertAdvice } from './texts.ts'

let test: TestDatabase
let db: AdviceDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<AdviceTables>()
})
afterAll(() => test.drop())

const caseId = '00000000-0000-4000-8000-0000000000c1'
const asking = {
  caseId,
  adviceId: 'health',
  kind: 'medical',
  who: 'Community paediatrics',
  gotOn: '2026-01-12',
  asks: 'advice',
  personId: null,
  organisationId: null,
  teamId: null,
  email: 'paediatrics@health.example',
} as const
const given: GivenAdvice = {
  caseId,
  adviceId: 'health',
  version: 1,
  how: 'written here',
  givenBy: null,
  givenAs: 'Community paediatrics',
  labels: ['ordinary', 'health'],
  givenOn: '2026-02-02',
  body: {
    ...emptyBody,
    points: [
      { number: 1, about: 'provision', part: 'health', words: 'A physiotherapist, each half term' },
      { number: 2, about: 'need', part: 'health', words: 'He tires after ten minutes of walking' },
    ],
  },
}

describe('advice on file', () => {
  it('is owed six weeks from the day they got the request, and given on the day it first came', async () => {
    await insertAdviceRequest(db, asking)
    expect(await findAdviceRequests(db, caseId)).toMatchObject([{ dueOn: '2026-02-23', givenOn: null }])
    await markGiven(db, { caseId, adviceId: 'health', givenOn: '2026-02-02' })
    await markGiven(db, { caseId, adviceId: 'health', givenOn: '2026-02-20' })
    expect(await findAdviceRequests(db, caseId)).toMatchObject([{ givenOn: '2026-02-02' }])
  })

  it('is read point by point: needs before provision, each under the number it was written with', async () => {
    await insertAdvice(db, given)
    const [health] = await findAdvicePoints(test.database, caseId)
    expect(health?.who).toBe('Community paediatrics')
    expect(health?.points.map(({ number, about }) => [number, about])).toEqual([
      [2, 'need'],
      [1, 'provision'],
    ])
  })

  it('keeps the first version when it is put right; a plan is written from the newest', async () => {
    const points = [
      { number: 2, about: 'need', part: 'health', words: 'He tires after five minutes' },
    ] as const
    await insertAdvice(db, { ...given, version: 2, body: { ...emptyBody, points } })
    expect((await findAdvice(db, caseId)).map(({ version }) => version)).toEqual([2, 1])
    const [health] = await findAdvicePoints(test.database, caseId)
    expect(health?.points.map(({ words }) => words)).toEqual(['He tires after five minutes'])
  })

  it('cannot be changed or taken away once given', async () => {
    const change = db.updateTable('ehc.advice_text').set({ given_as: 'Somebody else' }).execute()
    await expect(change).rejects.toThrow('never changed')
    await expect(db.deleteFrom('ehc.advice_text').execute()).rejects.toThrow('never changed')
  })

  it('cannot be given twice as the same version', async () => {
    await expect(insertAdvice(db, given)).rejects.toThrow('advice_text_pk')
  })
})

describe('advice being written', () => {
  const whose = { caseId, adviceId: 'school' }
  const said = (says: string) => ({
    body: { ...emptyBody, says },
    savedAs: 'Head of Harbour Lane',
    key: 'a form',
  })

  it('is saved as it goes, and never over what somebody else saved meanwhile', async () => {
    expect(await saveAdviceDraft(db, whose, 0, said('first'))).toBe(true)
    expect(await saveAdviceDraft(db, whose, 0, said('a second start'))).toBe(false)
    expect(await saveAdviceDraft(db, whose, 1, said('second'))).toBe(true)
    expect(await saveAdviceDraft(db, whose, 1, said('late'))).toBe(false)
    expect(await findAdviceDraft(db, whose)).toMatchObject({ version: 2, body: { says: 'second' } })
  })

  it('is given as it was last saved, or not at all', async () => {
    expect(await deleteAdviceDraft(db, whose, 1)).toBe(false)
    expect(await deleteAdviceDraft(db, whose, 2)).toBe(true)
    expect(await findAdviceDraft(db, whose)).toBeNull()
  })
})

describe('what is asked of somebody', () => {
  it('is what was asked of them, of where they work and of their team; what is due first comes first', async () => {
    const id = (n: number) => `00000000-0000-4000-8000-00000000000${n}`
    const ask = (adviceId: string, gotOn: string, more: object) =>
      insertAdviceRequest(db, { ...asking, caseId: id(1), adviceId, gotOn, ...more })
    await ask('mine', '2026-02-02', { personId: id(5) })
    await ask('my school’s', '2026-01-05', { organisationId: id(6) })
    await ask('my team’s', '2026-01-12', { teamId: id(7) })
    await ask('somebody else’s', '2026-01-01', { personId: id(8) })
    await markGiven(db, { caseId: id(1), adviceId: 'my school’s', givenOn: '2026-01-20' })
    const asked = await findAskedOf(db, { personId: id(5), organisationIds: [id(6)], teamIds: [id(7)] })
    expect(asked.map(({ adviceId }) => adviceId)).toEqual(['my team’s', 'mine', 'my school’s'])
    expect(await findAskedOf(db, { personId: id(9), organisationIds: [], teamIds: [] })).toEqual([])
  })
})
