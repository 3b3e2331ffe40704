import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { answersAt, home, questionAt } from './addresses.ts'
import { examplePack } from './example-pack.ts'
import { answerAll, hidden, post, toddler } from './family.ts'
import { openPages } from './open-pages.tsx'

const app = await openPages(examplePack)
const open = (url: string) => app.inject(url)
const results = async (answers: Parameters<typeof answerAll>[1]) => {
  const { address, asked } = await answerAll(app, answers)
  return { body: (await open(address)).body, asked }
}

describe('the questions', () => {
  it('begin without an account, and say that nothing is kept', async () => {
    const start = await open(home)
    expect(start.statusCode).toBe(200)
    expect(start.body).toContain('no account')
    expect(start.body).not.toContain('content="noindex"')
    expect(start.headers['set-cookie']).toBeUndefined()
    expect(await htmlProblems(start.body)).toEqual([])
  })

  it('come one a page, each sound HTML under its own heading, kept by nobody, with a way to leave at once', async () => {
    let address = questionAt()
    for (let page = 0; page < 20 && !address.includes('/results'); page++) {
      const reply = await open(address)
      if (reply.statusCode === 303) {
        address = String(reply.headers.location)
        continue
      }
      expect(reply.statusCode).toBe(200)
      expect(reply.body.match(/<h1/g)).toHaveLength(1)
      expect(await htmlProblems(reply.body)).toEqual([])
      expect(reply.headers['cache-control']).toBe('no-store')
      expect(reply.headers['referrer-policy']).toBe('no-referrer')
      expect(reply.body).toContain('content="noindex"')
      expect(reply.body).toContain('govuk-exit-this-page')
      const [ask, s] = [hidden(reply.body, 'ask'), hidden(reply.body, 's')]
      address = String((await post(app, { ask, s, ...(toddler[ask] ?? { unsure: 'yes' }) })).headers.location)
    }
    expect(address).toContain('/results')
  })

  it('stop when no answer could change anything', async () => {
    const { asked } = await results({ ...toddler, age: { years: '19', months: '0' } })
    expect(asked).not.toContain('delay')
    expect(asked).not.toContain('fact-developmental-delay')
    const young = await results(toddler)
    expect(young.asked).toContain('delay')
    expect(young.asked).not.toContain('born')
  })

  it('ask about a delay by whom, with what and how much, only if somebody has said', async () => {
    const told = await results({ ...toddler, delay: { answer: 'months' }, tool: { answer: 'four-areas' } })
    expect(told.asked).toEqual(expect.arrayContaining(['delay', 'tool', 'behind-in-months']))
    const nobody = await results({ ...toddler, delay: { answer: 'no' } })
    expect(nobody.asked).not.toContain('tool')
  })

  it('ask nobody anything about the right to an assessment', async () => {
    const { asked } = await results(toddler)
    expect(asked).not.toContain('fact-has-or-may-have-sen')
    expect(asked).not.toContain('fact-may-need-plan')
  })

  it('can all be answered with “I do not know”, and that is no dead end', async () => {
    const { body } = await results({})
    expect(body).toContain('We need to know more')
    expect(body).toContain('What to find out')
    expect(body).toContain('EHC needs assessment today')
    expect(await htmlProblems(body)).toEqual([])
  })

  it('take a date of birth in place of an age', async () => {
    const page = await open(questionAt())
    const s = hidden(page.body, 's')
    const first = await post(app, { ask: 'asker', s, answer: 'parent' })
    const locked = new URL(String(first.headers.location), 'https://x').searchParams.get('s') ?? ''
    const born = await post(app, { ask: 'born', s: locked, day: '2', month: '4', year: '2025' })
    const next = await open(String(born.headers.location))
    expect(hidden(next.body, 'ask')).toBe('place')
    const summary = await open(answersAt(hidden(next.body, 's')))
    expect(summary.body).toContain('2 April 2025')
    const { locked: told } = await answerAll(app, toddler)
    const instead = await post(app, { ask: 'born', s: told, day: '2', month: '4', year: '2024' })
    const changed = await open(
      answersAt(new URL(String(instead.headers.location), 'https://x').searchParams.get('s') ?? ''),
    )
    expect(changed.body).toContain('2 April 2024')
    expect(changed.body).not.toContain('20 months old')
  })

  it('give back what was answered, and let it be changed without losing the rest', async () => {
    const { locked } = await answerAll(app, toddler)
    const summary = await open(answersAt(locked))
    expect(summary.body).toContain('20 months old')
    expect(await htmlProblems(summary.body)).toEqual([])
    const again = await open(questionAt(locked, 'place'))
    expect(again.body).toMatch(/checked value="home"/)
    const changed = await post(app, { ask: 'place', s: locked, answer: 'nursery' })
    const s = new URL(String(changed.headers.location), 'https://x').searchParams.get('s') ?? ''
    const after = await open(answersAt(s))
    expect(after.body).toContain('At a nursery or pre-school')
    expect(after.body).toContain('20 months old')
  })

  it('lead back one at a time, to the start', async () => {
    const { locked, asked } = await answerAll(app, toddler)
    const backOf = (body: string) =>
      /class="govuk-back-link" href="([^"]*)"/.exec(body)?.[1]?.replaceAll('&amp;', '&')
    const second = await open(questionAt(locked, asked[1]))
    expect(new URL(backOf(second.body) ?? '', 'https://x').searchParams.get('ask')).toBe(asked[0])
    expect(backOf((await open(questionAt(locked, asked[0]))).body)).toBe(home)
  })
})
