import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { openPages } from './open-pages.tsx'

const app = openPages()

describe.each(['/the-20-weeks', '/graduated-pathway'])('%s', (path) => {
  it('is sound HTML, the same for everybody', async () => {
    const page = await app.inject(path)
    expect(page.statusCode).toBe(200)
    expect(await htmlProblems(page.body)).toEqual([])
    expect(page.headers['cache-control']).toContain('public')
  })

  it('says at each step who acts, what you get, by when, by which law, and what if it does not happen', async () => {
    const { body } = await app.inject(path)
    const stepsTold = body.match(/<li class="wm-date">/g)?.length ?? 0
    expect(stepsTold).toBeGreaterThan(3)
    for (const row of ['Who acts', 'What you get', 'By when', 'The law', 'If it does not happen'])
      expect(body.match(new RegExp(`>${row}</dt>`, 'g'))).toHaveLength(stepsTold)
  })

  it('names its picture and tells it in words', async () => {
    const { body } = await app.inject(path)
    expect(body).toMatch(/<svg[^>]*role="img"[^>]*aria-labelledby="(\w+-title) (\w+-summary)"/)
    expect(body).toMatch(/<desc id="\w+-summary">[^<]{60,}<\/desc>/)
  })
})

it('R19: the 20 weeks give 6, 16 and 20 weeks, and 15 days for the draft', async () => {
  const { body } = await app.inject('/the-20-weeks')
  for (const time of ['Within 6 weeks', 'Within 16 weeks', 'Within 20 weeks', 'at least 15 days'])
    expect(body).toContain(time)
})

it('R10: the pathway tells 12 weeks as the time to look again, not as a limit or a gate', async () => {
  const { body } = await app.inject('/graduated-pathway')
  expect(body).toContain('Most often for up to 12 weeks')
  expect(body).toContain('You need not wait for the steps to go round a set number of times')
})
