import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNhsNumber, upnCheckLetter } from '#kit/identifiers'
import { blanked, identifying, isHard } from '../identifying.ts'

const digits = (length: number) =>
  fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length })
    .map((all) => all.join(''))

const separators = ['', ' ', '-', '.', '\u00a0', '\u2011']
const separator = fc.constantFrom(...separators)

const phone = fc
  .tuple(
    fc.constantFrom('0', '+44', '+44 ', '0044 ', '+44 (0)', '(0'),
    fc.constantFrom('7', '1', '2', '3', '8'),
    digits(9),
    separator,
    fc.constantFrom(2, 3, 4),
  )
  .map(([prefix, first, rest, gap, at]) => {
    const number = first + rest
    const close = prefix === '(0' ? ')' : ''
    return `${prefix}${number.slice(0, at)}${close}${gap}${number.slice(at, 7)}${gap}${number.slice(7)}`
  })

const email = fc.emailAddress().filter((address) => /^[a-z0-9._+-]+@/i.test(address))

const upn = fc
  .tuple(digits(12), separator)
  .map(([serial, gap]) => {
    const letter = upnCheckLetter(serial)
    return `${letter}${gap}${serial.slice(0, 7)}${gap}${serial.slice(7)}`
  })
  .filter((number) => !number.includes('.') && !number.includes('\u2011'))

const nhsNumber = fc
  .tuple(digits(9), fc.constantFrom('', ' ', '-', '.'))
  .map(([nine, gap]) => {
    const last = Array.from('0123456789').find((one) => readNhsNumber(nine + one).ok)
    return last === undefined
      ? ''
      : `${nine.slice(0, 3)}${gap}${nine.slice(3, 6)}${gap}${nine.slice(6)}${last}`
  })
  .filter((number) => number !== '')

const inward = Array.from('ABDEFGHJLNPQRSTUWXYZ')
const postcode = fc
  .tuple(
    fc.constantFrom('CV6', 'B1', 'SW1A', 'EC2R', 'ZN4', 'M60', 'cv4', 'Le3'),
    fc.constantFrom('', ' ', '  '),
    fc.integer({ min: 0, max: 9 }),
    fc.constantFrom(...inward),
    fc.constantFrom(...inward),
  )
  .map(([outward, gap, figure, one, other]) => `${outward}${gap}${figure}${one}${other}`)

const months = [
  'January',
  'Feb',
  'March',
  'APRIL',
  'may',
  'June',
  'July',
  'Aug',
  'Sept',
  'October',
  'Nov',
  'december',
]
const birth = fc
  .tuple(
    fc.constantFrom('born on ', 'DOB: ', 'd.o.b. ', 'date of birth is ', 'birthday is '),
    fc.date({ min: new Date('2000-01-01'), max: new Date('2026-11-24'), noInvalidDate: true }),
    fc.nat(4),
  )
  .map(([cue, date, style]) => {
    const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
    const written = [
      `${day}/${month + 1}/${year}`,
      `${day}.${month + 1}.${String(year).slice(2)}`,
      `${day} ${months[month]} ${year}`,
      `${months[month]} ${day}, ${year}`,
      date.toISOString().slice(0, 10),
    ]
    return [cue, written[style]!] as const
  })

const before = fc.constantFrom(
  '',
  'Please ',
  'We waited. ',
  'It is for my son and ',
  'Ring me. ',
  '(',
  'see: ',
)
const after = fc.constantFrom('', '.', ' please', ', thanks', ')', '\nand more', '!')

/** Nothing of it would be left to read. */
const isHidden = (words: string, text: string): boolean => {
  const at = text.indexOf(words)
  return identifying(text).some(
    ({ kind, start, end }) => isHard(kind) && start <= at && end >= at + words.length,
  )
}

describe('what may never be published is found however it is written', () => {
  it.each([
    ['phone', phone],
    ['email', email],
    ['upn', upn],
    ['nhs number', nhsNumber],
    ['postcode', postcode],
  ] as const)('%s', (_, made) => {
    fc.assert(
      fc.property(before, made, after, (start, words, end) => {
        expect(isHidden(words, start + words + end)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('date of birth', () => {
    fc.assert(
      fc.property(before, birth, after, (start, [cue, day], end) => {
        expect(isHidden(day, `${start}${cue}${day}${end}`)).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})

describe('any text at all', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc
      .array(
        fc.oneof(
          fc.string({ maxLength: 12 }),
          phone,
          email,
          upn,
          postcode,
          fc.constantFrom('born', '@', 'my son'),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(' ')),
  )

  it('gives places that lie within it, in order, each with the words that stand there', () => {
    fc.assert(
      fc.property(text, (words) => {
        let last = 0
        for (const { start, end, text: found } of identifying(words)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          expect(words.slice(start, end)).toBe(found)
          last = start
        }
      }),
    )
  })

  it('with what was found blanked out holds nothing more that may never be published', () => {
    fc.assert(
      fc.property(text, (words) => {
        let draft = words
        for (let round = 0; round < 3; round++) draft = blanked(draft)
        expect(identifying(draft).filter(({ kind }) => isHard(kind))).toEqual([])
      }),
    )
  })

  it.each([
    'a'.repeat(4000),
    '0'.repeat(4000),
    '0 '.repeat(2000),
    'A '.repeat(2000),
    'my son '.repeat(570),
    'a@'.repeat(2000),
    'a.'.repeat(2000),
    'one '.repeat(1000),
    '1 Aa '.repeat(800),
    'Year 7 '.repeat(570),
    '1/'.repeat(2000),
    'a at a '.repeat(570),
    'born '.repeat(800),
  ])('is read in the blink of an eye: %#', (hostile) => {
    const start = performance.now()
    identifying(hostile)
    expect(performance.now() - start).toBeLessThan(300)
  })
})
