import { expect, test } from 'vitest'
import type { Actor, Entry } from './entry.ts'
import { asLeft, familyAccounts, withNames } from './family-name.ts'

const by = (role: string, accountId: string | null, name = 'Ottoline Pym'): Entry => ({
  at: 0,
  authority: 'northmere',
  actor: { accountId, name, role, team: null },
  act: 'see child',
  subject: null,
  caseId: null,
  item: null,
  why: 'your own record',
  through: null,
  outcome: 'done',
  glass: null,
  request: 'one',
})
const mother = by('family member', 'a1')
const officer = by('EHC coordinator', 'a2')
const names = new Map([
  ['a1', 'Meena Ravenhall'],
  ['a2', 'Somebody Else'],
])
const nameOf = (entry: Entry): string => withNames([entry], names)[0]!.actor.name

test('family is left in the trail without a name, staff as they were called that day', () => {
  const left = ({ actor }: Entry): Actor => asLeft(actor)
  expect([left(mother).name, left(officer).name]).toEqual(['Family', 'Ottoline Pym'])
})

test('only the accounts of family are asked for, each once, and none where there is none', () => {
  expect(familyAccounts([mother, mother, officer, by('young person', null)])).toEqual(['a1'])
})

test('family is named as they are called today while their account is there; staff keep the name of that day', () => {
  expect([nameOf(mother), nameOf(officer)]).toEqual(['Meena Ravenhall', 'Ottoline Pym'])
  expect([nameOf(by('family member', 'gone', 'Family')), nameOf(by('young person', null, 'Family'))]).toEqual(
    ['Family', 'Family'],
  )
})
