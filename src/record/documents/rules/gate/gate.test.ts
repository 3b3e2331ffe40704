import { describe, expect, it } from 'vitest'
import { upnCheckLetter } from '#kit/identifiers'
import { cluesIn } from './clues.ts'
import { findingsIn } from './findings.ts'
import type { Known, KnownChild } from './known.ts'
import { marksIn } from './marks.ts'

const child: KnownChild = {
  id: 'a',
  givenName: 'Ella',
  familyName: 'Fennerby',
  knownAs: null,
  bornOn: '2014-06-02',
  upn: 'U801200010101',
  nhsNumber: '9434765919',
}
const other: KnownChild = {
  id: 'b',
  givenName: 'William',
  familyName: 'O’Connor-Thrum',
  knownAs: 'Zed',
  bornOn: '2015-04-03',
  upn: null,
  nhsNumber: null,
}
const home = {
  personId: 'b',
  lineKeys: ['14mapleroad', 'gullhaven'],
  postcode: 'ZZ1 2AB',
  confidential: false,
}
const known: Known = {
  child,
  tied: [{ id: 'c', givenName: 'Karen', familyName: 'Fennerby', knownAs: null, bornOn: '1985-01-01' }],
  ownAddresses: [],
  others: [other],
  otherAddresses: [home],
  elsewhere: new Map(),
}
const found = (text: string, more: Partial<Known> = {}) =>
  findingsIn(cluesIn(text), { ...known, ...more }).map(({ what, weight }) => `${weight} ${what}`)

describe('another child’s name is found', () => {
  it.each([
    'William O’Connor-Thrum',
    "William O'Connor-Thrum",
    'William OConnor-Thrum',
    'William O’Connor Thrum',
    'WILLIAM O’CONNOR-THRUM',
    'O’Connor-Thrum, William',
    'O’CONNOR-THRUM William',
    'Will O’Connor-Thrum',
    'Billy O’Connor-Thrum',
    'Zed O’Connor-Thrum',
    'William James O’Connor-Thrum',
    'William\nO’Connor-Thrum',
    'William\tO’Connor-Thrum’s plan',
    'william o’connor-thrum',
  ])('%j', (text) => expect(found(`We met ${text} today.`)).toEqual(['hard name']))
})

describe('what is no other child’s name is left alone', () => {
  it.each([
    ['their own', 'Ella Fennerby'],
    ['their mother’s', 'Karen Fennerby'],
    ['a given name alone', 'William came.'],
    ['two sentences', 'They spoke with William. O’Connor-Thrum is a school.'],
    ['the end of one and the start of the next', 'Jo O’Connor-Thrum, William Penhallow'],
  ])('%s', (_, text) => expect(found(text)).toEqual([]))

  it('somebody of this family who has the same name', () => {
    const tied = [
      { id: 'd', givenName: 'William', familyName: 'O’Connor-Thrum', knownAs: null, bornOn: null },
    ]
    expect(found('William O’Connor-Thrum', { tied })).toEqual([])
  })

  it('names that are words ask for a look, not for a second person', () =>
    expect(
      found('After that Will Young people join.', {
        others: [{ ...other, givenName: 'Will', familyName: 'Young' }],
      }),
    ).toEqual(['soft name']))
})

describe('a day of birth that is not this child’s is found', () => {
  it.each([
    'Date of birth: 03/04/2015',
    'DOB 3.4.15',
    'D.O.B. 3rd of April 2015',
    'born on 3 Apr 2015',
    'Birthday: April 3rd, 2015',
    'DOB: 2015-04-03',
    'dob 03042015',
    '03-04-2015 (date of birth)',
    'William, 3/4/15',
  ])('%s', (text) => expect(found(text)).toEqual(['hard date of birth']))

  it.each([
    ['their own', 'Date of birth: 2 June 2014'],
    ['a meeting', 'We met on 3 April 2015.'],
    ['a parent’s', 'Mother, date of birth 5 May 1985'],
    ['no day at all', 'DOB 45/13/2015'],
  ])('but not %s', (_, text) => expect(found(text)).toEqual([]))

  it('one that no child on record has asks for a look', () =>
    expect(found('DOB 09/09/2015')).toEqual(['soft date of birth']))
})

describe('numbers', () => {
  it.each([
    ['a pupil number', 'UPN B801200001001', []],
    ['their own', 'UPN U801200010101, NHS 943 476 5919', []],
    ['an NHS number', 'NHS number 999 012 3455', []],
  ])('%s whose check is wrong or that is their own is passed over', (_, text, nothing) =>
    expect(found(text)).toEqual(nothing),
  )

  it('a pupil number of somebody else is hard, whether we know them or not', () => {
    const upn = `${upnCheckLetter('801200001013')}8012 0000 1013`
    expect(found(`UPN: ${upn} and more, then U801200010101`)).toEqual(['hard pupil number'])
  })

  it('an NHS number of somebody else is hard where it is called one', () => {
    expect(found('NHS number 9876543210')).toEqual(['hard NHS number'])
    expect(found('Our reference 9876543210')).toEqual([])
  })
})

describe('where another child lives', () => {
  it.each([
    ['14 Maple Road, Gullhaven, ZZ1 2AB', 'hard address'],
    ['14 MAPLE RD, ZZ12AB', 'soft address'],
    ['14 Maple Road, Gullhaven', 'soft address'],
    ['zz1 2ab', 'soft address'],
  ])('%s', (text, finding) => expect(found(text)).toContain(finding))

  it('is nothing where it is this child’s home too', () =>
    expect(found('14 Maple Road, ZZ1 2AB', { ownAddresses: [{ ...home, personId: 'a' }] })).toEqual([]))

  it('an address that must be kept back is hard, though it is this child’s own', () =>
    expect(
      found('Post: ZZ1 2AB', { ownAddresses: [{ ...home, personId: 'a', confidential: true }] }),
    ).toEqual(['hard withheld address']))
})

describe('a paragraph of another child’s papers', () => {
  const paragraph =
    'He finds the lunch hall very loud and will often leave his tray and hide under the table by the door until a teaching assistant comes to sit with him and counts down from ten, which he has asked them to do since the summer.'
  const elsewhere = new Map(marksIn(paragraph).map(({ mark }) => [mark, ['b']]))

  it('is known again in the middle of other words', () =>
    expect(found(`Before that. ${paragraph} After that.`, { elsewhere })).toEqual(['hard paragraph']))

  it('is known again with the name put right, other marks and other lines', () =>
    expect(found(paragraph.toUpperCase().replaceAll(' ', '\n'), { elsewhere })).toEqual(['hard paragraph']))

  it('half a sentence is not enough', () =>
    expect(found('He finds the lunch hall very loud and will often', { elsewhere })).toEqual([]))
})
