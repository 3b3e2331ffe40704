import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../../proof/ehc-desk.ts'
import { letterTo } from '../../../proof/letter-to.ts'
import { findAdviceRequests } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

const enough =
  'The teacher and the family agree that the help in place may not meet these needs, and more should be known.'

/** A case to be assessed, with a letter everybody may read, one that is kept from a parent, and what the school said. */
const assessing = async () => {
  const reference = await desk.received('2026-01-12')
  await desk.send(`/desk/${reference}/match`, { child: 'new' })
  const open = await letterTo(desk, reference, { title: 'Open letter', labels: ['ordinary'] })
  const kept = await letterTo(desk, reference, { title: 'Kept letter', words: 'We live elsewhere now.' })
  await desk.send(`/desk/${reference}/views`, {
    saidBy: 'setting',
    channel: 'phone',
    'saidOn-day': '27',
    'saidOn-month': '2',
    'saidOn-year': '2026',
    words: 'He sits by the door.',
  })
  desk.signInAs(anneliese)
  const { last_act } = await desk.fileOf(reference)
  await desk.send(`/desk/${reference}/letter/agreement?seen=${last_act}`, { reasons: enough, step: 'send' })
  desk.signInAs(jerome)
  return {
    reference,
    caseId: open.caseId,
    open: open.id,
    kept: kept.id,
    page: `/desk/${reference}/advice/ask`,
  }
}
const requestsOf = (caseId: string) =>
  findAdviceRequests(desk.test.database.withTables<AdviceTables>(), caseId)

describe('what goes with a request for advice', () => {
  it('is all that each may read, unless an officer says otherwise; what is kept from a parent stays', async () => {
    const { caseId, open, page } = await assessing()
    const shown = await desk.get(page)
    expect(shown.body).toContain('Kept from somebody by its mark')
    expect((await desk.send(page, {})).status).toBe(303)
    const asked = await requestsOf(caseId)
    const others = asked.filter(({ kind }) => kind !== 'family')
    expect(others.length).toBeGreaterThan(2)
    for (const one of others) {
      expect(one.papers).toEqual([open])
      expect(one.views).toHaveLength(1)
    }
  })

  it('is never one parent’s words for another: the family is asked without', async () => {
    const { caseId, page } = await assessing()
    await desk.send(page, {})
    const family = (await requestsOf(caseId)).find(({ kind }) => kind === 'family')
    expect(family).toMatchObject({ papers: [], views: [] })
  })

  it('is what the officer ticked, also a paper that is marked', async () => {
    const { caseId, kept, page } = await assessing()
    await desk.send(page, { evidence: `paper ${kept}` })
    const [one] = (await requestsOf(caseId)).filter(({ kind }) => kind !== 'family')
    expect(one).toMatchObject({ papers: [kept], views: [] })
  })

  it('is no paper of another case, whatever is sent', async () => {
    const other = await assessing()
    const { caseId, page } = await assessing()
    await desk.send(page, { evidence: `paper ${other.open}` })
    expect((await requestsOf(caseId)).flatMap(({ papers }) => papers)).toEqual([])
  })
})
