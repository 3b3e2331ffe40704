import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { documentsSite, type DocumentsSite } from '../../proof/site.ts'
import { manager, officer, people } from '../../proof/world.ts'
import { answerToBody, goneToBody, insertToBody, type ToBody } from '../../store/bodies.ts'

let site: DocumentsSite
beforeAll(async () => {
  site = await documentsSite()
})
afterAll(() => site.stop())

const path = `/records/${people.ella}/documents`
const caseId = '00000000-0000-4000-8000-00000000ca5e'
const at = new Date('2026-03-02T12:00:00Z')
let sendings = 0
const paper = async (more: Partial<ToBody> = {}) => {
  const sending = `to a body ${++sendings}`
  await insertToBody(site.db, {
    authority: officer.authority,
    childId: people.ella,
    caseId,
    paper: `Final plan ${sendings}`,
    labels: ['ordinary'],
    purpose: 'The law sends it the plan',
    body: {
      kind: 'health body',
      name: 'Northmere Care Board',
      organisationId: null,
      reach: null,
      handledAt: '/desk/RQ-2345-6789',
    },
    findings: [{ what: 'name', weight: 'soft', said: 'Noah', line: 3, childId: null }],
    flagged: false,
    state: 'ready',
    by: { accountId: officer.accountId, as: 'Ines Corrigan, EHC coordinator' },
    sending,
    ...more,
  })
  return { sending, title: more.paper ?? `Final plan ${sendings}` }
}
const hrefOf = async (title: string) => {
  const { body } = await site.get(path, 'officer')
  return new RegExp(`href="([^"]+)">\\s*${title}, to`).exec(body)?.[1]
}

describe('a paper that goes to a body', () => {
  it('stands where releases are listed, before it has gone and after, with how it went', async () => {
    const { sending, title } = await paper()
    expect((await site.get(path, 'officer')).body).toContain('Ready to send, since')
    await goneToBody(site.db, sending, { channel: 'code', at })
    const { body } = await site.get(path, 'officer')
    expect(body).toContain(`${title}, to Northmere Care Board`)
    expect(body).toContain('They were given a code to read it by, first sent on 2 March 2026')
  })

  it('tells what was checked and found, who made it ready, who answered for it, and when it went', async () => {
    const { sending, title } = await paper({ flagged: true, state: 'to agree' })
    const { accountId } = manager
    const agreed = { accountId, as: 'Tobias Thackeray, EHC manager', reason: 'I read all of it.' }
    await answerToBody(site.db, sending, { state: 'ready', agreed })
    await goneToBody(site.db, sending, { channel: 'post', at })
    const { body } = await site.get((await hrefOf(title))!, 'officer')
    for (const said of [
      'Another child’s name: “Noah”, line 3',
      'Ines Corrigan, EHC coordinator',
      'Tobias Thackeray, EHC manager: I read all of it.',
      'It went by post, first sent on Monday 2 March 2026',
      '/desk/RQ-2345-6789',
    ])
      expect(body).toContain(said)
  })

  it('is for those who let papers go: no family’s list holds it, nor does its page open to them', async () => {
    const { title } = await paper()
    expect((await site.get(path, 'mother')).body).not.toContain(title)
    const href = (await hrefOf(title))!
    for (const who of ['mother', 'stranger'] as const)
      expect((await site.get(href, who)).body).toBe('Nothing here')
  })

  it('is in the list of whoever has that case alone, and of no other case', async () => {
    const { title } = await paper()
    const elsewhere = await paper({ caseId: '00000000-0000-4000-8000-0000000ca5e2' })
    await sql`insert into people.involvement (child_id, case_id, person_id, kind, from_on)
      values (${people.ella}, ${caseId}, ${people.stranger}, 'allocated officer', '2026-01-05')`.execute(
      site.db,
    )
    const { body } = await site.get(path, 'stranger')
    expect(body).toContain(`${title}, to`)
    expect(body).not.toContain(`${elsewhere.title}, to`)
    await sql`delete from people.involvement where person_id = ${people.stranger}`.execute(site.db)
  })

  it('waits with everything else for a second person, who is led to where it is answered', async () => {
    const { title } = await paper({ flagged: true, state: 'to agree' })
    const waiting = await site.get('/desk/releases', 'manager')
    expect(waiting.body).toContain('A paper for the health body')
    const href = (await hrefOf(title))!
    expect((await site.get(href, 'manager')).body).not.toContain('value="agree"')
  })

  it('cannot be let go, or answered for, by the forms of documents', async () => {
    const { title } = await paper()
    const href = (await hrefOf(title))!
    for (const answer of ['release', 'looked', 'agree'])
      expect((await site.say('officer', href, { answer, reason: 'x' }, path)).body).toBe('Nothing here')
  })

  it('does not leave before a second person agreed: the database refuses it', async () => {
    const { sending } = await paper({ flagged: true })
    await expect(goneToBody(site.db, sending, { channel: 'code', at })).rejects.toThrow(
      'flagged_leaves_with_two',
    )
  })

  it('once read here stays read here, and its first day stands', async () => {
    const { sending, title } = await paper()
    await goneToBody(site.db, sending, { channel: 'online', at })
    await goneToBody(site.db, sending, { channel: 'post', at: new Date('2026-03-09T12:00:00Z') })
    expect((await site.get((await hrefOf(title))!, 'officer')).body).toContain(
      'read it here since Monday 2 March 2026',
    )
  })
})
