import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { cleanText } from './clean-text.ts'
import {
  choices,
  needed,
  optional,
  optionalAge,
  optionalChoice,
  optionalEmail,
  optionalPhone,
  optionalPostcode,
  optionalWebsite,
} from './questions.ts'
import { readForm } from './read-form.ts'

describe('what a question takes, and how it is kept', () => {
  it.each([
    ['an email address', optionalEmail(), ' sam@example.org ', 'sam@example.org'],
    ['no email address', optionalEmail(), '   ', undefined],
    ['a phone number with spaces', optionalPhone(), '(01632) 960-001', '(01632) 960-001'],
    ['a phone number from abroad', optionalPhone(), '+44 1632 960001', '+44 1632 960001'],
    ['a phone number with an extension', optionalPhone(), '01632 960001 ext 4', '01632 960001 ext 4'],
    ['a postcode typed in small letters', optionalPostcode(), 'cv12ab', 'CV1 2AB'],
    ['a London postcode', optionalPostcode(), 'EC1A  1BB', 'EC1A 1BB'],
    ['a website without its scheme', optionalWebsite(), 'www.example.org/a', 'https://www.example.org/a'],
    ['a website with its scheme', optionalWebsite(), 'HTTP://example.org', 'HTTP://example.org'],
    ['age nought', optionalAge(), '0', 0],
    ['age twenty-five', optionalAge(), '25', 25],
    ['no choice', optionalChoice(['yes', 'no']), undefined, undefined],
    ['one tick', choices(['a', 'b']), 'b', ['b']],
    ['the same tick twice', choices(['a', 'b']), ['b', 'b'], ['b']],
    ['no tick', choices(['a', 'b']), undefined, []],
    ['an emoji', needed('It', 1, 'missing'), '🦖', '🦖'],
    ['an apostrophe', optional('It', 20), "Zoë O'Neill", "Zoë O'Neill"],
    ['line breaks of any sort', optional('It', 20), 'a\r\nb\rc\u2028d', 'a\nb\nc\nd'],
    ['a field sent twice, once', optional('It', 20), ['first', 'second'], 'first'],
    ['nothing that is not text', optional('It', 20), { text: 'a' }, undefined],
  ])('%s', (_, question, sent, kept) => {
    expect(question.parse(sent)).toEqual(kept)
  })

  it.each([
    ['an email address with no @', optionalEmail(), 'sam.example.org'],
    ['an email address with a space', optionalEmail(), 'sam smith@example.org'],
    ['a phone number of six digits', optionalPhone(), '123456'],
    ['words for a phone number', optionalPhone(), 'ring me'],
    ['half a postcode', optionalPostcode(), 'CV1'],
    ['a script for a website', optionalWebsite(), 'javascript:alert(1)'],
    ['a password in a website', optionalWebsite(), 'https://a:b@example.org'],
    ['age twenty-six', optionalAge(), '26'],
    ['half a year', optionalAge(), '2.5'],
    ['less than nothing', optionalAge(), '-1'],
    ['a choice not offered', optionalChoice(['yes', 'no']), 'perhaps'],
    ['a tick not offered', choices(['a', 'b']), ['a', 'z']],
    ['nothing where something is needed', needed('It', 10, 'missing'), ' \n '],
    ['one character too many', optional('It', 10), '12345678901'],
  ])('not %s', (_, question, sent) => {
    expect(question.safeParse(sent).success).toBe(false)
  })

  it('counts an emoji as one character, as the person who typed it would', () => {
    expect(optional('It', 3).safeParse('🦖🦖🦖').success).toBe(true)
    expect(optional('It', 2).safeParse('🦖🦖🦖').success).toBe(false)
  })

  it('keeps no control character and no half of a character, whatever is sent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (sent) => {
        const kept = cleanText(sent)
        expect(kept.isWellFormed()).toBe(true)
        expect(kept).not.toMatch(control)
        expect(cleanText(kept)).toBe(kept)
      }),
    )
  })

  it('never takes long over a hostile answer', () => {
    const started = performance.now()
    for (const [question, sent] of [
      [optionalEmail(), '@'.repeat(60_000)],
      [optionalEmail(), `a@${'a.'.repeat(60_000)}`],
      [optionalPhone(), ' '.repeat(60_000) + '1'],
      [optionalPhone(), '1-'.repeat(30_000)],
      [optionalWebsite(), 'a.'.repeat(60_000)],
    ] as const)
      expect(question.safeParse(sent).success).toBe(false)
    expect(performance.now() - started).toBeLessThan(500)
  })
})

describe('reading a form', () => {
  const questions = z
    .object({
      first: needed('First', 5, 'Enter the first'),
      second: optional('Second', 5),
      tick: choices(['a']),
    })
    .refine(({ second }) => second !== 'bad', { path: ['second'], message: 'Not that' })

  it('gives one error a field, in the order of the questions, and keeps every answer', () => {
    const read = readForm(questions, { second: 'too long', tick: ['z', 'y'], unasked: 'x' })
    expect(read).toEqual({
      ok: false,
      errors: [
        { field: 'first', message: 'Enter the first' },
        { field: 'second', message: 'Second is too long. Use 5 characters or fewer' },
        { field: 'tick', message: 'Choose from the answers shown' },
      ],
      answers: { second: ['too long'], tick: ['z', 'y'] },
    })
  })

  it('says when two answers do not fit together', () => {
    const read = readForm(questions, { first: 'a', second: 'bad' })
    expect(read).toMatchObject({ ok: false, errors: [{ field: 'second', message: 'Not that' }] })
  })

  it.each([undefined, null, 'text', 3, [], { __proto__: { first: 'inherited' } }])(
    'finds nothing in %j',
    (body) => {
      expect(readForm(questions, body)).toMatchObject({ ok: false, answers: {} })
    },
  )
})

const control = /[\p{Cc}--[\t\n]]/v
