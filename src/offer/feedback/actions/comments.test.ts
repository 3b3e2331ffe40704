import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { sql } from '#kit/db'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import type { FeedbackPack } from '../feedback-pack.ts'
import { applyToComment, type CommentDeed, type CommentStanding } from '../rules/comments/decide.ts'
import type { Message } from '../rules/details.ts'
import { findForDesk } from '../store/desk.ts'
import { findInFull } from '../store/in-full.ts'
import { findSaidAndDone } from '../store/said-and-done.ts'
import type { FeedbackTables } from '../store/tables.ts'
import type { FeedbackDatabase } from '../store/work-items.ts'
import { destroyOriginals } from './destroy-originals.ts'
import { loadExamples } from './load-examples.ts'
import { moveComment } from './move-comment.ts'
import { type CommentReceipt, receiveComment } from './receive-comment.ts'
import { receive } from './receive.ts'

const today = parseDay('2026-03-02')!
const team = { team: 'Local Offer team', workingDays: 5 }
const pack: FeedbackPack = {
  problem: { ...team, team: 'Editors team' },
  suggestion: team,
  missing: team,
  comment: team,
  forgetContactAfterMonths: 6,
}
const move = { today, by: 'Sam Okoro', teams: ['Local Offer team'], forgetAfterMonths: 6 }

let test: TestDatabase
let db: FeedbackDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<FeedbackTables>()
})
afterAll(() => test.drop())

const receipt = (change: Partial<CommentReceipt> = {}): CommentReceipt => ({
  subject: 'quality',
  words: 'My son Jayden waited. 🦖 <b>"Bye"</b>',
  who: 'parent',
  contact: { email: 'zoe@example.org' },
  about: { path: '/listings/portage' },
  suspectedSpam: false,
  key: crypto.randomUUID(),
  ...change,
})

const publish: CommentDeed = {
  do: 'publish',
  publication: {
    answer: 'We are sorry.',
    what: { outcome: 'planned', action: 'Open a clinic', team: 'Health team', due: parseDay('2026-06-01')! },
    confirmed: [],
    showsPage: true,
    showsWho: false,
  },
}

const published = async (): Promise<string> => {
  const reference = await receiveComment(db, receipt(), { pack, today })
  for (const deed of [{ do: 'take' }, { do: 'clean', words: 'My son waited.' }, publish] as const)
    expect(await moveComment(db, reference, deed, move)).toMatchObject({ ok: true })
  return reference
}

const rowOf = (reference: string) =>
  db.selectFrom('feedback.comment').selectAll().where('reference', '=', reference).executeTakeFirstOrThrow()

const originalsOf = async (reference: string) =>
  db
    .selectFrom('feedback.comment_original')
    .selectAll()
    .where('comment_id', '=', (await rowOf(reference)).id)
    .execute()

describe('taking a comment in', () => {
  it('keeps its words and its contact apart from everything that is shown', async () => {
    const reference = await receiveComment(db, receipt(), { pack, today })
    const row = await rowOf(reference)
    expect(row).toMatchObject({ state: 'received', due_on: '2026-03-09', cleaned: null, forget_on: null })
    expect(JSON.stringify(row)).not.toMatch(/Jayden|zoe/)
    expect(await originalsOf(reference)).toMatchObject([
      { words: 'My son Jayden waited. 🦖 <b>"Bye"</b>', contact: { email: 'zoe@example.org' } },
    ])
  })

  it('sent fifty times at once is one record, and all fifty get the same reference', async () => {
    const once = receipt()
    const all = Array.from({ length: 50 }, () => receiveComment(db, once, { pack, today }))
    const references = [...new Set(await Promise.all(all))]
    expect(references).toHaveLength(1)
    expect(await originalsOf(references[0]!)).toHaveLength(1)
    expect((await findInFull(db, 'every team', references[0]!))?.acts).toHaveLength(1)
  })
})

describe('moving a comment on', () => {
  it('publishes the clean copy and nothing of the original', async () => {
    const reference = await published()
    const { comments } = await findSaidAndDone(db, { subject: 'quality', page: 1 })
    const said = comments.find(({ words }) => words === 'My son waited.')
    expect(said).toMatchObject({ who: null, aboutPath: '/listings/portage', answer: 'We are sorry.' })
    expect(JSON.stringify(comments)).not.toMatch(/Jayden|zoe|WM-/)
    expect(await moveComment(db, reference, { do: 'withdraw' }, move)).toMatchObject({ ok: true })
    expect((await findSaidAndDone(db, { subject: null, page: 1 })).comments).not.toContainEqual(said)
  })

  it('leaves a row that its acts, replayed, give again', async () => {
    const reference = await published()
    await moveComment(db, reference, { do: 'finish action', on: today }, move)
    const row = await rowOf(reference)
    const acts = (await findInFull(db, 'every team', reference))!.acts
    const replayed = acts.reduce<CommentStanding | null>(
      (standing, { act, by, on }) => applyToComment(standing, { act: act as 'received', by, on }, 6),
      null,
    )
    expect(replayed).toEqual({
      state: row.state,
      owner: row.owner,
      endedOn: parseDay(row.ended_on ?? ''),
      forgetOn: parseDay(row.forget_on ?? ''),
    })
    expect(row).toMatchObject({ outcome: 'done', action_done_on: '2026-03-02' })
  })

  it('is done once when two people do it at once', async () => {
    const reference = await receiveComment(db, receipt(), { pack, today })
    const both = await Promise.all([1, 2].map(() => moveComment(db, reference, { do: 'take' }, move)))
    expect(both.filter(({ ok }) => ok)).toHaveLength(1)
  })

  it('is refused to another team as if it did not exist', async () => {
    const reference = await receiveComment(db, receipt(), { pack, today })
    for (const teams of [['Transport team'], []])
      expect(await moveComment(db, reference, { do: 'take' }, { ...move, teams })).toEqual({
        ok: false,
        reason: { why: 'not found' },
      })
  })

  it('never changes or removes an act', async () => {
    await published()
    for (const change of [
      sql`update feedback.comment_act set done_by = 'nobody'`,
      sql`delete from feedback.comment_act`,
      sql`truncate feedback.comment_act`,
    ])
      await expect(change.execute(db)).rejects.toThrow('added to, never changed')
  })
})

describe('destroying the original', () => {
  it('happens on its day, not before, and only once; what was published stays', async () => {
    const reference = await published()
    await destroyOriginals(test.database, { pack, today: parseDay('2026-09-01')! })
    expect(await originalsOf(reference)).toHaveLength(1)
    const theDay = parseDay('2026-09-02')!
    expect(await destroyOriginals(test.database, { pack, today: theDay })).toBeGreaterThan(0)
    expect(await originalsOf(reference)).toEqual([])
    expect(await rowOf(reference)).toMatchObject({ state: 'published', cleaned: 'My son waited.' })
    expect(await destroyOriginals(test.database, { pack, today: theDay })).toBe(0)
  })

  it('leaves nothing of a comment that was never published, nor of spam', async () => {
    const refused = await receiveComment(db, receipt(), { pack, today })
    await moveComment(db, refused, { do: 'take' }, move)
    await moveComment(db, refused, { do: 'clean', words: 'My son waited.' }, move)
    await moveComment(db, refused, { do: 'refuse', reason: 'duplicate' }, move)
    const spam = await receiveComment(db, receipt({ suspectedSpam: true }), { pack, today })
    await destroyOriginals(test.database, { pack, today: parseDay('2026-09-02')! })
    for (const reference of [refused, spam]) {
      expect(await originalsOf(reference)).toEqual([])
      expect(await rowOf(reference)).toMatchObject({ cleaned: null, forget_on: null })
    }
    expect(await moveComment(db, refused, { do: 'reopen' }, move)).toEqual({
      ok: false,
      reason: { why: 'nothing left of it' },
    })
  })
})

describe('a desk', () => {
  it('shows a team its own, open and by due day, narrowed as asked, and nobody else’s', async () => {
    const comment = await receiveComment(db, receipt(), { pack, today: parseDay('2026-01-05')! })
    const message: Message = { kind: 'problem', details: { wrong: ['closed'] } }
    const report = await receive(
      db,
      { message, suspectedSpam: false, key: crypto.randomUUID() },
      { pack, today },
    )
    const mine = ['Local Offer team']
    const references = async (...asked: Parameters<typeof findForDesk>) =>
      (await findForDesk(...asked)).lines.map(({ reference }) => reference)
    expect((await references(db, mine, {}))[0]).toBe(comment)
    expect(await references(db, mine, {})).not.toContain(report)
    expect(await references(db, ['Editors team'], { kind: 'problem' })).toEqual([report])
    expect(await references(db, mine, { dueBy: parseDay('2026-01-12')! })).toEqual([comment])
    expect(await references(db, mine, { owner: 'Nobody Here' })).toEqual([])
    expect(await references(db, mine, { owner: null, state: 'received' })).toContain(comment)
    expect(await references(db, [], { state: 'any' })).toEqual([])
    expect(await findForDesk(db, mine, {}, 99)).toMatchObject({ lines: [] })
    expect(await findInFull(db, mine, report)).toBeNull()
    expect(await findInFull(db, ['Editors team'], report)).toMatchObject({ may: ['take', 'answer', 'close'] })
    expect(await findInFull(db, mine, comment)).toMatchObject({
      kind: 'comment',
      words: 'My son Jayden waited. 🦖 <b>"Bye"</b>',
      contact: { email: 'zoe@example.org' },
      may: ['take', 'answer privately', 'refuse'],
    })
  })
})

describe('a demonstration', () => {
  it('puts its invented comments in once, however often and however many processes start', async () => {
    const examples = [
      {
        subject: 'missing',
        words: 'A club on Saturdays, please.',
        received: '2026-01-12',
        published: { on: '2026-01-22', answer: 'There is one now.', what: { outcome: 'nothing needed' } },
      },
      { subject: 'reach', words: 'Bigger print, please.', received: '2026-02-02' },
    ] as const
    const start = () => loadExamples(test.database, { ...pack, examples: [...examples] })
    await Promise.all([start(), start()])
    await start()
    const { comments } = await findSaidAndDone(db, { subject: 'missing', page: 1 })
    expect(comments).toMatchObject([{ words: 'A club on Saturdays, please.', answer: 'There is one now.' }])
  })
})
