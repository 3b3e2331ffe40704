import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { askedCase, psychologist } from '../../../proof/asked-case.ts'
import { type EhcDesk, jerome, north, openEhcDesk, workerAs } from '../../../proof/ehc-desk.ts'
import { letterTo } from '../../../proof/letter-to.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
})
afterAll(() => desk.close())
beforeEach(() => desk.signInAs(jerome))

/** A psychologist was asked; then a letter came, and the school said something. */
const cameLate = async (more: Parameters<typeof askedCase>[1] = {}) => {
  const asked = await askedCase(desk, more)
  desk.signInAs(jerome)
  const letter = await letterTo(desk, asked.reference, { title: 'Letter of March', labels: ['ordinary'] })
  await desk.send(`/desk/${asked.reference}/views`, {
    saidBy: 'setting',
    channel: 'phone',
    'saidOn-day': '27',
    'saidOn-month': '2',
    'saidOn-year': '2026',
    words: 'He sits by the door.',
  })
  return { ...asked, letter: letter.id, page: `/desk/${asked.reference}/advice/evidence` }
}
const messages = async (caseId: string) => {
  const { rows } = await sql<{ template: string; address: string; body: string }>`
    select template, address, body from messages.message where case_id = ${caseId} order by template`.execute(
    desk.test.database,
  )
  return rows
}

describe('evidence that comes after advice was asked for', () => {
  it('is told on the page of the case, with who does not have it; in two presses they have it', async () => {
    const { reference, page } = await cameLate()
    const shown = await desk.get(`/desk/${reference}`)
    expect(shown.body).toContain('Something new came')
    expect(shown.body).toContain('2 papers, or things people said')
    expect(shown.body).toMatch(/Not sent to: Northmere psychology\./)
    expect(shown.body).toContain(page)
    expect((await desk.send(page, {})).location).toBe(`/desk/${reference}?done=send-more-evidence`)
    const after = await desk.get(`/desk/${reference}`)
    expect(after.body).not.toContain('Something new came')
    expect(after.body).toContain('Sent advisers what came since they were asked')
    expect((await desk.get(page)).body).toContain('Everybody who is still at work on their advice has all')
  })

  it('is new on the adviser’s page, with the day; before it is sent they cannot open it', async () => {
    const { at, letter, page } = await cameLate()
    desk.signInAs(psychologist)
    expect((await desk.get(at)).body).not.toContain('Letter of March')
    expect((await desk.get(`${at}/papers/${letter}`)).status).toBe(404)
    desk.signInAs(jerome)
    await desk.send(page, {})
    desk.signInAs(psychologist)
    const { body } = await desk.get(at)
    expect(body).toContain('There is more to read. The council sent it on 2 March 2026')
    expect(body).toContain('New: sent to you on 2 March 2026')
    for (const said of ['Letter of March', 'He sits by the door.']) expect(body).toContain(said)
    expect((await desk.get(`${at}/papers/${letter}`)).status).toBe(200)
    expect((await desk.get('/asked')).body).toContain('More to read since 2 March 2026')
  })

  it('goes only as far as the officer chose, and nobody is asked again about what stayed behind', async () => {
    const { at, reference, letter, page } = await cameLate()
    await desk.send(page, { evidence: `paper ${letter}` })
    expect((await desk.get(`/desk/${reference}`)).body).not.toContain('Something new came')
    expect((await desk.get(page)).body).toContain('It stayed behind when it was looked at before.')
    desk.signInAs(psychologist)
    expect((await desk.get(at)).body).not.toContain('He sits by the door.')
  })

  it('pressed twice is sent once, and nothing or nobody chosen is a question', async () => {
    const { page, caseId } = await cameLate({ email: 'psychology@north.example' })
    expect((await desk.send(page, { whom: '' })).body).toContain('Choose at least one person')
    expect((await desk.send(page, { evidence: '' })).body).toContain('Choose at least one paper')
    const [first, second] = await Promise.all([desk.send(page, {}), desk.send(page, {})])
    expect([first, second].filter(({ status }) => status === 303)).toHaveLength(1)
    const sent = (await messages(caseId)).filter(({ template }) => template === 'more came for advice')
    expect(sent).toHaveLength(1)
  })

  it('is told to whoever has no account by a new code, which says nothing of the child', async () => {
    const { page, caseId } = await cameLate({ personId: null, email: 'speech@health.example' })
    await desk.send(page, {})
    const told = (await messages(caseId)).find(({ template }) => template === 'more came for advice by code')
    expect(told?.address).toBe('speech@health.example')
    expect(told?.body).toMatch(/The day for your advice is still .* 3 April 2026/)
    expect(told?.body).not.toMatch(/Letter of March|Child \d/)
  })

  it('is a report of another adviser only where an officer says so: it is no evidence of the family’s', async () => {
    const { at, reference, page } = await cameLate()
    desk.signInAs(psychologist)
    await desk.upload(`${at}/report`, new File(['He reads well.'], 'r.txt'), {
      title: 'The psychologist’s own',
    })
    await desk.send(`${at}/check`, { risk: 'no' })
    desk.signInAs(jerome)
    expect((await desk.get(`/desk/${reference}`)).body).not.toContain('Something new came')
    expect((await desk.get(page)).body).not.toContain('The psychologist’s own')
  })

  it('cannot be sent by somebody who may not write letters in this case', async () => {
    const { page } = await cameLate()
    desk.signInAs(workerAs('EHC coordinator', '00000000-0000-4000-8000-000000000004', 4))
    expect((await desk.get(page)).status).toBe(404)
    desk.signInAs(workerAs('advice-giver', north, 9))
    expect((await desk.get(page)).status).toBe(404)
  })
})

describe('what a family reads of it', () => {
  it('is who was given what, since when, as far as the reader may know of it', async () => {
    const { reference, page } = await cameLate()
    await letterTo(desk, reference, { title: 'Kept letter', words: 'We live elsewhere now.' })
    await desk.send(page, {})
    desk.signInAs(jerome)
    const { body } = await desk.get(`/your-child/${reference}`)
    expect(body).toContain('What we gave them to read')
    expect(body).toContain('“Letter of March”, since 2 March 2026')
    expect(body).toContain('what the school or nursery said on 27 February 2026, since 2 March 2026')
    expect(body).not.toContain('Kept letter')
    expect(body).toContain('We sent what came since to those whose reports we wait for.')
  })
})
