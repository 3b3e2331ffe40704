import { randomUUID } from 'node:crypto'
import { Client } from 'pg'
import { type ChildName, childNames } from './children.ts'
import { everybody, kindOf, type Place, type TeamName, type Who } from './kinds-of-person.ts'

/** The ids of everybody and everything that is seeded. */
export type World = {
  readonly people: Readonly<Record<Who, string>>
  readonly children: Readonly<Record<ChildName, SeededChild>>
  readonly places: Readonly<Record<Place, string>>
  readonly teams: Readonly<Record<TeamName, string>>
}

export type SeededChild = {
  readonly id: string
  readonly caseId: string
  readonly reference: string
  /** Rows of the record that an address may name, by table. */
  readonly rows: Readonly<Record<string, string>>
  /** What else of the case an address may name, by the name of the blank. */
  readonly named: Readonly<Record<'meeting' | 'item' | 'copy' | 'paper', string>>
}

export type Put = (table: string, row: Readonly<Record<string, unknown>>) => Promise<string>

/** Writes rows as they are: `put` gives the id. Everything in one transaction. */
export const seeding = async <Made>(url: string, work: (put: Put) => Promise<Made>): Promise<Made> => {
  const client = new Client({ connectionString: url })
  await client.connect()
  try {
    await client.query('begin')
    const made = await work(async (table, row) => {
      const names = Object.keys(row)
      const places = names.map((_, at) => `$${at + 1}`)
      const text = `insert into ${table} (${names.join(', ')}) values (${places.join(', ')}) returning *`
      const { rows } = await client.query<{ id?: string }>(text, Object.values(row))
      return rows[0]?.id ?? ''
    })
    await client.query('commit')
    return made
  } finally {
    await client.end()
  }
}

const placeKinds = {
  school: 'primary school',
  'other school': 'secondary school',
  nursery: 'nursery',
  health: 'health provider',
} as const

/** Settings, teams, and everybody who has an account, with the role they hold. */
export const seedWorkplaces = async (
  put: Put,
  councilId: string,
  days: { readonly long: string; readonly yesterday: string },
): Promise<Pick<World, 'people' | 'places' | 'teams'>> => {
  const places = { council: councilId } as Record<Place, string>
  for (const [name, kind] of Object.entries(placeKinds))
    places[name as Place] = await put('people.organisation', { name: `Invented ${name}`, kind })
  const teams = {} as Record<TeamName, string>
  for (const name of ['north', 'south', 'portage', 'speech', 'panel', 'office', 'local offer'] as const)
    teams[name] = await put('people.team', { organisation_id: councilId, name: `Team ${name}` })
  const people = {} as Record<Who, string>
  for (const who of everybody) {
    if (who === 'child under age' || who === 'young person') continue
    const { role, place, team, ended } = kindOf(who)
    people[who] = await put('people.person', { given_name: 'Somebody', family_name: `Called ${who}` })
    if (role === undefined || place === undefined) continue
    await put('people.membership', {
      person_id: people[who],
      organisation_id: places[place],
      role,
      team_id: team === undefined ? null : teams[team],
      from_on: days.long,
      to_on: ended ? days.yesterday : null,
    })
  }
  return { people, places, teams }
}

/** A child nobody has a row about: asked for in the same words as one who is there. */
export const absent = (): SeededChild => ({
  id: randomUUID(),
  caseId: randomUUID(),
  reference: 'EH-ZZZZ-ZZZZ',
  rows: {},
  named: { meeting: randomUUID(), item: randomUUID(), copy: randomUUID(), paper: randomUUID() },
})

/** What can be asked for at every address: each child, and one who is not there. */
export const objectNames = [...childNames, 'absent'] as const
export type ObjectName = (typeof objectNames)[number]
