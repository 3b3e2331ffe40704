import type { Database } from '#kit/db'
import {
  inventedChildren,
  inventedSettings,
  keepInvented,
  keepInventedChildren,
  keepInventedSettings,
  keepTeams,
  type PeopleTables,
  type Team,
} from '#people'
import { type DemoPerson, demoPeople } from '#sign-in'

export type DemoPlaces = {
  readonly database: Database
  readonly authority: string
  /** What the council is called. */
  readonly council: string
  /** What the health body is called that is sent each plan. */
  readonly healthBody: string
  /** Teams that answer what the public writes: the content editor is in every one. */
  readonly answering: ReadonlyMap<string, Team>
  readonly today: string
}

/** The invented people in the roles they are said to hold, and the invented children they work with. */
export const keepDemoPeople = async (places: DemoPlaces): Promise<void> => {
  const people = places.database.withTables<PeopleTables>()
  const named = demoPeople.flatMap(({ kind, team }) => (kind === 'staff' && team ? [team] : []))
  const teams = await keepTeams(people, places.council, named)
  const invented = demoPeople.map((person) => ({
    personId: person.personId,
    name: person.name,
    role: person.role,
    places: placesOf(person, places, teams),
  }))
  await keepInvented(people, [...invented, notInvited], places.today)
  await keepInventedSettings(people, inventedSettings)
  await keepInventedChildren(people, inventedChildren, { authority: places.authority, today: places.today })
}

/** Somebody who holds a role and whom nobody has invited yet: the administrator's next thing to do. */
const notInvited = {
  personId: 'de300000-0000-4000-b000-000000000101',
  name: 'Odalys Pemberton',
  role: 'class teacher',
  places: [{ name: 'Larkfield Primary School', kind: 'primary school' }],
}

const placesOf = (
  { kind, role, team }: DemoPerson,
  { council, healthBody, answering }: DemoPlaces,
  teams: ReadonlyMap<string, Team>,
) => {
  if (kind === 'family' || team === undefined) return []
  if (team === 'Health body') return [{ name: healthBody, kind: 'health provider' }]
  if (kind === 'professional') return [{ name: team, kind: settings[role] ?? 'other' }]
  const own = { name: council, kind: 'council' }
  if (role === 'content editor') return [...answering.values()].map(({ id }) => ({ ...own, teamId: id }))
  const ids = [team, ...(helpsToo[role] ?? [])].flatMap((name) => teams.get(name)?.id ?? [])
  return ids.map((teamId) => ({ ...own, teamId }))
}

const settings: Readonly<Record<string, string>> = {
  SENCO: 'primary school',
  'class teacher': 'primary school',
  'early-years practitioner': 'nursery',
}

/** Business support sends and receives for the team that has the cases. */
const helpsToo: Readonly<Record<string, readonly string[]>> = { 'business support': ['EHC team north'] }
