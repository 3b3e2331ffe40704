import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { serviceAt } from './addresses.ts'
import { examplePack } from './example-pack.ts'
import { answerAll, toddler } from './family.ts'
import { openPages } from './open-pages.tsx'

const app = await openPages(examplePack)
const open = (url: string) => app.inject(url)
const results = async (answers: Parameters<typeof answerAll>[1]) => {
  const { address } = await answerAll(app, answers)
  return { body: (await open(address)).body, address }
}
/** The part of the results under one heading. */
const group = (body: string, id: string) =>
  body.split(`id="${id}"`)[1]?.split(/govuk-heading-l|wm-people/)[0] ?? ''

describe('the results', () => {
  it('for a toddler at home who is behind, say what fits, why, who can ask and what happens next', async () => {
    const { body } = await results({
      ...toddler,
      delay: { answer: 'months' },
      tool: { answer: 'four-areas' },
      'behind-in-months': { 'communication-and-interaction': '9 to 12', 'cognition-and-learning': '10' },
      'fact-developmental-delay': { answer: 'yes' },
    })
    const fits = group(body, 'fit')
    expect(fits).toContain('Home visits')
    expect(fits).toContain('9 to 12 months behind')
    expect(fits).toContain('your health visitor')
    expect(fits).toContain('First visit')
    expect(fits).toContain('Play group')
    expect(fits).toContain('You can ask.')
    expect(group(body, 'no-fit')).toContain('The base')
    expect(await htmlProblems(body)).toEqual([])
  })

  describe('for a child born nine weeks early and told to be 9 to 10 months behind', () => {
    const told = {
      ...toddler,
      delay: { answer: 'months' },
      tool: { answer: 'four-areas' },
      'weeks-early': { weeks: '9' },
      seen: { day: '3', month: 'June', year: '2026' },
      'behind-in-months': { 'communication-and-interaction': '9 to 10', 'cognition-and-learning': '10' },
    }

    it('count it as told if being early was allowed for, and say by whom, when and from which age', async () => {
      const { body } = await results({ ...told, compared: { answer: 'yes' } })
      const fits = group(body, 'fit')
      expect(fits).toContain('9 to 10 months behind, counted from the day they were due')
      expect(fits).toContain('3 June 2026')
    })

    it('say that it cannot tell yet if nobody knows whether it was', async () => {
      const { body } = await results({ ...told, compared: { unsure: 'yes' } })
      expect(group(body, 'fit')).not.toContain('Home visits')
      expect(group(body, 'find-out')).toContain('Home visits')
    })

    it('ask how early only before the second birthday', async () => {
      const asked = async (years: string, months: string) =>
        (await answerAll(app, { ...told, age: { years, months } })).asked
      expect(await asked('1', '11')).toEqual(expect.arrayContaining(['weeks-early', 'compared', 'seen']))
      expect(await asked('2', '0')).not.toContain('weeks-early')
    })
  })

  it('say what to do first, and words to take to the health visitor, with nobody’s name in them', async () => {
    const { body } = await results(toddler)
    expect(body).toContain('Talk to your health visitor')
    expect(body).toContain('My child is 20 months old. I am worried about talking')
    expect(body).toContain('Can you ask them for us')
  })

  it('R4: say who goes first only where the service fits, and that it changes nothing else', async () => {
    const care = { ...toddler, 'fact-looked-after': { answer: 'yes' } }
    const behind = { ...care, 'fact-condition-with-learning-difficulty': { answer: 'yes' } }
    expect((await results(behind)).body).toContain('does not change who the service is for')
    const not = {
      ...care,
      delay: { answer: 'months' },
      'behind-in-months': {
        'communication-and-interaction': '0',
        'cognition-and-learning': '0',
        'social-emotional-mental-health': '0',
        'sensory-and-physical': '0',
      },
      'fact-condition-with-learning-difficulty': { answer: 'no' },
    }
    expect((await results(not)).body).not.toContain('Who goes first')
  })

  it('R18: always show the right to ask for an assessment, ungated, with today’s dates, and independent advice', async () => {
    for (const answers of [{}, toddler, { ...toddler, age: { years: '24', months: '0' } }]) {
      const { body, address } = await results(answers)
      const locked = new URL(address, 'https://x').searchParams.get('s') ?? ''
      for (const page of [body, (await open(serviceAt('home-visits', locked))).body]) {
        expect(page).toContain('/work-out-your-dates/request?day=4&amp;month=12&amp;year=2026')
        expect(page).toContain('You need no form, no proof and nobody’s leave')
        expect(page).toContain('Northmere advice')
      }
      expect(group(body, 'no-fit')).not.toContain('needs assessment')
    }
  })

  it('can be read for one service, and without answers for everybody', async () => {
    const plain = await open(serviceAt('home-visits'))
    expect(plain.headers['cache-control']).toContain('public')
    expect(plain.body).toContain('not yet 3 years old')
    expect(plain.body).not.toContain('What your answers say')
    expect(await htmlProblems(plain.body)).toEqual([])
    const { locked } = await answerAll(app, { ...toddler, age: { years: '9', months: '0' } })
    const own = await open(serviceAt('home-visits', locked))
    expect(own.body).toContain('This does not look like a fit.')
    expect(own.body).toContain('Your child is 9 years old')
    expect(own.headers['cache-control']).toBe('no-store')
    expect(await htmlProblems(own.body)).toEqual([])
    expect((await open(serviceAt('no-such-service'))).statusCode).toBe(404)
  })
})
