import { createHash } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { htmlProblems } from '../../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../../test/database.ts'
import type { FeedbackTables } from '../../store/tables.ts'
import { type Fields, openRoom, typedIn, visitor } from '../visitor.ts'

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

type Visitor = ReturnType<typeof visitor>

/** Fills in one page, and follows where it leads. */
const fill = async (family: Visitor, at: string, answers: Fields) => {
  const sent = await family.send(await family.open(at), answers)
  expect(sent.statusCode, at).toBe(303)
  return String(sent.headers.location)
}

const filled: readonly (readonly [string, Fields])[] = [
  ['name', { name: awkward }],
  ['what', { what: 'Swimming.\nEvery week.' }],
  ['who', { ageFrom: '5', ageTo: '11' }],
  ['where', { postcode: 'nm1 1aa', hideAddress: 'yes' }],
  ['when', {}],
  ['cost', { cost: 'free' }],
  ['join', {}],
  ['reach', { website: 'www.example.org' }],
  ['kind', { categories: ['play', 'sport'] }],
  ['needs', { needs: 'autism' }],
  ['you', { fromOrganisation: 'no', yourPhone: '01632 960001' }],
]

const fillAll = async (family: Visitor) => {
  for (const [step, answers] of filled) await fill(family, `/add-listing/${step}`, answers)
}

describe('adding a group, activity or organisation', () => {
  it('asks one thing a page, each page leading to the next, and the last to the answers', async () => {
    const family = visitor(app)
    const led = [await fill(family, '/add-listing', {})]
    for (const [step, answers] of filled) led.push(await fill(family, `/add-listing/${step}`, answers))
    expect(led).toEqual([...filled.map(([step]) => `/add-listing/${step}`), '/add-listing/check'])
    for (const address of ['/add-listing', ...led])
      expect(await htmlProblems((await family.open(address)).body), address).toEqual([])
  })

  it('keeps every answer, wherever somebody goes back to, and stores nothing until it is sent', async () => {
    const family = visitor(app)
    const before = await countItems()
    await fillAll(family)
    expect(typedIn((await family.open('/add-listing/name')).body, 'name')).toBe(awkward)
    expect(typedIn((await family.open('/add-listing/what')).body, 'what')).toBe('Swimming.\nEvery week.')
    expect((await family.open('/add-listing/kind')).body).toMatch(/ checked value="sport"/)
    const check = await family.open('/add-listing/check')
    expect(check.body).toContain('Check your answers')
    expect(check.body).toContain('href="/add-listing/where?change=yes"')
    expect(check.body).not.toContain('<script>alert')
    expect((await family.open('/add-listing')).body).toContain('Carry on with what you began')
    expect(await countItems()).toBe(before)
  })

  it('changes one answer and comes back to all of them; what is ticked no more is gone', async () => {
    const family = visitor(app)
    await fillAll(family)
    expect(await fill(family, '/add-listing/where?change=yes', { postcode: 'nm2 2bb' })).toBe(
      '/add-listing/check',
    )
    expect(await fill(family, '/add-listing/kind?change=yes', { categories: 'sport' })).toBe(
      '/add-listing/check',
    )
    const { body } = await family.open('/add-listing/check')
    expect(body).toContain('nm2 2bb')
    expect(body).toContain('The address may be shown')
    expect(body).not.toContain('Play')
  })

  it('sent twice at once is one suggestion, and nothing of it stays in the browser', async () => {
    const family = visitor(app)
    await fillAll(family)
    const before = await countItems()
    const check = await family.open('/add-listing/check')
    const [sent, twice] = await Promise.all([family.send(check, {}), family.send(check, {})])
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
        website: 'https://www.example.org',
        categories: ['play', 'sport'],
        needs: ['autism'],
        fromOrganisation: false,
      },
      contact: { phone: '01632 960001' },
    })
    // Back, and sent again: still the same.
    expect((await family.send(check, {})).headers.location).toBe(sent.headers.location)
    expect((await family.open('/add-listing/check')).headers.location).toBe('/add-listing/name?change=yes')
  })

  it.each([
    ['name', { name: ' ' }, 'name'],
    ['what', {}, 'what'],
    ['who', { ageFrom: '5', ageTo: '3' }, 'ageTo'],
    ['where', { postcode: 'CV' }, 'postcode'],
    ['reach', { website: 'javascript:x', phone: '01632 960001' }, 'website'],
    ['kind', { categories: 'no' }, 'categories'],
  ] as const)('says on the page of %s what to put right, and keeps the rest', async (step, wrong, field) => {
    const family = visitor(app)
    const reply = await family.send(await family.open(`/add-listing/${step}`), wrong)
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toContain(`href="#${field}"`)
    expect(reply.body).toContain(`id="${field}"`)
    expect(await htmlProblems(reply.body)).toEqual([])
  })

  it('keeps what was right on a page with a mistake, and what was wrong to be put right', async () => {
    const family = visitor(app)
    const reply = await family.send(await family.open('/add-listing/reach'), {
      website: 'javascript:x',
      phone: '01632 960001',
    })
    expect(typedIn(reply.body, 'website')).toBe('javascript:x')
    expect(typedIn(reply.body, 'phone')).toBe('01632 960001')
  })

  it('says so where the answers are more than a browser keeps, and loses none of them', async () => {
    const family = visitor(app)
    // Rare letters in no order, which nothing makes smaller.
    const letters = [...createHash('shake256', { outputLength: 9000 }).update('rare').digest()]
    const rare = (from: number, length: number) =>
      String.fromCodePoint(
        ...Array.from(
          { length },
          (_, at) => 0x20000 + (letters[2 * (from + at)]! % 150) * 256 + letters[2 * (from + at) + 1]!,
        ),
      )
    const many = rare(0, 2000)
    await fill(family, '/add-listing/what', { what: many })
    const replies = []
    for (const [step, field, from, length] of [
      ['who', 'who', 2000, 500],
      ['where', 'venue', 2500, 300],
      ['when', 'when', 2800, 500],
      ['cost', 'costMore', 3300, 300],
      ['join', 'join', 3600, 500],
    ] as const)
      replies.push(
        await family.send(await family.open(`/add-listing/${step}`), { [field]: rare(from, length) }),
      )
    const full = replies.find(({ statusCode }) => statusCode === 422)
    expect(/id="error-summary|govuk-error-summary__list[^]*?<\/ul>/.exec(full?.body ?? '')?.[0]).toContain(
      'more than we can keep between pages',
    )
    expect(typedIn((await family.open('/add-listing/what')).body, 'what') === many).toBe(true)
  })

  it('starts again with nothing filled in', async () => {
    const family = visitor(app)
    await fillAll(family)
    expect(await fill(family, '/add-listing', {})).toBe('/add-listing/name')
    expect(typedIn((await family.open('/add-listing/name')).body, 'name')).toBe('')
  })
})
