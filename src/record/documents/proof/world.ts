import type { Asker, StaffRole } from '#access'
import { epochDayOfIso } from '#kit/day'
import { sql } from '#kit/db'
import type { Caller } from '../actions/caller.ts'
import type { DocumentsDatabase } from '../store/tables.ts'
import { idOf } from './invented-children.ts'

/** One invented child, her family, and those who work with her; and a second child whom nobody should mix her up with. */
export const people = {
  ella: idOf(5, 1),
  noah: idOf(5, 2),
  mother: idOf(5, 3),
  father: idOf(5, 4),
  uncle: idOf(5, 5),
  officer: idOf(5, 6),
  manager: idOf(5, 7),
  clerk: idOf(5, 8),
  stranger: idOf(5, 9),
  grandmother: idOf(5, 10),
} as const
const council = idOf(6, 1)
const team = idOf(6, 2)
const otherTeam = idOf(6, 3)
export const motherHome = idOf(7, 1)
export const fatherHome = idOf(7, 2)
const noahHome = idOf(7, 3)

const today = '2026-03-02'
export const now = Date.UTC(2026, 2, 2, 9)

export const fillWorld = async (db: DocumentsDatabase): Promise<void> => {
  const person = (
    id: string,
    given: string,
    family: string,
    born: string | null = null,
    upn: string | null = null,
  ) =>
    sql`insert into people.person (id, given_name, family_name, born_on, rights_pass_on, upn)
        values (${id}, ${given}, ${family}, ${born}, ${born === null ? null : '2032-06-25'}, ${upn})`.execute(
      db,
    )
  await person(people.ella, 'Ella', 'Fennerby', '2016-06-02')
  await person(people.noah, 'Noah', 'Saltrigg', '2015-04-03', 'U801200010101')
  await person(people.mother, 'Karen', 'Fennerby')
  await person(people.father, 'Keith', 'Oxmarsh')
  await person(people.uncle, 'Clive', 'Oxmarsh')
  await person(people.grandmother, 'Wendy', 'Fennerby')
  await person(people.officer, 'Ines', 'Corrigan')
  await person(people.manager, 'Tobias', 'Thackeray')
  await person(people.clerk, 'Rajesh', 'Sallis')
  await person(people.stranger, 'Magda', 'Quill')
  const relative = (id: string, kind: string, pr: string, restriction: string | null = null) =>
    sql`insert into people.relationship (child_id, relative_id, kind, parental_responsibility, restriction, restriction_reason, from_on)
        values (${people.ella}, ${id}, ${kind}, ${pr}, ${restriction}, ${restriction && 'A court said so.'}, '2016-06-02')`.execute(
      db,
    )
  await relative(people.mother, 'mother', 'yes')
  await relative(people.father, 'father', 'yes')
  await relative(people.uncle, 'other relative', 'no', 'not to be told')
  await relative(people.grandmother, 'grandparent', 'no', 'not to be contacted')
  await sql`update people.relationship set to_on = '2020-01-01' where relative_id in (${people.uncle}, ${people.grandmother})`.execute(
    db,
  )
  await sql`insert into people.organisation (id, name, kind) values (${council}, 'Northmere Council', 'council')`.execute(
    db,
  )
  for (const [id, name] of [
    [team, 'EHC team'],
    [otherTeam, 'Another team'],
  ] as const)
    await sql`insert into people.team (id, organisation_id, name) values (${id}, ${council}, ${name})`.execute(
      db,
    )
  const member = (id: string, role: string, teamId: string) =>
    sql`insert into people.membership (person_id, organisation_id, team_id, role, from_on) values (${id}, ${council}, ${teamId}, ${role}, '2020-01-01')`.execute(
      db,
    )
  await member(people.officer, 'EHC coordinator', team)
  await member(people.manager, 'EHC manager', team)
  await member(people.clerk, 'business support', team)
  await member(people.stranger, 'EHC coordinator', otherTeam)
  for (const child of [people.ella, people.noah]) {
    await sql`insert into people.child_record (person_id, authority, since) values (${child}, 'northmere', '2020-01-01')`.execute(
      db,
    )
    await sql`insert into people.involvement (child_id, person_id, kind, from_on) values (${child}, ${people.officer}, 'allocated officer', '2026-01-05')`.execute(
      db,
    )
    await sql`insert into people.involvement (child_id, team_id, kind, from_on) values (${child}, ${team}, 'case team', '2026-01-05')`.execute(
      db,
    )
  }
  const home = (id: string, who: string, street: string, postcode: string) =>
    sql`insert into people.address (id, person_id, lines, postcode, from_on) values (${id}, ${who}, ${[street, 'Gullhaven']}, ${postcode}, '2020-01-01')`.execute(
      db,
    )
  await home(motherHome, people.mother, '3 Curlew Street', 'ZZ1 1AA')
  await home(fatherHome, people.father, '9 Tern Lane', 'ZZ2 2BB')
  await home(noahHome, people.noah, '14 Maple Road', 'ZZ3 3CD')
}

export const restrict = (db: DocumentsDatabase, who: string, restriction: string | null): Promise<unknown> =>
  sql`update people.relationship set restriction = ${restriction}, restriction_reason = ${restriction && 'A court said so.'}, to_on = null
      where relative_id = ${who}`.execute(db)

type Someone = { readonly personId: string; readonly role?: StaffRole; readonly teamId?: string }

export const callerFor = ({ personId, role, teamId = team }: Someone, minutes = 0): Caller => {
  const asker: Asker = {
    accountId: personId,
    personId,
    memberships: role
      ? [
          {
            role,
            authority: 'northmere',
            organisationId: council,
            teamId,
            from: epochDayOfIso('2020-01-01')!,
            to: null,
          },
        ]
      : [],
    today: epochDayOfIso(today)!,
    now: now + minutes * 60_000,
    provedAt: now,
    glass: [],
  }
  return {
    authority: 'northmere',
    accountId: personId,
    personId,
    name: 'Somebody',
    as: `Somebody, ${role ?? 'family member'}`,
    team: role ? 'EHC team' : null,
    request: `request-${personId.slice(-2)}`,
    asker,
  }
}

export const officer = callerFor({ personId: people.officer, role: 'EHC coordinator' })
export const manager = callerFor({ personId: people.manager, role: 'EHC manager' })
export const clerk = callerFor({ personId: people.clerk, role: 'business support' })
export const stranger = callerFor({ personId: people.stranger, role: 'EHC coordinator', teamId: otherTeam })
export const mother = callerFor({ personId: people.mother })
export const father = callerFor({ personId: people.father })
