import type { Database } from '#kit/db'
import { keepInvented } from '../actions/keep-invented.ts'
import { keepInventedChildren } from '../actions/keep-invented-children.ts'
import { keepOrganisation, keepTeams } from '../store/teams.ts'
import type { PeopleTables } from '../store/tables.ts'
import { type Caller, today } from './open-people.tsx'

export const id = (number: number): string => `00000000-0000-4000-9000-${String(number).padStart(12, '0')}`

/** A word in every field of one child's record that is found nowhere else: where it shows, the field shows. */
export const canaries = {
  legal: 'Lorikeet',
  knownAs: 'Macaw',
  nhs: '999 000 1006',
  communication: 'Nightjar',
  home: 'Oriole',
  withheld: 'Plover',
  ownPhone: 'Quail',
  otherPhone: 'Redstart',
  relative: 'Swift',
  limit: 'Must not be told anything',
  reason: 'Toucan',
  setting: 'Umbrellabird',
  worker: 'Veery',
  ordinary: 'Wagtail',
  health: 'Xenops',
  safeguarding: 'Yellowhammer',
  agreed: 'Zitting',
  capacity: 'Avocet',
} as const

export const child = id(1)
const [mother, father, restricted] = [id(2), id(3), id(4)]

/** One child with everything said of them, another with nothing, and people who stand to the first in every way. */
export const makeWorld = async (database: Database): Promise<Readonly<Record<string, Caller>>> => {
  const db = database.withTables<PeopleTables>()
  const teams = await keepTeams(db, 'Northmere Council', ['North', 'South', 'Visits', canaries.worker])
  const here = await keepOrganisation(db, { name: canaries.setting, kind: 'primary school', demo: true })
  const elsewhere = await keepOrganisation(db, { name: 'Other School', kind: 'primary school', demo: true })
  const ines = { personId: id(10), name: 'Ines Corrigan', role: 'EHC coordinator', places: [] }
  await keepInvented(db, [ines], today)
  await keepInventedChildren(
    db,
    [
      {
        id: child,
        name: [canaries.legal, 'Bird'],
        knownAs: canaries.knownAs,
        age: [8, 0],
        nhs: '9990001006',
        communication: canaries.communication,
        homes: [
          { lines: [canaries.home], postcode: 'ZZ1 1AA', since: 12 },
          { lines: [canaries.withheld], postcode: 'ZZ9 9ZZ', since: 6, confidential: true },
        ],
        family: [
          {
            id: mother,
            name: ['Mother', 'Bird'],
            kind: 'mother',
            ways: [['phone', canaries.ownPhone, true]],
          },
          {
            id: father,
            name: [canaries.relative, 'Bird'],
            kind: 'father',
            limit: ['kept from some of it', 'A court order'],
            ways: [['phone', canaries.otherPhone, true]],
          },
          {
            id: restricted,
            name: ['Restricted', 'Bird'],
            kind: 'father',
            limit: ['not to be told', canaries.reason],
          },
        ],
        settings: [{ name: canaries.setting, kind: 'primary school', since: 12 }],
        statuses: [
          { kind: 'SEN support', source: canaries.ordinary, since: 6 },
          { kind: 'diagnosis', source: canaries.health, since: 6 },
          { kind: 'child protection plan', source: canaries.safeguarding, since: 6 },
        ],
        workers: [
          { kind: 'allocated officer', person: id(10), since: 6 },
          { kind: 'case team', team: 'North', since: 6 },
          { kind: 'service involved', team: 'Visits', since: 6 },
          { kind: 'service involved', team: canaries.worker, since: 6 },
        ],
        agreements: [
          { about: 'sharing', for: canaries.agreed, of: mother, answer: 'given', since: 2 },
          { about: 'sharing', for: canaries.agreed, of: father, answer: 'refused', since: 2 },
        ],
        capacity: [{ decision: canaries.capacity, can: 'with support', since: 2 }],
      },
      {
        id: id(20),
        name: ['Other', 'Child'],
        age: [8, 1],
        homes: [],
        family: [{ id: id(21), name: ['Other', 'Parent'], kind: 'mother' }],
        settings: [],
      },
    ],
    { authority: 'northmere', today },
  )
  const team = (name: string) => ({ teamId: teams.get(name)!.id })
  return {
    mother: { personId: mother, name: 'Mother Bird' },
    'other parent': { personId: id(21), name: 'Other Parent' },
    'parent kept from some': { personId: father, name: 'Fath Er' },
    'parent told nothing': { personId: restricted, name: 'Restricted Bird' },
    'SENCO here': { personId: id(11), name: 'Sen Here', roles: [{ role: 'SENCO', organisationId: here }] },
    'SENCO elsewhere': {
      personId: id(12),
      name: 'Sen Elsewhere',
      roles: [{ role: 'SENCO', organisationId: elsewhere }],
    },
    'SENCO who left': {
      personId: id(13),
      name: 'Sen Left',
      roles: [{ role: 'SENCO', organisationId: here, to: '2026-03-01' }],
    },
    'class teacher': {
      personId: id(14),
      name: 'Cla Teacher',
      roles: [{ role: 'class teacher', organisationId: here }],
    },
    practitioner: {
      personId: id(15),
      name: 'Pra Visits',
      roles: [{ role: 'service practitioner', ...team('Visits') }],
    },
    'coordinator allocated': {
      personId: id(10),
      name: 'Ines Corrigan',
      roles: [{ role: 'EHC coordinator', ...team('North') }],
    },
    'coordinator of the team': {
      personId: id(16),
      name: 'Col League',
      roles: [{ role: 'EHC coordinator', ...team('North') }],
    },
    'coordinator elsewhere': {
      personId: id(17),
      name: 'Coo Elsewhere',
      roles: [{ role: 'EHC coordinator', ...team('South') }],
    },
    manager: { personId: id(18), name: 'Man Ager', roles: [{ role: 'EHC manager', ...team('North') }] },
    'business support': {
      personId: id(19),
      name: 'Bus Support',
      roles: [{ role: 'business support', ...team('North') }],
    },
    editor: { personId: id(22), name: 'Ed Itor', roles: [{ role: 'content editor' }] },
    'privacy officer': { personId: id(23), name: 'Pri Vacy', roles: [{ role: 'privacy officer' }] },
    administrator: { personId: id(24), name: 'Ad Min', roles: [{ role: 'administrator' }] },
  }
}
