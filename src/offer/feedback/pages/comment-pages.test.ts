import type { FastifyInstance } from 'fastify'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { type TestDatabase, testDatabase } from '../../../../test/database.ts'
import { moveComment } from '../actions/move-comment.ts'
import type { CommentDeed } from '../rules/comments/decide.ts'
import type { Outcome } from '../rules/comments/publication.ts'
import type { FeedbackTables } from '../store/tables.ts'
import { openRoom, typedIn, visitor } from './visitor.ts'

const day = (iso: string) => parseDay(iso)!
const today = day('2026-03-02')
const awkward = `"Zoë" O'Neill & <script>alert(1)</script> 🦖`
const team = 'Local Offer team'

let test: TestDatabase
let app: FastifyInstance
beforeAll(async () => {
  test = await testDatabase()
  app = await openRoom({ db: test.database, today: () => today })
})
afterAll(() => test.drop())

const db = () => test.database.withTables<FeedbackTables>()
const move = (reference: string, deed: CommentDeed) =>
  moveComment(db(), reference, deed, { today, by: 'Sam Okoro', teams: [team], forgetAfterMonths: 6 })

const comment = async (answers: Record<string, string> = {}, about = '/listings/portage') => {
  const family = visitor(app)
  const page = await family.open(`/tell-us-what-you-think?about=${about}`)
  const sent = await family.send(page, { topic: 'quality', words: awkward, ...answers })
  expect(sent.statusCode).toBe(303)
  return String(sent.headers.location).slice('/sent/'.length)
}

const publish = async (reference: string, words: string, what: Outcome) => {
  const publication = {
    answer: 'Thank you for telling us.',
    what,
    confirmed: ['Skylark'],
    showsPage: true,
    showsWho: true,
  }
  for (const deed of [{ do: 'take' }, { do: 'clean', words }, { do: 'publish', publication }] as const)
    expect(await move(reference, deed)).toMatchObject({ ok: true })
}

describe('before anybody has said anything', () => {
  it('the page says what one may tell us, and how; the report says so too', async () => {
    const page = await visitor(app).open('/you-said-we-did')
    expect(page.body).toContain('Nobody has told us anything yet')
    expect(page.body).toContain('href="/tell-us-what-you-think"')
    expect(await htmlProblems(page.body)).toEqual([])
    const year = await visitor(app).open('/you-said-we-did/2026')
    expect(year.body).toContain('Nobody told us what they think in this year')
    expect(await htmlProblems(year.body)).toEqual([])
  })
})

describe('telling us what you think', () => {
  it('names the page, asks for no name, and gives a reference to follow', async () => {
    const page = await visitor(app).open('/tell-us-what-you-think?about=/listings/portage')
    expect(page.body).toContain('Portage &amp; play')
    expect(await htmlProblems(page.body)).toEqual([])
    const reference = await comment({ who: 'young person', yourName: 'Zoë', yourEmail: 'zoe@example.org' })
    const thanks = await visitor(app).open(`/sent/${reference}`)
    expect(thanks.body).toContain('answer by Monday 9 March 2026')
    const followed = await visitor(app).open(`/follow?reference=${reference}`)
    expect(followed.body).toContain('We have your message')
    expect(followed.body).not.toMatch(/Zoë|alert|zoe@/)
    const kept = await db().selectFrom('feedback.comment_original').select('contact').execute()
    expect(kept).toContainEqual({ contact: { email: 'zoe@example.org' } })
    expect(JSON.stringify(kept)).not.toContain('Zoë')
  })

  it('knows the page one came from, but not when its address could be somebody’s own', async () => {
    const from = (referer: string) =>
      app.inject({ url: '/tell-us-what-you-think', headers: { host: 'waymark.example', referer } })
    expect((await from('http://waymark.example/listings/portage?q=x')).body).toContain('Portage &amp; play')
    for (const referer of [
      'http://elsewhere.example/listings/portage',
      'http://waymark.example/cases/6f0c9a52-6f3e-4a8e-9c55-0d1c7d5b2a11',
      'http://waymark.example/pupils/990123',
      'http://waymark.example/sent/WM-2222-2222',
      'nonsense',
    ])
      expect(typedIn((await from(referer)).body, 'where'), referer).toBe('')
  })

  it('sent twice is one comment', async () => {
    const family = visitor(app)
    const page = await family.open('/tell-us-what-you-think')
    const answers = { topic: 'reach', words: 'Too small a print', where: 'The first page' }
    const sent = await Promise.all([1, 2, 3].map(() => family.send(page, answers)))
    expect(new Set(sent.map(({ headers }) => headers.location)).size).toBe(1)
  })

  it('with nothing said, asks for it: 422, the mistakes linked, the rest kept', async () => {
    const family = visitor(app)
    const reply = await family.send(await family.open('/tell-us-what-you-think'), { where: awkward })
    expect(reply.statusCode).toBe(422)
    expect(reply.body).toMatch(/<title>Error: /)
    for (const field of ['topic', 'words']) {
      expect(reply.body).toContain(`href="#${field}"`)
      expect(reply.body).toContain(`id="${field}"`)
    }
    expect(typedIn(reply.body, 'where')).toBe(awkward)
    expect(await htmlProblems(reply.body)).toEqual([])
  })

  it('takes a hostile form without a fault', async () => {
    const family = visitor(app)
    const page = await family.open('/tell-us-what-you-think')
    for (const answers of [
      { topic: ['quality', 'x'], words: ['a', 'b'] },
      { topic: '__proto__', words: '\u0000\u202e' },
      { topic: 'quality', words: 'x'.repeat(100_000), who: 'nobody' },
      { topic: 'making', words: '💩'.repeat(1999), about: '//evil.example' },
    ])
      expect((await family.send(page, answers)).statusCode).toBeLessThan(500)
  })
})

describe('you said, we did', () => {
  it('shows the comment as cleaned, our answer, the action and its state; nothing of who wrote', async () => {
    const reference = await comment({ who: 'young person', yourEmail: 'zoe@example.org' })
    const what = {
      outcome: 'planned',
      action: 'Open a second day',
      team: 'Health team',
      due: day('2026-03-02'),
    } as const
    await publish(reference, 'The wait at Skylark was too long.\nPlease do better. <b>', what)
    const page = await visitor(app).open('/you-said-we-did?subject=quality')
    expect(page.body).toContain('The wait at Skylark was too long.\nPlease do better. &lt;b>')
    expect(page.body).toContain('From a child or young person')
    expect(page.body).toContain('Portage &amp; play')
    expect(page.body).toContain('By: Health team')
    expect(page.body).toContain('We aim to finish by 2 March 2026')
    expect(page.body).not.toMatch(/zoe|Zoë|WM-/)
    expect(page.headers['cache-control']).toBe('no-store')
    expect(await htmlProblems(page.body)).toEqual([])
    const followed = await visitor(app).open(`/follow?reference=${reference}`)
    expect(followed.body).toContain('Thank you for telling us.')
    expect(await htmlProblems(followed.body)).toEqual([])
    const later = await openRoom({ db: test.database, today: () => day('2026-03-03') })
    expect((await visitor(later).open('/you-said-we-did')).body).toContain(
      'We said by 2 March 2026. It is late.',
    )
  })

  it('tells a person whose comment is not shown why, and where to go', async () => {
    const reference = await comment()
    await move(reference, { do: 'refuse', reason: 'about one child', passedTo: 'Casework team' })
    const followed = await visitor(app).open(`/follow?reference=${reference}`)
    expect(followed.body).toContain('It was about the help one child gets')
    expect(followed.body).toContain('href="/help-by-phone"')
    expect(await htmlProblems(followed.body)).toEqual([])
  })

  it('goes on to further pages, and forgives a page that is not there', async () => {
    for (let count = 0; count < 11; count++)
      await publish(await comment({ topic: 'making' }), `Ask us sooner, please. ${count}`, {
        outcome: 'nothing needed',
      })
    const first = await visitor(app).open('/you-said-we-did?subject=making')
    expect(first.body).toContain('href="/you-said-we-did?subject=making&amp;page=2"')
    expect(await htmlProblems(first.body)).toEqual([])
    for (const page of ['2', '99', '99999'])
      expect((await visitor(app).open(`/you-said-we-did?subject=making&page=${page}`)).body).toMatch(
        /Ask us sooner, please\. \d/,
      )
  })

  it.each([
    '?subject=x',
    '?subject[]=quality',
    '?page=-1',
    '?page=1e9',
    '?page=%00',
    '?subject=quality&subject=reach&page=2',
  ])('takes %s for what it can be', async (query) => {
    expect((await visitor(app).open(`/you-said-we-did${query}`)).statusCode).toBe(200)
  })
})

describe('the report of a year', () => {
  it('says how many, how long, what changed, what could not, what nobody spoke of, in sound HTML', async () => {
    await publish(await comment(), 'Add a swing.', {
      outcome: 'cannot do',
      action: 'The park is not ours.',
      team: 'Parks team',
    })
    await publish(await comment(), 'Wider doors.', {
      outcome: 'done',
      action: 'Widened them',
      team: 'Estates team',
      on: today,
    })
    const { body } = await visitor(app).open('/you-said-we-did/2026')
    for (const text of [
      'The year is not over',
      'Half were answered within 0 working days.',
      'The slowest took 0 working days.',
      'The park is not ours.',
      'Widened them',
      'Children and young people: fewer than 5',
      'About the help one child gets. That is private. We passed it to the people who deal with it: fewer than 5',
      'Help that is missing',
    ])
      expect(body).toContain(text)
    expect(body.split('What children and young people said')[1]).toContain('The wait at Skylark')
    expect(await htmlProblems(body)).toEqual([])
  })

  it.each(['2013', '2027', '0000', '20266', 'x', '%00', '2026.5'])(
    'of %s there is none: page not found',
    async (year) => {
      expect((await visitor(app).open(`/you-said-we-did/${year}`)).statusCode).toBe(404)
    },
  )
})
