import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { Label } from '#access'
import { emptyBody } from '../../advice/rules/body.ts'
import type { AdvicePoint } from '../../advice/index.ts'
import type { AdviceTables } from '../../advice/store/tables.ts'
import { insertAdvice } from '../../advice/store/texts.ts'
import { type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { letterTo } from '../../proof/letter-to.ts'
import { caseToWrite, keepFamily, meena, ravi, restrictFather, writeWholePlan } from './plan-case.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
})
afterAll(() => desk.close())

let reference: string
beforeEach(async () => {
  desk.signInAs(jerome)
  reference = await caseToWrite(desk)
})

const points: readonly AdvicePoint[] = [
  { number: 1, about: 'need', part: 'education', words: 'He finds reading new words very hard.' },
  { number: 2, about: 'outcome', part: 'education', words: 'He will read a comic alone.' },
  { number: 3, about: 'provision', part: 'education', words: 'Regular teaching of sounds.' },
]

/** The psychologist’s advice is a report marked like this; the draft it was made from is with the family. */
const sentWith = async ({
  labels = ['ordinary'],
  marked,
}: { labels?: readonly Label[]; marked?: Label } = {}) => {
  await writeWholePlan(desk, reference)
  const { id: paper, caseId } = await letterTo(desk, reference, {
    title: 'Report of February',
    words: 'He finds reading new words very hard. He hums when he is tired.',
    labels,
  })
  await insertAdvice(desk.test.database.withTables<AdviceTables>(), {
    caseId,
    adviceId: 'psych',
    version: 2,
    how: 'document',
    givenBy: null,
    givenAs: 'Dr Henrietta Voss',
    labels: ['ordinary'],
    givenOn: '2026-02-02',
    body: {
      ...emptyBody,
      says: 'I saw him twice in class.',
      reports: [{ id: paper, title: 'Report of February' }],
      points: points.map((point) => ({
        ...point,
        ...(point.number === 1 && { from: { document: paper, page: 2 } }),
        ...(point.number === 3 && marked && { labels: [marked] }),
      })),
    },
  })
  const { last_act } = await desk.fileOf(reference)
  expect((await desk.send(`/desk/${reference}/letter/draft?seen=${last_act}`, { step: 'send' })).status).toBe(
    303,
  )
  const at = `/your-child/${reference}/plan/advice/psych`
  return { at, file: `${at}/report/${paper}` }
}

describe('advice that came as a report', () => {
  it('is read by the family on its own page: points with their page, its words, and the report to save', async () => {
    const { at, file } = await sentWith()
    desk.signInAs(meena)
    const { body } = await desk.get(at)
    for (const said of [
      'I saw him twice in class.',
      'It stands on page 2 of the report below.',
      'Report of February',
      'Read what it says here',
      'He hums when he is tired.',
      file,
    ])
      expect(body).toContain(said)
    expect(body).not.toContain('kept back')
    const saved = await desk.get(file)
    expect([saved.status, saved.body]).toEqual([200, expect.stringContaining('He hums')])
  })

  it.each([
    ['one parent', ['ordinary', 'kept from a parent']],
    ['the whole family', ['ordinary', 'safeguarding']],
  ] as const)('and is kept from %s is neither named, nor told, nor opened', async (whom, labels) => {
    const { at, file } = await sentWith({ labels })
    await restrictFather(desk.test.database, 'kept from some of it')
    desk.signInAs(whom === 'one parent' ? ravi : meena)
    const [{ body, status }, opened] = [await desk.get(at), await desk.get(file)]
    await restrictFather(desk.test.database, null)
    expect([status, opened.status]).toEqual([200, 404])
    expect(body).toContain('Some of this advice is kept back. Ask us about it.')
    for (const kept of ['Report of February', 'He hums', file]) expect(body).not.toContain(kept)
  })

  it('is nobody’s to open who is no family of this child, and under no other advice', async () => {
    const { file } = await sentWith()
    expect((await desk.get(file)).status).toBe(404)
    desk.signInAs(meena)
    expect((await desk.get(file.replace('/psych/', '/health/'))).status).toBe(404)
  })
})

describe('a point that is marked', () => {
  it('is kept from the family where its advice is told, and where the draft says what it rests on', async () => {
    const { at } = await sentWith({ marked: 'safeguarding' })
    desk.signInAs(meena)
    const advice = (await desk.get(at)).body
    expect(advice).toContain('He will read a comic alone.')
    expect(advice).toContain('kept back')
    const sources = (await desk.get(`/your-child/${reference}/plan/sources`)).body
    expect(sources).toContain('What it says is kept back from you')
    for (const body of [advice, sources]) expect(body).not.toContain('Regular teaching of sounds')
  })
})
