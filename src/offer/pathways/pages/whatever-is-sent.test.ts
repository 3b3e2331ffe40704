import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { htmlProblems } from '../../../../test/browser/html.ts'
import { home, resultsAt } from './addresses.ts'
import { examplePack } from './example-pack.ts'
import { answerAll, post, toddler } from './family.ts'
import { openPages } from './open-pages.tsx'

const app = await openPages(examplePack)
const open = (url: string) => app.inject(url)

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
    const page = await ask(name, fields)
    expect(page.statusCode).toBe(422)
    expect(page.body).toContain('<title>Error: ')
    expect(page.body).toContain(says)
    const link = /class="govuk-error-summary.*?href="#([^"]+)"/s.exec(page.body)?.[1]
    expect(page.body).toContain(`id="${link}"`)
    expect(await htmlProblems(page.body)).toEqual([])
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
