import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { anneliese, type EhcDesk, jerome, north, openEhcDesk, south, workerAs } from '../../proof/ehc-desk.ts'
import { findLatestPlan } from '../store/versions.ts'
import { findWorkingPlan } from '../store/working.ts'
import type { PlanTables } from '../store/tables.ts'
import { caseToWrite, keepFamily, meena, ravi, restrictFather, writeWholePlan } from './plan-case.ts'

let desk: EhcDesk
beforeAll(async () => {
  desk = await openEhcDesk()
  await keepFamily(desk.test.database)
})
afterAll(() => desk.close())

let reference: string
let at: string
beforeEach(async () => {
  desk.signInAs(jerome)
  await restrictFather(desk.test.database, null)
  reference = await caseToWrite(desk)
  at = `/desk/${reference}/plan`
})
const plans = () => desk.test.database.withTables<PlanTables>()
const caseId = async () => (await desk.fileOf(reference)).id
const plan = async () => (await findWorkingPlan(plans(), await caseId()))!.plan
const latest = async () => findLatestPlan(plans(), await caseId())
const sendDraft = async () => {
  const { last_act } = await desk.fileOf(reference)
  return desk.send(`/desk/${reference}/letter/draft?seen=${last_act}`, { step: 'send' })
}
const sent = async () => {
  await writeWholePlan(desk, reference)
  await sendDraft()
}

describe('where each sentence came from', () => {
  it('is shown to whoever writes, with what has no source flagged and a way to change it', async () => {
    await writeWholePlan(desk, reference)
    const { needs } = await plan()
    await desk.send(`${at}/need?id=${needs[0]!.id}`, {
      words: 'He finds reading new words very hard. His uncle keeps bees.',
    })
    const { body } = await desk.get(`${at}/sources`)
    expect(body).toContain('<strong>Dr Henrietta Voss, point 1</strong>')
    expect(body).toMatch(/His uncle keeps bees\.<\/p><p[^>]*><strong class="govuk-tag[^"]*">\s*No source/)
    expect(body).toContain(`${at}/need?id=${needs[0]!.id}`)
    expect((await desk.get(at)).body).toContain(`${at}/sources`)
  })

  it('is shown to the family of what was sent, and to nobody who may not read it', async () => {
    desk.signInAs(jerome)
    await sent()
    desk.signInAs(meena)
    const { status, body } = await desk.get(`/your-child/${reference}/plan/sources`)
    expect(status).toBe(200)
    expect(body).toContain('Dr Henrietta Voss, point 1')
    expect((await desk.get(`/desk/${reference}/plan/sources`)).status).toBe(404)
    desk.signInAs(workerAs('EHC coordinator', south, 4))
    expect((await desk.get(`/your-child/${reference}/plan/sources`)).status).toBe(404)
  })
})

describe('whoever sends letters and may not read the plan', () => {
  it('is told that the draft is not ready, and whom to ask', async () => {
    desk.signInAs(workerAs('business support', north, 6))
    const answer = await sendDraft()
    expect(answer.status).toBe(422)
    expect(answer.body).toContain('The draft is not ready to be sent')
    expect(await latest()).toBeNull()
  })
})

describe('what was agreed when we met about the plan', () => {
  it('is there for the family to read', async () => {
    const { last_act } = await desk.fileOf(reference)
    await desk.send(`/desk/${reference}/plan-meeting-held?seen=${last_act}`, {
      'heldOn-day': '26',
      'heldOn-month': '2',
      'heldOn-year': '2026',
      came: 'His mother',
      agreed: 'A taxi on Mondays, and a quiet place for lunch.',
    })
    desk.signInAs(meena)
    const { body } = await desk.get(`/your-child/${reference}`)
    expect(body).toContain('A taxi on Mondays, and a quiet place for lunch.')
    expect(body).toContain('Thursday 26 February 2026, with His mother')
  })
})

describe('writing a plan', () => {
  it('starts a need from a point of the advice, and remembers the point', async () => {
    const page = await desk.get(`${at}/need?from=psych/1`)
    expect(page.body).toContain('He finds reading new words very hard.')
    await desk.send(`${at}/need?from=psych/1`, { section: 'B' })
    expect((await plan()).needs).toMatchObject([
      {
        section: 'B',
        words: 'He finds reading new words very hard.',
        sources: [{ adviceId: 'psych', number: 1 }],
      },
    ])
  })

  it('shows what hangs loose until it is tied', async () => {
    await desk.send(`${at}/need?from=psych/1`, { section: 'B' })
    expect((await desk.get(at)).body).toContain('has no outcome')
    await writeWholePlan(desk, reference)
  })

  it('says what is vague, and what to say in its place', async () => {
    const page = await desk.get(`${at}/provision?from=psych/3`)
    expect(page.body).toContain('“Regular” can be counted by nobody')
    expect(page.body).toContain('Say how many times, in a day, a week or a term.')
  })

  it('keeps a child’s own words as they said them', async () => {
    await desk.send(`${at}/about`, { childSays: 'I like trians.  Big wuns.' })
    expect((await plan()).childSays).toBe('I like trians.  Big wuns.')
  })

  it('asks why where a recommendation is left out', async () => {
    const refused = await desk.send(`${at}/recommendation?point=psych/3`, { used: 'left out' })
    expect(refused.status).toBe(422)
    expect((await desk.get(`${at}/recommendations`)).body).toContain('2 recommendations are not answered yet')
    await desk.send(`${at}/recommendation?point=psych/3`, { used: 'left out', why: 'He has it already.' })
    expect((await desk.get(`${at}/recommendations`)).body).toContain('1 recommendation is not answered yet')
  })

  it('has no box for a school', async () => {
    await writeWholePlan(desk, reference)
    for (const page of ['', '/about', '/need', '/provision', '/budget'])
      expect((await desk.get(at + page)).body).not.toMatch(/name="placement/)
    expect((await plan()).placement).toBeNull()
  })

  it('two who change one line: the second sees both texts, keeps one or joins them', async () => {
    await writeWholePlan(desk, reference)
    const { needs } = await plan()
    const page = `${at}/need?id=${needs[0]!.id}`
    const old = await desk.get(page)
    const seen = /name="seen" value="(\d+)"/.exec(old.body)![1]!
    await desk.send(page, { words: 'Theirs.' })
    const second = await desk.send(page, { words: 'Mine.', seen })
    expect(second.status).toBe(409)
    expect(second.body).toMatch(/Theirs\.[\s\S]*Mine\./)
    expect((await plan()).needs[0]?.words).toBe('Theirs.')
    const now = String((await findWorkingPlan(plans(), await caseId()))!.version)
    await desk.send(page, { words: 'Mine.', seen: now, keep: 'both' })
    expect((await plan()).needs[0]?.words).toBe('Theirs.\nMine.')
  })

  it('any two versions can be compared, sentence by sentence', async () => {
    await writeWholePlan(desk, reference)
    const { body } = await desk.get(`${at}/versions?from=saved-1&to=now`)
    expect(body).toContain('Teaching of the sounds of letters')
    expect(body).toContain('<ins>')
  })

  it('is nothing to see for another team, for a panel, and for the family while it is written', async () => {
    await writeWholePlan(desk, reference)
    for (const worker of [
      workerAs('EHC coordinator', south, 7),
      workerAs('business support', north, 8),
      meena,
    ]) {
      desk.signInAs(worker)
      for (const page of ['', '/read', '/need', '/versions', '/check', '/replies', '/comment'])
        expect([page, (await desk.get(at + page)).status]).toEqual([page, 404])
    }
  })

  it('may be commented on by colleagues, and settled', async () => {
    await writeWholePlan(desk, reference)
    const { id } = (await plan()).needs[0]!
    await desk.send(`${at}/comment?about=${id}`, { text: 'Is this all?' })
    expect((await desk.get(`${at}/read`)).body).toContain('Is this all?')
    expect((await desk.get(at)).body).toContain('Comments: 1 open')
  })
})

describe('sending the draft', () => {
  it('is refused while it lacks what the law asks for, and says what', async () => {
    await desk.send(`${at}/need?from=psych/1`, { section: 'B' })
    const refused = await sendDraft()
    expect(refused.location).toBe(`${at}/check`)
    expect(await latest()).toBeNull()
    expect((await desk.get(`${at}/check`)).body).toContain('There is no outcome in section E')
  })

  it('keeps the plan as it was sent, with section I empty, and gives the family fifteen days', async () => {
    await writeWholePlan(desk, reference)
    expect((await desk.get(`${at}/check`)).body).toContain('It holds all that the law asks for')
    await sendDraft()
    expect(await latest()).toMatchObject({
      number: 1,
      kind: 'draft',
      madeOn: '2026-03-02',
      plan: { placement: null },
    })
    expect((await desk.fileOf(reference)).stage).toBe('draft sent')
    desk.signInAs(meena)
    // The day it is served is the first: 2 March and fourteen more.
    expect((await desk.get(`/your-child/${reference}/plan`)).body).toContain('Monday 16 March 2026')
  })

  it('stops where it names another child', async () => {
    await writeWholePlan(desk, reference)
    await desk.send(`${at}/about`, {
      childSays: 'I like trains.',
      history: 'He sat with Peregrine Mossgrove.',
    })
    const { body } = await desk.get(`${at}/check`)
    expect(body).toContain('It may hold something of another child’s')
    expect((await sendDraft()).location).toBe(`${at}/check`)
  })

  it('takes a second person where a parent must not be told', async () => {
    await writeWholePlan(desk, reference)
    await restrictFather(desk.test.database, 'not to be told')
    expect((await sendDraft()).location).toBe(`${at}/check`)
    desk.signInAs(anneliese)
    await sendDraft()
    expect((await latest())?.number).toBe(1)
    desk.signInAs(ravi)
    expect((await desk.get(`/your-child/${reference}/plan`)).status).toBe(404)
    desk.signInAs(meena)
    expect((await desk.get(`/your-child/${reference}/plan`)).status).toBe(200)
  })

  it('a changed draft gives fifteen days afresh, and shows what changed', async () => {
    await sent()
    const { id } = (await plan()).needs[0]!
    await desk.send(`${at}/need?id=${id}`, { words: 'He finds reading new words hard on his own.' })
    const { last_act } = await desk.fileOf(reference)
    await desk.send(`/desk/${reference}/letter/changed-draft?seen=${last_act}`, { step: 'send' })
    expect(await latest()).toMatchObject({ number: 2, kind: 'changed draft' })
    desk.signInAs(meena)
    expect((await desk.get(`/your-child/${reference}/plan/changes`)).body).toContain('hard on his own')
  })
})
