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
  it('lists what waits and shows what was said, with what could show who somebody is', async () => {
    expect((await ask('list')).said).toContain(`${reference}  comment (quality), received, due 2026-03-09`)
    const shown = await ask('show', reference)
    expect(shown.said).toContain('must go: “07700 900123” (phone)')
    expect(shown.said).toContain('look at: “Jayden” (perhaps a name)')
    expect(shown.said).toContain('My son [name] waited a year. Ring [phone number].')
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

  it.each(['take', 'answer', 'close', 'clean', 'publish', 'refuse', 'reopen'])(
    'does not %s: that is the desk’s alone, or a case would say one thing and its message another',
    async (command) => {
      const answer = await ask(command, reference, ...sam)
      expect(answer).toMatchObject({ ok: false })
      expect(answer.said).toContain('/desk')
      expect((await ask('show', reference)).said).toContain('comment, received')
    },
  )

  it('sets free what was taken for spam, and says who did', async () => {
    const held = await receiveComment(
      desk().db,
      { subject: 'reach', words: 'I could not find it', suspectedSpam: true, key: crypto.randomUUID() },
      desk(),
    )
    expect((await ask('list')).said).not.toContain(held)
    expect((await ask('list', '--spam')).said).toContain(held)
    expect((await ask('release', held)).said).toContain('Say who you are')
    expect(await ask('release', held, ...sam)).toMatchObject({ ok: true })
    expect((await ask('show', held)).said).toContain('released by Sam Okoro')
    expect(await ask('release', held, ...sam)).toMatchObject({ ok: false })
  })

  it('sets free a report too', async () => {
    const report = await receive(
      desk().db,
      {
        message: { kind: 'problem', details: { wrong: ['closed'] } },
        suspectedSpam: true,
        key: crypto.randomUUID(),
      },
      desk(),
    )
    expect(await ask('release', report, ...sam)).toMatchObject({ ok: true })
    expect((await ask('list')).said).toContain(`${report}  problem, received`)
  })
})
