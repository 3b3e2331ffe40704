import { describe, expect, it } from 'vitest'
import { type EpochDay, epochDayOf, isoOfEpochDay } from '#kit/day'
import { aboutNoChild, type Item } from './item.ts'
import type { Asker, Membership } from './asker.ts'
import { decide, mayRead } from './core.ts'
import { defaultLabels } from './labels.ts'
import { policyOf } from './policy.ts'
import type { Relationship, RelationshipKind } from './relationships.ts'
import { asRightsPass } from './rights.ts'

const today = epochDayOf(2026, 11, 24)
const days = (from: number, to: number | null) => ({
  from: (today + from) as EpochDay,
  to: to === null ? null : ((today + to) as EpochDay),
})

const member = (role: Membership['role'], span = days(-100, null)): Membership => ({
  role,
  authority: 'northmere',
  organisationId: 'hill-school',
  teamId: 'north-team',
  ...span,
})
const asker = (over: Partial<Asker>): Asker => ({
  accountId: 'account',
  personId: 'me',
  memberships: [],
  today,
  now: 1000,
  provedAt: null,
  glass: [],
  ...over,
})
const tie = (kind: RelationshipKind, party: string, span = days(-100, null)): Relationship => ({
  kind,
  childId: 'child',
  caseId: null,
  party,
  ...span,
})
const record = (...relationships: Relationship[]): Item => ({
  authority: 'northmere',
  childId: 'child',
  caseId: null,
  relationships,
})
const outcome = (decision: ReturnType<typeof decide>) => (decision.ok ? 'allowed' : decision.reason)

describe('why not', () => {
  it.each([
    ['somebody who is not signed in', null, record(), 'not signed in'],
    [
      'a panel member who was never meant to write notes',
      asker({ memberships: [member('panel member')] }),
      record(),
      'not for this role',
    ],
    [
      'a coordinator with no tie to the child',
      asker({ memberships: [member('EHC coordinator')] }),
      record(),
      'no relationship',
    ],
    [
      'a coordinator the case was taken from yesterday',
      asker({ memberships: [member('EHC coordinator')] }),
      record(tie('allocated officer', 'me', days(-50, -1))),
      'ended',
    ],
    [
      'a coordinator who left yesterday',
      asker({ memberships: [member('EHC coordinator', days(-50, -1))] }),
      record(tie('allocated officer', 'me')),
      'ended',
    ],
    [
      'a coordinator on the last day of the job, which counts',
      asker({ memberships: [member('EHC coordinator', days(-50, 0))] }),
      record(tie('allocated officer', 'me')),
      'allowed',
    ],
    [
      'a coordinator whose child it is',
      asker({ memberships: [member('EHC coordinator')] }),
      record(tie('allocated officer', 'me'), tie('parental responsibility', 'me')),
      'own family',
    ],
    [
      'a coordinator who must not be told',
      asker({ memberships: [member('EHC coordinator')] }),
      record(tie('allocated officer', 'me'), tie('must not be told', 'me')),
      'must not be told',
    ],
  ])('%s', (_who, who, item, wanted) => {
    expect(outcome(decide(who, 'add note', item))).toBe(wanted)
  })

  it('asks for a second factor first, then for a second person', () => {
    const officer = (provedAt: number | null) => asker({ memberships: [member('privacy officer')], provedAt })
    const item = record(tie('in the authority', 'northmere'))
    expect(outcome(decide(officer(null), 'destroy record', item))).toBe('prove it is you')
    expect(outcome(decide(officer(2000), 'destroy record', item))).toBe('prove it is you')
    expect(outcome(decide(officer(900), 'destroy record', item))).toBe('needs a second person')
    expect(outcome(decide(officer(900), 'destroy record', { ...item, agreedBy: 'account' }))).toBe(
      'needs a second person',
    )
    expect(outcome(decide(officer(900), 'destroy record', { ...item, agreedBy: 'other' }))).toBe('allowed')
  })

  it('keeps the refusal that came nearest to a yes', () => {
    const who = asker({ memberships: [member('EHC coordinator'), member('EHC coordinator', days(-9, -1))] })
    const item = record(tie('allocated officer', 'me', days(-50, -1)), tie('case team', 'other-team'))
    expect(outcome(decide(who, 'add note', item))).toBe('ended')
    expect(outcome(decide(who, 'send letter', aboutNoChild('northmere')))).toBe('not for this role')
    expect(outcome(decide(who, 'find child', aboutNoChild('southmere')))).toBe('no relationship')
  })
})

describe('two hats', () => {
  it('a SENCO who is also a parent sees her own child as a parent, and no more', () => {
    const who = asker({ memberships: [member('SENCO')] })
    const item = record(tie('setting attended', 'hill-school'), tie('parental responsibility', 'me'))
    expect(decide(who, 'see child', item)).toMatchObject({ value: { role: 'family member' } })
    expect(outcome(decide(who, 'record agreement', item))).toBe('own family')
  })

  it('a SENCO at one school is nobody at another', () => {
    const who = asker({
      memberships: [member('SENCO'), { ...member('class teacher'), organisationId: 'lake-school' }],
    })
    const item = record(tie('setting attended', 'lake-school'))
    expect(decide(who, 'see child', item)).toMatchObject({ value: { role: 'class teacher' } })
    expect(decide(who, 'see health text', item).ok).toBe(false)
  })
})

describe('who may see a paragraph', () => {
  const officer = asker({ memberships: [member('EHC coordinator')] })
  const mine = record(tie('allocated officer', 'me'))
  const parent = record(tie('parental responsibility', 'me'))
  const partly = record(tie('parent kept from some of it', 'me'))

  it('must be let through by every mark on it', () => {
    expect(mayRead(officer, { ...mine, labels: ['ordinary', 'safeguarding'] }).ok).toBe(true)
    expect(mayRead(asker({}), { ...parent, labels: ['ordinary', 'safeguarding'] }).ok).toBe(false)
    expect(mayRead(asker({}), { ...parent, labels: ['safeguarding', 'ordinary'] }).ok).toBe(false)
    expect(mayRead(asker({}), { ...parent, labels: ['ordinary', 'kept from a parent'] }).ok).toBe(true)
    expect(mayRead(asker({}), { ...partly, labels: ['ordinary', 'kept from a parent'] }).ok).toBe(false)
  })

  it('is ordinary where nothing is marked', () => {
    expect(mayRead(asker({}), parent).ok).toBe(true)
    expect(mayRead(asker({}), record()).ok).toBe(false)
  })

  it('starts from where it came from: a confidential address is not shown to a parent', () => {
    const labels = defaultLabels['confidential address']
    expect(mayRead(asker({}), { ...parent, labels }).ok).toBe(false)
    expect(mayRead(asker({}), { ...record(tie('young person', 'me')), labels }).ok).toBe(true)
  })
})

describe('a policy of one’s own', () => {
  it('takes acts of its own, by the same rule', () => {
    const policy = policyOf<'sign the plan'>([
      { role: 'EHC manager', through: ['case team'], may: ['sign the plan'], why: 'For the test.' },
    ])
    const manager = asker({ memberships: [member('EHC manager')] })
    expect(policy.decide(manager, 'sign the plan', record(tie('case team', 'north-team'))).ok).toBe(true)
    expect(policy.decide(manager, 'sign the plan', record()).ok).toBe(false)
  })

  it('refuses a table that says the same thing twice', () => {
    const row = { role: 'SENCO', through: ['no child'], may: ['see own tray'], why: '' } as const
    expect(() => policyOf([row, row])).toThrow('says twice')
  })
})

describe('rights pass on at the end of compulsory school age', () => {
  // 16 on 1 March 2026; the last Friday of June is the 26th.
  const born = epochDayOf(2010, 3, 1)
  const dated = (kind: RelationshipKind, span = { from: born, to: null as EpochDay | null }) => {
    const row = asRightsPass({ ...tie(kind, 'x'), ...span }, born)
    return row && [isoOfEpochDay(row.from), row.to && isoOfEpochDay(row.to)]
  }

  it.each([
    ['parental responsibility', ['2010-03-01', '2026-06-26']],
    ['parent kept from some of it', ['2010-03-01', '2026-06-26']],
    ['child', ['2010-03-01', '2026-06-26']],
    ['young person', ['2026-06-27', '2035-02-28']],
    ['agreed supporter', ['2026-06-27', null]],
    ['representative', ['2026-06-27', null]],
    ['relative', ['2010-03-01', null]],
    ['setting attended', ['2010-03-01', null]],
  ] as const)('%s', (kind, wanted) => {
    expect(dated(kind)).toEqual(wanted)
  })

  it('keeps shorter days, and drops a row that has none left', () => {
    const late = { from: epochDayOf(2026, 7, 1), to: epochDayOf(2026, 8, 1) }
    expect(dated('parental responsibility', late)).toBeNull()
    expect(dated('young person', late)).toEqual(['2026-07-01', '2026-08-01'])
    expect(dated('agreed supporter', { ...late, to: epochDayOf(2026, 7, 31) })).toEqual([
      '2026-07-01',
      '2026-07-31',
    ])
    expect(dated('parental responsibility', { from: born, to: epochDayOf(2020, 1, 1) })).toEqual([
      '2010-03-01',
      '2020-01-01',
    ])
  })

  it('leaves the rights with the parent while the date of birth is not known', () => {
    expect(asRightsPass(tie('young person', 'x'), null)).toBeNull()
    expect(asRightsPass(tie('parental responsibility', 'x'), null)).toEqual(
      tie('parental responsibility', 'x'),
    )
  })
})
