import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import type { FeedbackTables } from '../../store/tables.ts'
import { openRoom, typedIn, visitor } from '../visitor.ts'

const today = () => parseDay('2026-03-02')!
const awkward = `"Zoë" O'Neill & <script>alert(1)</script> 🦖`

let test: TestDatabase
let app: FastifyInstance
let now: number
beforeAll(async () => {
  test = await testDatabase()
})
beforeEach(async () => {
  now = Date.UTC(2026, 2, 2, 9)
  app = await openRoom({ db: test.database, today, clock: () => now })
})
afterAll(() => test.drop())

const items = () => test.database.withTables<FeedbackTables>().selectFrom('feedback.work_item')
const countItems = async () => (await items().select('id').execute()).length
const itemAt = (address: unknown) =>
  items().selectAll().where('reference', '=', String(address).replace('/sent/', '')).executeTakeFirstOrThrow()

describe('adding a group, activity or organisation', () => {
  const answers = {
    name: awkward,
    what: 'Swimming.\nEvery week.',
    ageFrom: '5',
    ageTo: '11',
    postcode: 'nm1 1aa',
    hideAddress: 'yes',
    cost: 'free',
    website: 'www.example.org',
    categories: ['play', 'sport'],
    needs: 'autism',
    fromOrganisation: 'no',
    yourPhone: '01632 960001',
  }

  it('shows the answers to check, stores nothing until they are sent, and can go back to any of them', async () => {
    const family = visitor(app)
    const before = await countItems()
    const check = await family.send(await family.open('/add-listing'), { ...answers, step: 'check' })
    expect(check.statusCode).toBe(200)
    expect(check.body).toContain('Check your answers')
    expect(check.body).toContain('formaction="/add-listing#venue"')
    expect(await htmlProblems(check.body)).toEqual([])
    expect(check.body).not.toContain('<script>alert')
    const form = await family.send(check, { step: 'change' })
    expect(typedIn(form.body, 'name')).toBe(awkward)
    expect(typedIn(form.body, 'what')).toBe('Swimming.\nEvery week.')
    expect(form.body).toMatch(/ checked value="sport"/)
    expect(await countItems()).toBe(before)

    const again = await family.send(form, { ...answers, when: 'Tuesdays', step: 'check' })
    const [sent, twice] = await Promise.all([
      family.send(again, { step: 'send' }),
      family.send(again, { step: 'send' }),
    ])
    expect(sent.statusCode).toBe(303)
    expect(twice.headers.location).toBe(sent.headers.location)
    expect(await countItems()).toBe(before + 1)
    expect(await itemAt(sent.headers.location)).toMatchObject({
      kind: 'suggestion',
      details: {
        name: awkward,
        ageFrom: 5,
        ageTo: 11,
        postcode: 'NM1 1AA',
        hideAddress: true,
        when: 'Tuesdays',
        website: 'https://www.example.org',
        categories: ['play', 'sport'],
        needs: ['autism'],
        fromOrganisation: false,
      },
      contact: { phone: '01632 960001' },
    })
  })

  it('says what to put right, field by field, and keeps the rest', async () => {
    const family = visitor(app)
    const wrong = {
      ...answers,
      name: ' ',
      ageTo: '3',
      postcode: 'CV',
      website: 'javascript:x',
      categories: ['no'],
    }
    const reply = await family.send(await family.open('/add-listing'), { ...wrong, step: 'check' })
    expect(reply.statusCode).toBe(422)
    for (const field of ['name', 'ageTo', 'postcode', 'website', 'categories']) {
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
    }
    expect(typedIn(reply.body, 'website')).toBe('javascript:x')
    expect(typedIn(reply.body, 'what')).toBe('Swimming.\nEvery week.')
    expect(await htmlProblems(reply.body)).toEqual([])
  })
})
