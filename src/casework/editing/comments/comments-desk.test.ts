import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { pack } from '../../../../authorities/coventry/pack.ts'
import { type CasesTables, commandsIn, findActs, findCaseByReference, findTasks } from '#cases'
import { type CommentInFull, commentLifecycle, type FeedbackTables, findInFull } from '#feedback'
import { findLatest, type MessagesTables } from '#messages'
import {
  type EditorsDesk,
  openDesk,
  today,
  workerAs,
  receiveComment,
  findSaidAndDone,
} from '../../../../test/editing/editors-desk.ts'
import { commentCommands, commentProcess, commentStateOf } from '../rules/comment-process.ts'
import { words } from './words.ts'

let desk: EditorsDesk
let reference: string
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.close())

const feedback = () => desk.test.database.withTables<FeedbackTables>()
const cases = () => desk.test.database.withTables<CasesTables>()
const comment = async () => (await findInFull(feedback(), 'every team', reference)) as CommentInFull
const file = async () => (await findCaseByReference(cases(), reference))!
const page = (end = '') => `/desk/${reference}${end}`
const press = async (path: string) => desk.post(page(path), { ...(await ticket()), seen: await seen() })
const seen = async () => String((await file()).last_act)
const ticket = async () => {
  const { body } = await desk.get(page())
  return { form_ticket: /name="form_ticket" value="([^"]+)"/.exec(body)![1]! }
}

const receive = async (contact: object | undefined = { email: 'zoe@family.example' }) => {
  reference = await receiveComment(
    feedback(),
    {
      subject: 'quality',
      who: 'parent',
      words: 'My son Jayden waited a year. Ring 07700 900123.',
      about: { path: '/listings/early-years-send-and-portage' },
      ...(contact && { contact }),
      suspectedSpam: false,
      key: crypto.randomUUID(),
    },
    { pack: pack.feedback, today },
  )
  await desk.takeIn()
}
beforeEach(() => receive())

const cleaned = async () => {
  expect((await press('/take')).status).toBe(303)
  const done = await desk.send(page('/clean-comment'), {
    words: 'My son waited a year to hear from Skylark.',
  })
  expect(done.location).toBe(page('?done=clean'))
}
const answer = {
  answer: 'That is too long. We are sorry.',
  outcome: 'planned',
  action: 'Open a second clinic',
}
const by = { team: 'Health team', 'day-day': '1', 'day-month': '6', 'day-year': '2026' }

describe('a comment', () => {
  it('is a case once, with what could show who somebody is marked, and no word of it in the case', async () => {
    expect(await desk.takeIn()).toBe(0)
    expect(await file()).toMatchObject({ title: 'Comment: how good the help is', stage: 'received' })
    const { body } = await desk.get(page())
    expect(body).toContain('Jayden')
    expect(body).toContain('perhaps a name')
    expect(body).toContain('phone number')
    expect(JSON.stringify(await findActs(cases(), (await file()).id))).not.toContain('Jayden')
  })

  it('is cleaned from a first draft, and not while it still shows who somebody is', async () => {
    await press('/take')
    expect((await desk.get(page('/clean-comment'))).body).toContain('My son [name] waited a year.')
    const still = await desk.send(page('/clean-comment'), { words: 'Ring me on 07700 900123' })
    expect(still.status).toBe(422)
    expect(still.body).toContain('“07700 900123” (phone number)')
  })

  it('is published with our answer once what was found has been looked at, and the person is told', async () => {
    await cleaned()
    const first = await desk.send(page('/publish-comment'), { ...answer, ...by })
    expect(first.status).toBe(422)
    expect(first.body).toContain('“Skylark” (perhaps a name) shows nobody')
    const sent = await desk.send(page('/publish-comment'), { ...answer, ...by, confirmed: 'Skylark' })
    expect(sent.location).toBe(page('?done=publish'))
    const { comments } = await findSaidAndDone(feedback(), { subject: 'quality', page: 1 })
    expect(comments.find(({ words: said }) => said.includes('Skylark'))).toMatchObject({
      answer: answer.answer,
      team: 'Health team',
      outcome: 'planned',
    })
    const told = await findLatest(desk.test.database.withTables<MessagesTables>(), 50)
    expect(told.filter(({ body }) => body.includes(reference))).toHaveLength(1)
  })

  it('with nothing in it to look at is published without a tick', async () => {
    await press('/take')
    await desk.send(page('/clean-comment'), { words: 'We waited a year.' })
    const nothing = { answer: 'That is too long.', outcome: 'nothing needed' }
    expect((await desk.send(page('/publish-comment'), nothing)).location).toBe(page('?done=publish'))
  })

  it('that promises something stays in the tray until it is done', async () => {
    await cleaned()
    await desk.send(page('/publish-comment'), { ...answer, ...by, confirmed: 'Skylark' })
    expect(await file()).toMatchObject({ stage: 'promised', next_due_on: '2026-06-01', next_duty: 'act' })
    const done = { 'on-day': '2', 'on-month': '3', 'on-year': '2026', seen: await seen() }
    expect((await desk.send(page('/finish-action'), done)).status).toBe(303)
    expect(await file()).toMatchObject({ stage: 'published', next_due_on: null, closed_on: '2026-03-02' })
    expect(await comment()).toMatchObject({ state: 'published', outcome: 'done' })
    expect((await findTasks(cases(), (await file()).id)).every(({ doneOn }) => doneOn !== null)).toBe(true)
  })

  it('whose promise cannot be kept says why, and never with a name in it', async () => {
    await cleaned()
    await desk.send(page('/publish-comment'), { ...answer, ...by, confirmed: 'Skylark' })
    const named = { why: 'Ring Jayden on 07700 900123', confirmed: 'looked', seen: await seen() }
    expect((await desk.send(page('/give-up-action'), named)).status).toBe(422)
    const plain = { why: 'There is no money for it this year', seen: await seen() }
    expect((await desk.send(page('/give-up-action'), plain)).status).toBe(303)
    expect(await comment()).toMatchObject({ outcome: 'cannot do', action: plain.why })
  })

  it.each([
    [{ ...answer, ...by, answer: '' }, 'Write our answer'],
    [{ ...answer, ...by, outcome: '' }, 'Choose what comes of it'],
    [{ ...answer, ...by, team: 'Sam' }, 'Enter the name of a team, not of a person'],
    [{ ...answer, ...by, 'day-year': '2025' }, 'must be today or later'],
    [{ ...answer, team: 'Health team' }, 'Enter the day, month and year'],
  ])('is not published with %j', async (fields, sentence) => {
    await cleaned()
    const sent = await desk.send(page('/publish-comment'), { ...fields, confirmed: 'Skylark' })
    expect(sent.status).toBe(422)
    expect(sent.body).toContain(sentence)
    expect((await comment()).state).toBe('in hand')
  })

  it('about one child is passed on, to somebody who is named, and is not published', async () => {
    const nobody = { reason: 'about one child', seen: await seen() }
    const stopped = await desk.send(page('/do-not-publish'), nobody)
    expect(stopped.status).toBe(422)
    expect(stopped.body).toContain('Say which team you passed it to')
    const passed = { ...nobody, passedTo: 'Casework team' }
    expect((await desk.send(page('/do-not-publish'), passed)).status).toBe(303)
    expect(await comment()).toMatchObject({ state: 'not published', passedTo: 'Casework team' })
    expect(await file()).toMatchObject({ stage: 'not published', next_due_on: null })
  })

  it('is taken off the site at once, and is somebody’s to put right', async () => {
    await cleaned()
    const nothing = { ...answer, outcome: 'nothing needed', confirmed: 'Skylark' }
    await desk.send(page('/publish-comment'), nothing)
    expect((await file()).stage).toBe('published')
    const why = { text: 'It named a small school', seen: await seen() }
    expect((await desk.send(page('/take-off-the-site'), why)).status).toBe(303)
    expect((await comment()).state).toBe('in hand')
  })

  it('is answered in private only where there is somebody to answer', async () => {
    expect((await desk.get(page())).body).toContain('/answer-privately')
    await feedback().updateTable('feedback.comment_original').set({ contact: null }).execute()
    expect((await desk.get(page())).body).not.toContain('/answer-privately')
    const said = await desk.post(page('/answer-privately'), {
      ...(await ticket()),
      text: 'Rang',
      seen: await seen(),
    })
    expect(said.status).toBe(404)
  })

  it('is opened again only while its words are still there', async () => {
    await desk.send(page('/do-not-publish'), { reason: 'duplicate', seen: await seen() })
    expect((await desk.get(page())).body).toContain('/reopen')
    await feedback().deleteFrom('feedback.comment_original').execute()
    expect((await desk.get(page())).body).not.toContain('/reopen')
  })

  it('is not there for those who do not answer families', async () => {
    desk.signInAs(workerAs('panel member'))
    for (const end of ['', '/clean-comment', '/publish-comment'])
      expect((await desk.get(page(end))).status).toBe(404)
    desk.signInAs(workerAs('content editor'))
  })

  it('shown to two people is published by the first alone', async () => {
    await cleaned()
    const nothing = { ...answer, outcome: 'nothing needed', confirmed: 'Skylark' }
    const stale = { seen: String((await file()).last_act - 1) }
    const sent = await desk.send(page('/publish-comment'), { ...nothing, ...stale })
    expect(sent.status).toBe(409)
    expect(sent.body).toContain('That is too long. We are sorry.')
    expect((await comment()).state).toBe('in hand')
  })
})

describe('the process', () => {
  const stages = Object.keys(commentProcess.lifecycle)

  it.each(stages)('lets staff do, to what is “%s”, what the public side lets them do', (stage) => {
    const steps: Readonly<Record<string, { by: string; to: string }>> =
      commentLifecycle[commentStateOf(stage)]
    for (const [command, { to }] of Object.entries(commentProcess.lifecycle[stage]!)) {
      const does = steps[commentCommands[command as keyof typeof commentCommands]]
      expect(does?.by).toBe('team')
      expect(does?.to).toBe(commentStateOf(to))
      expect(words.commands).toHaveProperty([command])
      expect(words.acts).toHaveProperty([command])
      expect(words.stages).toHaveProperty([to])
    }
  })

  it('leaves out no step that staff may take', () => {
    const offered = new Set(
      stages.flatMap((stage) =>
        Object.keys(commandsIn(commentProcess, stage)).map(
          (command) =>
            `${commentStateOf(stage)}: ${commentCommands[command as keyof typeof commentCommands]}`,
        ),
      ),
    )
    const staffs = Object.entries(commentLifecycle).flatMap(([state, steps]) =>
      Object.entries(steps).flatMap(([command, { by: who }]) =>
        who === 'team' ? [`${state}: ${command}`] : [],
      ),
    )
    // What may be spam has no case until somebody says that a person wrote it.
    expect(staffs.filter((step) => !offered.has(step))).toEqual(['suspected spam: release'])
  })
})
