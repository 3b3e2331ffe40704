import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseDay } from '#kit/day'
import { type Asked, childKeyOf, emailFor, perhapsTheSame } from './asked.ts'
import { codeOf, readCode, readReference, referenceOf } from './code.ts'
import { livesElsewhere, marksOf, whoHoldsTheRights } from './marks.ts'
import { mayFollow } from './may-follow.ts'

const today = parseDay('2026-03-02')!
const bytes = fc.uint8Array({ minLength: 32, maxLength: 32 })

describe('a code and a reference', () => {
  it('are read back however they are typed, and are never mistaken for each other', () => {
    fc.assert(
      fc.property(
        bytes,
        fc.constantFrom('-', ' ', '', ' – ', '.'),
        fc.boolean(),
        (random, between, small) => {
          const typed = (written: string) => {
            const spaced = written.replaceAll('-', between)
            return small ? ` ${spaced.toLowerCase()} ` : spaced
          }
          const [code, reference] = [codeOf(random), referenceOf(random)]
          expect(code).toMatch(/^\w{4}-\w{4}-\w{4}-\w{4}$/)
          expect(readCode(typed(code))).toBe(code)
          expect(readReference(typed(reference))).toBe(reference)
          expect(readReference(typed(reference.slice(3)))).toBe(reference)
          expect(readCode(reference)).toBeNull()
          expect(readReference(code)).toBeNull()
        },
      ),
    )
  })

  it('hold no letter or figure that is taken for another', () => {
    fc.assert(
      fc.property(bytes, (random) => {
        expect(codeOf(random)).not.toMatch(/[01OILBSUZAE]/)
      }),
    )
  })

  it.each(['', 'RQ-', '7K3Q-9FMD-CC42', '0000-0000-0000-0000', '🙂🙂🙂🙂', 'x'.repeat(9999)])(
    '“%.20s” is neither',
    (typed) => {
      expect(readCode(typed)).toBeNull()
      expect(readReference(typed)).toBeNull()
    },
  )
})

describe('two requests for one child', () => {
  it.each([
    ['Zoë O’Brien', 'zoe obrien'],
    ['Ana-María  de Souza', 'Ana Maria De Souza'],
  ])('“%s” and “%s” are one name', (one, other) => expect(childKeyOf(one)).toBe(childKeyOf(other)))

  it.each(['李小龙', 'Ольга', '?', '🙂'])('a name in any writing has a key: %s', (name) =>
    expect(childKeyOf(name)).not.toBe(''),
  )

  it('a birthday that is not known rules nothing out; two that differ do', () => {
    expect(perhapsTheSame({ born: null }, { born: '2019-01-01' })).toBe(true)
    expect(perhapsTheSame({ born: '2019-01-01' }, { born: '2019-01-01' })).toBe(true)
    expect(perhapsTheSame({ born: '2019-01-02' }, { born: '2019-01-01' })).toBe(false)
  })
})

describe('an e-mail', () => {
  it.each([
    [[], 'a@b.example'],
    [['e-mail', 'phone'], 'a@b.example'],
    [['phone'], undefined],
  ] as const)('to somebody who ticked %j goes to %s', (ways, to) =>
    expect(emailFor({ email: 'a@b.example', ways })).toBe(to),
  )
})

const plain: Asked = { asker: 'parent', childName: 'A', phone: '01632 960 001', ways: [], needs: [] }
const marksFor = (asked: Partial<Asked>) =>
  marksOf({ ...plain, ...asked }, { today, districts: ['ZN1'], alike: [], suspectedSpam: false })

describe('what an officer is told at once', () => {
  it.each<[string, Partial<Asked>, readonly string[]]>([
    ['nothing, of a parent who can be rung', {}, []],
    ['rights, from the day after school age ends', { born: '2009-10-01' }, []],
    ['rights of a young person', { born: '2008-10-01' }, ['the young person holds the rights']],
    ['not where they ask themselves', { born: '2008-10-01', asker: 'young person' }, []],
    ['25 is over', { born: '2001-03-02' }, ['25 or over']],
    ['the day before 25 is not', { born: '2001-03-03', asker: 'young person' }, []],
    ['another area', { postcode: 'CV1 2AB' }, ['perhaps lives elsewhere']],
    ['ZN10 is not ZN1', { postcode: 'ZN10 2AB' }, ['perhaps lives elsewhere']],
    ['no way to reach them', { phone: undefined }, ['cannot be reached']],
    ['an address is a way', { phone: undefined, address: '3 Kelp Street' }, []],
    ['a language', { language: 'Cornish' }, ['needs help to communicate']],
    ['a family that may not know', { familyKnows: 'not sure' }, ['family may not know']],
    ['who must not be told', { notContact: 'Jago' }, ['somebody must not be told']],
    ['nobody said who', { asker: undefined }, ['did not say who they are']],
  ])('%s', (_, asked, marks) => expect(marksFor(asked)).toEqual(marks))

  it('an unknown postcode or birthday is no mark', () => {
    expect(livesElsewhere(undefined, ['ZN1'])).toBe(false)
    expect(whoHoldsTheRights(undefined, today)).toBeNull()
  })
})

describe('who may follow all of it', () => {
  it.each([
    ['parent', undefined, 'all of it'],
    ['parent', '2018-09-14', 'all of it'],
    ['parent', '2008-10-01', 'that it came'],
    ['young person', '2008-10-01', 'all of it'],
    ['setting', '2008-10-01', 'all of it'],
    ['brought to attention', undefined, 'that it came'],
  ] as const)('%s of somebody born %s: %s', (requestedBy, born, sees) =>
    expect(mayFollow({ requestedBy, asked: { born } }, today)).toBe(sees),
  )
})
