import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { sql } from '#kit/db'
import { testDatabase, type TestDatabase } from '../../../test/database.ts'
import { copyOfBatch, makeBatch } from './actions/print-letters.ts'
import { sendDue } from './actions/send-due.ts'
import { writeLetter } from './actions/write-letter.ts'
import { writeMessage } from './actions/write-message.ts'
import { keptHere } from './carriers.ts'
import { clerkOf } from './proof/clerks.ts'
import type { Saying } from './rules/as-it-leaves.ts'
import { languagesPackSchema } from './rules/language-pack.ts'
import { languageOf, languages } from './rules/languages.ts'
import { findFailures } from './store/failures.ts'
import { findWaiting } from './store/letters.ts'
import { findLatest } from './store/outbox.ts'
import type { MessagesDatabase, MessagesTables } from './store/tables.ts'

const saying: Saying = {
  contact: '01632 960101',
  inLanguages: languagesPackSchema.parse({
    pl: {
      messages: {
        'documents for you': { subject: 'Są dla Ciebie dokumenty', email: 'Proszę się zalogować: {link}' },
        'advice is waited for': { email: 'Do {day}: {link}' },
      },
    },
  }),
}
const rajesh = clerkOf('Rajesh Sallis')
let test: TestDatabase
let db: MessagesDatabase
beforeAll(async () => {
  test = await testDatabase()
  db = test.database.withTables<MessagesTables>()
})
afterAll(() => test.drop())
beforeEach(async () => {
  await db.deleteFrom('messages.copy').execute()
  await db.deleteFrom('messages.message').execute()
  await db.deleteFrom('messages.batch').execute()
})

const reader = async (language: string | null, interpreter: string | null = null) => {
  const id = randomUUID()
  await sql`insert into people.person (id, given_name, language, interpreter) values (${id}, 'Cher', ${language}, ${interpreter})`.execute(
    db,
  )
  return id
}
const sentTo = async (
  who: { personId?: string; childId?: string },
  template: 'documents for you' | 'advice is waited for' = 'documents for you',
) => {
  await writeMessage(test.database, {
    key: randomUUID(),
    channel: 'email',
    address: 'pat@family.example',
    template,
    blanks: { site: 'Northmere', link: 'https://x.example', day: 'Monday 9 March 2026' },
    forgetOn: '2099-01-01',
    ...who,
    toFamily: true,
  })
  await sendDue(db, { email: keptHere, text: keptHere }, () => new Date(Date.now() + 1_000), { saying })
  return (await findLatest(db, 1))[0]!
}

describe('a message', () => {
  it('is in the reader’s language where the council has it in that', async () => {
    const { subject, body } = await sentTo({ personId: await reader('Polish') })
    expect([subject, body]).toEqual(['Są dla Ciebie dokumenty', 'Proszę się zalogować: https://x.example'])
  })

  it('writes its day as that language does', async () => {
    const { body } = await sentTo({ personId: await reader('Polish') }, 'advice is waited for')
    expect(body).toBe('Do poniedziałek, 9 marca 2026: https://x.example')
  })

  it('is in English where it is not, with a line in theirs that says how to have it so', async () => {
    const { subject, body } = await sentTo({ personId: await reader(null, 'Urdu') })
    expect(subject).toBe('There are documents for you')
    expect(body).toMatch(/^Somebody has sent you documents[^]*\n\nیہ پیغام انگریزی میں ہے۔.*01632 960101$/)
  })

  it('in a language we have no sentence in, or signed, says so in English', async () => {
    const { body } = await sentTo({ personId: await reader('British Sign Language', 'BSL') })
    expect(body).toMatch(
      /\n\nIf you would like this in another language, or in sign language, ask us: 01632 960101$/,
    )
  })

  it('to somebody of whom no language is known goes by that of the child’s home', async () => {
    const childId = await reader('Polish')
    expect((await sentTo({ childId })).subject).toBe('Są dla Ciebie dokumenty')
    expect((await sentTo({ childId, personId: await reader('English') })).subject).toBe(
      'There are documents for you',
    )
  })

  it('to everybody else is as it was', async () => {
    expect((await sentTo({ personId: await reader(null) })).body).not.toContain('ask us')
    expect((await sentTo({})).body).not.toContain('ask us')
  })
})

describe('which language', () => {
  it.each([
    ['Polish', null, 'pl'],
    ['English and Punjabi', null, null],
    ['English and Punjabi', 'Punjabi', 'pa'],
    ['Sylheti at home', null, 'bn'],
    ['Indonesian', 'Indonesian', 'other'],
    ['Polish', 'English', null],
    [' ', null, null],
    [null, null, null],
  ])('for %j, with an interpreter for %j: %j', (language, interpreter, code) => {
    expect(languageOf({ language, interpreter })).toBe(code)
  })

  it('each sentence of ours says whom to ask, once', () => {
    for (const { ask } of Object.values(languages)) expect(ask.match(/\{contact\}/g)).toHaveLength(1)
  })
})

describe('a pack', () => {
  const faults = (pack: unknown) =>
    languagesPackSchema.safeParse(pack).error?.issues.map(({ message }) => message)
  it('must say in each language what the English must say', () => {
    expect(faults({ pl: { messages: { 'documents for you': { email: 'Dokumenty.' } } } })).toEqual([
      'The message “documents for you” must say {link}: email',
    ])
    expect(faults({ pl: { ask: 'Zapytaj.' } })).toEqual(['The sentence must say {contact}: whom to ask.'])
    expect(faults({ pl: { messages: { 'news of a case': { text: '{news} {link}' } } } })).toEqual([
      'The message “news of a case” says {news}: say each kind of news in this language too.',
    ])
    expect(faults({ tlh: {} })?.[0]).toMatch(/^“tlh” is not one of our languages: ar, bn/)
  })
})

describe('a letter', () => {
  const letterTo = async (language: string, title = 'We will assess') =>
    writeLetter(test.database, {
      key: randomUUID(),
      to: ['Pat Example', '1 High Street'],
      letter: { title, day: 'Today', reference: `RQ-${language}`, from: 'Northmere', sections: [] },
      personId: await reader(language),
      forgetOn: '2099-01-01',
    })

  it('says on its first page how to have it in their language, in letters and not in boxes', async () => {
    for (const { names } of Object.values(languages))
      if (!names.includes('Chinese')) await letterTo(names[0]!)
    const batch = (await makeBatch(db, rajesh, saying)).batch!
    const copy = await copyOfBatch(db, rajesh, batch, saying)
    expect(copy).toMatchObject({ ok: true, value: { undrawn: [] } })
    expect(await findFailures(db)).toEqual([])
  })

  it('says so in English where their letters cannot be drawn', async () => {
    await letterTo('Cantonese')
    const batch = (await makeBatch(db, rajesh, saying)).batch!
    expect(await copyOfBatch(db, rajesh, batch, saying)).toMatchObject({ ok: true, value: { undrawn: [] } })
  })

  it('that would be printed with boxes is not: it is work for somebody, and the others go', async () => {
    await letterTo('English', 'We will assess 陳大文')
    await letterTo('Polish')
    const batch = (await makeBatch(db, rajesh, saying)).batch!
    expect(await copyOfBatch(db, rajesh, batch, saying)).toMatchObject({ ok: true })
    expect(await findFailures(db)).toMatchObject([
      { failure: 'It has signs we cannot print: 陳大文. It would have boxes in their place.' },
    ])
    expect(await findWaiting(db)).toEqual([])
  })
})
