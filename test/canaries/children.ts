import type { RelationshipKind } from '#access'
import type { Place, TeamName, Who } from './kinds-of-person.ts'

export const childNames = ['own', 'ended', 'restricted', 'other', 'sibling', 'young person'] as const
export type ChildName = (typeof childNames)[number]

/** How one person, team or setting stands to a child. `ended`: until yesterday. */
export type Tie = {
  readonly way: RelationshipKind
  readonly person?: Who
  readonly team?: TeamName
  readonly place?: Place
  readonly ended?: true
}

const theCase: readonly Tie[] = [
  { way: 'parent kept from some of it', person: 'parent kept from some of it' },
  { way: 'relative', person: 'grandparent' },
  { way: 'relative', person: 'coordinator who is kin' },
  { way: 'setting attended', place: 'school' },
  { way: 'allocated officer', person: 'coordinator of the case' },
  { way: 'allocated officer', person: 'coordinator who is kin' },
  { way: 'allocated officer', person: 'disabled account' },
  { way: 'allocated officer', person: 'expired session' },
  { way: 'allocated officer', person: 'factor not yet given' },
  { way: 'case team', team: 'north' },
  { way: 'service involved', team: 'portage' },
  { way: 'advice asked', person: 'adviser asked' },
  { way: 'panel item', person: 'panel member' },
]
const parent: Tie = { way: 'parental responsibility', person: 'parent' }

/**
 * Six children, and how everybody stands to each. The rights of the one called “young person” have passed to them, so
 * their parent has none left.
 */
export const ties: Readonly<Record<ChildName, readonly Tie[]>> = {
  own: [
    parent,
    ...theCase,
    { way: 'must not be told', person: 'parent who must not be told' },
    { way: 'parental responsibility', person: 'parent whose time ended', ended: true },
    { way: 'advice asked', person: 'adviser whose advice ended', ended: true },
    { way: 'panel item', person: 'panel member who stood aside', ended: true },
    { way: 'child', person: 'child under age' },
  ],
  ended: [
    ...[parent, ...theCase].map((tie) => ({ ...tie, ended: true as const })),
    { way: 'case team', team: 'south' },
  ],
  restricted: [{ way: 'must not be told', person: 'parent' }, ...theCase],
  other: [
    { way: 'parental responsibility', person: 'other child’s parent' },
    { way: 'setting attended', place: 'other school' },
    { way: 'setting consulted', place: 'nursery' },
    { way: 'allocated officer', person: 'coordinator of another team' },
    { way: 'case team', team: 'south' },
    { way: 'service asked', team: 'speech' },
  ],
  sibling: [
    { way: 'parental responsibility', person: 'sibling’s parent' },
    { way: 'setting attended', place: 'nursery' },
    { way: 'case team', team: 'south' },
  ],
  'young person': [
    { way: 'parental responsibility', person: 'parent', ended: true },
    { way: 'young person', person: 'young person' },
    { way: 'agreed supporter', person: 'agreed supporter' },
    { way: 'representative', person: 'representative' },
    { way: 'setting attended', place: 'other school' },
    { way: 'setting named', place: 'nursery' },
    { way: 'setting named', place: 'school', ended: true },
    { way: 'health body of the plan', place: 'health' },
    { way: 'case team', team: 'south' },
  ],
}

/** Whose words about the draft are on file; null where nobody is left who may say any. */
export const theParents: Readonly<Record<ChildName, Who | null>> = {
  own: 'parent',
  ended: 'parent',
  restricted: null,
  other: 'other child’s parent',
  sibling: 'sibling’s parent',
  'young person': 'young person',
}

/** Days a child was born on: of nobody else in the records. */
export const bornOn: Readonly<Record<ChildName, string>> = {
  own: '2017-02-11',
  ended: '2016-11-23',
  restricted: '2018-05-07',
  other: '2015-10-19',
  sibling: '2023-01-13',
  'young person': '2009-03-17',
}
