import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { testDatabase, type TestDatabase } from '../../../../../test/database.ts'
import { errorsIn, openRoom, visitor } from './visitor.tsx'

let test: TestDatabase
beforeAll(async () => {
  test = await testDatabase()
})
afterAll(() => test.drop())

const home = '/ask-for-an-assessment'
const text = fc.oneof(
  fc.string({ maxLength: 80 }),
  fc.constantFrom(
    '',
    '🙂',
    '29',
    '2',
    '9999',
    '-1',
    '__proto__',
    'constructor',
    '\u0000',
    '\ud800',
    'parent',
  ),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const field = fc.constantFrom(
  'asker',
  'childName',
  'born-day',
  'born-month',
  'born-year',
  'postcode',
  'email',
  'ways',
  'needs',
  'worries',
  'shown',
  'step',
  'version',
  'code',
  'reference',
  'form_ticket',
  'toString',
)
const slugs = ['who', 'name', 'born', 'home', 'place', 'you', 'family', 'talk', 'safe', 'worries', 'tried']
const places = [...slugs, 'helps', 'known', 'check', 'come-back', 'saved', 'sent', 'none']

describe('whatever is sent', () => {
  it('to any page, with or without a draft, gets a page or a clear error, never a fault', async () => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), {})
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...places),
        fc.array(fc.tuple(field, text), { maxLength: 8 }),
        fc.boolean(),
        async (place, pairs, known) => {
          const somebody = known ? family : visitor(app)
          const page = await somebody.open(`${home}/${place}`)
          expect(page.statusCode).toBeLessThan(500)
          if (!page.body.includes('form_ticket')) return
          const reply = await somebody.send(page, Object.fromEntries(pairs))
          expect(reply.statusCode).toBeLessThan(500)
          if (reply.statusCode === 422) expect(errorsIn(reply.body)).not.toBe('')
          if (reply.statusCode === 303)
            expect((await somebody.open(String(reply.headers.location))).statusCode).toBeLessThan(500)
        },
      ),
      { numRuns: 120 },
    )
  }, 120_000)

  it('as an address of ours gets a page, never a fault', async () => {
    const { app } = await openRoom(test.database)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...places), text, async (place, query) => {
        const url = `${home}/${place}?then=${encodeURIComponent(query.toWellFormed())}`
        expect((await app.inject(url)).statusCode).toBeLessThan(500)
      }),
      { numRuns: 60 },
    )
  })

  it.each([
    ['born', { 'born-day': '31', 'born-month': '2', 'born-year': '2019' }, 'There is no such date'],
    ['born', { 'born-day': '3', 'born-month': '', 'born-year': '2019' }, 'or leave all three empty'],
    ['born', { 'born-day': '3', 'born-month': '3', 'born-year': '2031' }, 'must be in the past'],
    ['home', { postcode: 'near the sea' }, 'Enter a full postcode'],
    ['you', { email: 'morwenna at home' }, 'Enter an email address'],
    ['you', { phone: 'ring next door' }, 'Enter a phone number'],
    ['name', { childName: '' }, 'Enter a name'],
    ['worries', { worries: 'x'.repeat(10_001) }, 'too long'],
    ['who', { asker: 'the moon' }, 'Choose from the answers'],
    ['come-back', { code: 'not a code' }, 'We cannot find a request under that code'],
  ])('%s: %o gets a clear error and a link to its box', async (slug, answers, says) => {
    const { app } = await openRoom(test.database)
    const family = visitor(app)
    await family.send(await family.open(`${home}/who`), {})
    const page = await family.send(await family.open(`${home}/${slug}`), answers)
    expect(page.statusCode).toBe(422)
    expect(errorsIn(page.body)).toContain(says)
    const link = /class="govuk-error-summary.*?href="#([^"]+)"/s.exec(page.body)?.[1]
    expect(page.body).toContain(`id="${link}"`)
    expect(await htmlProblems(page.body)).toEqual([])
  })
})
