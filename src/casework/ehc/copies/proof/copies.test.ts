import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { toEpochDay, parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { keepFamily, meena } from '../../plan/proof/plan-case.ts'
import { anneliese, type EhcDesk, jerome, openEhcDesk } from '../../proof/ehc-desk.ts'
import { copiesFor } from '../actions/ask-access.ts'
import { at, brambleside, health, larkfield, keepPlaces, planNaming } from './named.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
  await keepPlaces(desk)
})
afterAll(() => desk.close())

const copiesIn = async (reference: string) => {
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ recipient: string; organisation: string; how: string; until: string }>`
    select recipient, organisation_id as organisation, sent_how as how, to_on::text as until
      from ehc.plan_copy where case_id = ${id} order by number, recipient desc`.execute(desk.test.database)
  return rows
}
/** What the gate's own record says of the case: what went to whom, and how. */
const loggedIn = async (reference: string) => {
  const { id } = await desk.fileOf(reference)
  const { rows } = await sql<{ name: string; paper: string; state: string; how: string | null }>`
    select body.name, made_paper as paper, state, body.channel as how
      from documents.release join documents.release_body body on body.release_id = release.id
     where case_id = ${id} order by made_paper, body.name`.execute(desk.test.database)
  return rows.map(({ name, paper, state, how }) => [name, paper, state, how])
}
const read = async (worker: ReturnType<typeof at>, reference: string) => {
  desk.signInAs(worker)
  return (await desk.get(`/plans/${reference}`)).status
}

describe('the setting that a plan names', () => {
  it('is shown who gets it before it is sent, reads it on its own page, and keeps the PDF that was sent', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    expect(await copiesIn(reference)).toEqual([
      { recipient: 'setting', organisation: larkfield, how: 'online', until: null },
      { recipient: 'health body', organisation: health, how: null, until: null },
    ])
    desk.signInAs(at(larkfield))
    expect((await desk.get('/plans')).body).toContain(`Sam Ravenhall, ${reference}`)
    const page = await desk.get(`/plans/${reference}`)
    for (const words of ['Education, health and care plan for Sam Ravenhall', 'Larkfield Primary School'])
      expect(page.body).toContain(words)
    const [own, councils] = [await desk.get(`/plans/${reference}/plan.pdf`), desk.get]
    desk.signInAs(anneliese)
    expect(own.body).toBe((await councils(`/desk/${reference}/the-plan/plan.pdf`)).body)
  })

  it('is in the gate’s own record: what went at once, and what still waits for a code or the post', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    expect(await loggedIn(reference)).toEqual([
      ['Larkfield Primary School', 'Final plan, version 2', 'released', 'online'],
      [expect.stringContaining('Care Board'), 'Final plan, version 2', 'ready', null],
    ])
  })

  it('is told that a plan is with it, without a word of the child', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    const { id } = await desk.fileOf(reference)
    const { rows } = await sql<{ address: string; body: string }>`
      select address, body from messages.message where case_id = ${id} and idempotency_key like 'plan copy %'`.execute(
      desk.test.database,
    )
    expect(rows.map(({ address }) => address)).toEqual(['senco@larkfield.example'])
    expect(rows[0]!.body).toContain(reference)
    expect(rows[0]!.body).not.toMatch(/Sam|Ravenhall/)
  })

  it('sees the plan and nothing else of the child: no case, no record, no letter, no draft', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    desk.signInAs(at(larkfield))
    for (const path of [
      `/desk/${reference}`,
      `/desk/${reference}/the-plan/plan.pdf`,
      `/desk/${reference}/plan`,
      `/your-child/${reference}`,
      `/your-child/${reference}/plan`,
    ])
      expect([path, (await desk.get(path)).status]).toEqual([path, 404])
  })

  it('is nobody to the plan if it is another setting, another job there, or family that must not be told', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    expect(await read(at(brambleside), reference)).toBe(404)
    expect(await read(at(larkfield, 'class teacher'), reference)).toBe(404)
    const father = { ...at(larkfield), personId: meena.personId }
    expect(await read({ ...father, asker: { ...father.asker, personId: meena.personId } }, reference)).toBe(
      404,
    )
    expect(await read(at(larkfield), reference)).toBe(200)
  })

  it('leaves each look in the trail, and each that was refused', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    await read(at(larkfield), reference)
    await read(at(brambleside), reference)
    const { id } = await desk.fileOf(reference)
    const { rows } = await sql<{ said: string }>`
      select (body::jsonb->>'through') || ' ' || (body::jsonb->>'why') as said from trail.entry
       where body::jsonb->>'caseId' = ${id} and body::jsonb->>'act' = 'see plan copy' and body::jsonb->>'outcome' = 'done'
    `.execute(desk.test.database)
    expect(rows).toEqual([{ said: 'setting named sent the plan' }])
    const { rows: refused } = await sql`
      select 1 from trail.entry where body::jsonb->>'caseId' = ${id} and body::jsonb->>'outcome' = 'refused'
         and body::jsonb->>'act' = 'see plan copy'`.execute(desk.test.database)
    expect(refused).toHaveLength(1)
  })
})

describe('the day a setting is no longer named', () => {
  it('is the first on which it reads nothing, in its list as on its page', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    const { id } = await desk.fileOf(reference)
    await sql`update ehc.plan_copy set to_on = '2026-03-09' where case_id = ${id}`.execute(desk.test.database)
    const on = (day: string) => {
      const worker = at(larkfield)
      return { ...worker, asker: { ...worker.asker, today: toEpochDay(parseDay(day)!) } }
    }
    const listed = async (day: string) =>
      (await copiesFor(desk.test.database, on(day))).some((one) => one.reference === reference)
    expect([await listed('2026-03-09'), await read(on('2026-03-09'), reference)]).toEqual([true, 200])
    expect([await listed('2026-03-10'), await read(on('2026-03-10'), reference)]).toEqual([false, 404])
  })

  it('is the day another plan of the child names another, whichever case it came of', async () => {
    const first = await planNaming(desk, 'Larkfield Primary School')
    const second = await planNaming(desk, 'Brambleside School')
    expect(await read(at(larkfield), first)).toBe(404)
    expect(await read(at(larkfield), second)).toBe(404)
    expect(await read(at(brambleside), second)).toBe(200)
    expect((await copiesIn(first)).map(({ until }) => until)).toEqual(['2026-03-01', '2026-03-01'])
  })

  it('is the day the case ends quietly', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    desk.signInAs(jerome)
    await desk.send(`/desk/${reference}/end-quietly?seen=${(await desk.fileOf(reference)).last_act}`, {
      ending: 'died',
      text: 'The child has died.',
    })
    expect(await read(at(larkfield), reference)).toBe(404)
  })
})

describe('the health body', () => {
  it('reads the plan by those who answer for it there, and a nursery’s adviser does not', async () => {
    const reference = await planNaming(desk, 'Larkfield Primary School')
    expect(await read(at(health, 'advice-giver'), reference)).toBe(200)
    expect((await copiesIn(reference)).map(({ how }) => how)).toEqual(['online', 'online'])
    expect(await read(at(health, 'service practitioner'), reference)).toBe(404)
    expect(await read(at(larkfield, 'advice-giver'), reference)).toBe(404)
    desk.signInAs(at(health, 'advice-giver'))
    expect((await desk.get('/asked')).body).toContain('sent to you')
  })
})
