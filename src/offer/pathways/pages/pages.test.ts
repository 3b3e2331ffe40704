import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { answersAt, home, questionAt, resultsAt, serviceAt } from './addresses.ts'
import { examplePack } from './example-pack.ts'
import { answerAll, hidden, post, toddler } from './family.ts'
import { openPages } from './open-pages.tsx'

const app = await openPages(examplePack)
const open = (url: string) => app.inject(url)
const results = async (answers: Parameters<typeof answerAll>[1]) => {
  const { address, asked } = await answerAll(app, answers)
  return { body: (await open(address)).body, asked, address }
}
/** The part of the results under one heading. */
const group = (body: string, id: string) =>
  body.split(`id="${id}"`)[1]?.split(/govuk-heading-l|wm-people/)[0] ?? ''

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

describe('an answer that cannot be used', () => {
  const ask = async (name: string, fields: Record<string, string>) => {
    const { locked } = await answerAll(app, toddler)
    return post(app, { ask: name, s: locked, ...fields })
  }

  it.each([
    ['age', { years: '', months: '' }, 'Enter how old your child is'],
    ['age', { years: '26', months: '' }, 'from 0 to 25'],
    ['age', { years: '-1', months: '' }, 'from 0 to 25'],
    ['age', { years: '1', months: '12' }, 'from 0 to 11'],
    ['age', { years: '🙂', months: '3' }, 'from 0 to 25'],
    ['born', { day: '29', month: '2', year: '2025' }, 'There is no such date'],
    ['born', { day: '1', month: '1', year: '9999' }, 'must be in the past'],
    ['born', { day: '1', month: '1', year: '1990' }, 'up to the age of 25'],
    ['born', { day: '', month: '', year: '' }, 'Enter the date of birth'],
    ['place', {}, 'Choose one answer'],
    ['place', { answer: 'the moon' }, 'Choose one answer'],
    ['worries', {}, 'Tick what fits'],
  ])('to “%s” (%o) gets a clear error and a link to the box', async (name, fields, says) => {
    const page = await ask(name, fields as unknown as Record<string, string>)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<title>Error: ')
    expect(page.body).toContain(says)
    const link = /class="govuk-error-summary.*?href="#([^"]+)"/s.exec(page.body)?.[1]
    expect(page.body).toContain(`id="${link}"`)
    expect(await htmlProblems(page.body)).toEqual([])
  })
})

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
    expect(plain.body).toContain('up to the day they reach 3 years')
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

describe('whatever is sent', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 60 }),
    fc.constantFrom(
      '',
      '🙂',
      '29',
      '2',
      '2025',
      '9999',
      '-1',
      '1e9',
      'unsure',
      '__proto__',
      'constructor',
      'fact-',
      '\u0000',
    ),
  )
  const named = fc.constantFrom(
    'ask',
    's',
    'answer',
    'years',
    'months',
    'day',
    'month',
    'year',
    'weeks',
    'unsure',
    'toString',
  )

  it('in an address gives a page or a clear error, never a fault', async () => {
    const { locked } = await answerAll(app, toddler)
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('', '/questions', '/answers', '/results', '/home-visits'),
        fc.array(fc.tuple(named, text), { maxLength: 6 }),
        fc.boolean(),
        async (path, pairs, mine) => {
          const query = new URLSearchParams([...(mine ? [['s', locked]] : []), ...pairs]).toString()
          expect((await open(`${home}${path}?${query}`)).statusCode).toBeLessThan(500)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('as an answer gives the next question or a clear error, never a fault', async () => {
    const { locked, asked } = await answerAll(app, toddler)
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.constantFrom(...asked), text),
        fc.array(fc.tuple(named, text), { maxLength: 6 }),
        async (ask, pairs) => {
          const fields: Record<string, readonly string[]> = Object.create(null)
          for (const [name, value] of pairs) fields[name] = [...(fields[name] ?? []), value]
          const reply = await post(app, { ...fields, ask, s: locked })
          expect([303, 410, 422]).toContain(reply.statusCode)
          if (reply.statusCode === 303)
            expect((await open(String(reply.headers.location))).statusCode).toBeLessThan(400)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('too old or not ours asks kindly to start again', async () => {
    const { locked } = await answerAll(app, toddler)
    const later = await openPages(examplePack, '2026-12-06')
    for (const page of [await later.inject(resultsAt(locked)), await open(resultsAt('nonsense'))]) {
      expect(page.statusCode).toBe(410)
      expect(page.body).toContain('Please start again')
      expect(await htmlProblems(page.body)).toEqual([])
    }
  })
})
