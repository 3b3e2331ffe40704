import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { FeedbackPack, FeedbackTables } from '#feedback'
import { parseDay } from '#kit/day'
import { type TestDatabase, testDatabase } from '../test/database.ts'
import { receiveComment } from '../src/offer/feedback/actions/receive-comment.ts'
import { receive } from '../src/offer/feedback/actions/receive.ts'
import { moderate } from './moderate.ts'

const today = parseDay('2026-03-02')!
const team = { team: 'Local Offer team', workingDays: 5 }
const pack: FeedbackPack = {
  problem: team,
  suggestion: team,
  missing: team,
  comment: team,
  forgetContactAfterMonths: 6,
}

let test: TestDatabase
let reference: string
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const desk = () => ({ db: test.database.withTables<FeedbackTables>(), pack, today })
const ask = async (...words: string[]) => {
  const { lines, ok } = await moderate(words, desk())
  return { said: lines.join('\n'), ok }
}
const sam = ['--by', 'Sam Okoro']

beforeEach(async () => {
  const receipt = {
    subject: 'quality',
    words: 'My son Jayden waited a year. Ring 07700 900123.',
    suspectedSpam: false,
    key: crypto.randomUUID(),
  } as const
  reference = await receiveComment(desk().db, receipt, desk())
})

describe('moderating from the command line', () => {
  it('takes a comment from the list to the page, and to what was done', async () => {
    expect((await ask('list')).said).toContain(`${reference}  comment (quality), received, due 2026-03-09`)
    const shown = await ask('show', reference)
    expect(shown.said).toContain('must go: “07700 900123” (phone)')
    expect(shown.said).toContain('look at: “Jayden” (perhaps a name)')
    expect(shown.said).toContain('My son [name] waited a year. Ring [phone number].')
    expect(await ask('take', reference, ...sam)).toMatchObject({ ok: true })
    const words = 'My son waited a year to hear from Skylark.'
    expect((await ask('clean', reference, ...sam, '--words', words)).said).toContain('look at: “Skylark”')
    const publish = ['publish', reference, ...sam, '--answer', 'That is too long. We are sorry.']
    const will = ['--will', 'Open a second clinic', '--team', 'Health team', '--due', '2026-06-01']
    expect(await ask(...publish, ...will)).toMatchObject({ ok: false })
    expect(await ask(...publish, ...will, '--confirm', 'Skylark')).toMatchObject({ ok: true })
    expect(await ask('done', reference, ...sam)).toMatchObject({ ok: true })
    expect((await ask('show', reference)).said).toContain('done: Open a second clinic Health team')
  })

  it.each([
    [[], 'npm run -s moderate -- list'],
    [['show'], 'Give a reference'],
    [['show', 'WM-2222-2222'], 'Nothing has the reference'],
    [['show', '--nonsense'], 'nonsense'],
  ])('%j is answered with %s', async (words, said) => {
    expect((await ask(...words)).said).toContain(said)
    expect((await ask(...words)).ok).toBe(false)
  })

  it.each([
    [['take'], 'Say who you are'],
    [['frobnicate', ...sam], 'is not something that can be done'],
    [['clean', ...sam], '--words'],
    [['publish', ...sam], 'one of --will'],
    [['publish', ...sam, '--will', 'x', '--team', 'Health team'], '--due'],
    [['publish', ...sam, '--nothing', '--answer', 'Thank you.'], 'cannot be done to it now'],
    [['refuse', ...sam], 'abusive or vexatious, about one child'],
    [['refuse', ...sam, '--reason', 'about one child'], '--passed-to'],
    [['answer', ...sam], '--note'],
    [['answer', ...sam, '--note', 'Rang'], 'They left no way to answer'],
    [['done', ...sam, '--on', 'tomorrow'], 'Write the day as'],
  ])('%j is refused in a plain sentence', async ([command, ...rest], said) => {
    const answer = await ask(command!, reference, ...rest)
    expect(answer).toMatchObject({ ok: false })
    expect(answer.said).toContain(said)
  })

  it('passes a comment about one child to the people who deal with it, and keeps it off the site', async () => {
    const refuse = [
      'refuse',
      reference,
      ...sam,
      '--reason',
      'about one child',
      '--passed-to',
      'Casework team',
    ]
    expect(await ask(...refuse)).toMatchObject({ ok: true })
    expect((await ask('show', reference)).said).toContain('2026-03-02 refused by Sam Okoro (about one child)')
  })

  it('answers and closes reports too, so that what those forms promise can be kept', async () => {
    const report = await receive(
      desk().db,
      {
        message: { kind: 'problem', details: { wrong: ['closed'] } },
        suspectedSpam: false,
        key: crypto.randomUUID(),
      },
      desk(),
    )
    expect((await ask('list')).said).toContain(`${report}  problem, received`)
    expect((await ask('show', report)).said).toContain('You may: take, answer, close')
    for (const command of ['take', 'answer', 'close'])
      expect(await ask(command, report, ...sam, '--note', 'Put right')).toMatchObject({ ok: true })
    expect(await ask('take', report, ...sam)).toMatchObject({ ok: false })
  })
})
