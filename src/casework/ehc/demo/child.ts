import { parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { addPerson, findPerson, holdRecord, inventedChildren, type PeopleTables } from '#people'
import type { InventedCase } from './cases.ts'
import type { Invention } from './seed.ts'

type Child = { readonly id: string | null; readonly name: string; readonly born: string | undefined }

/** A request a few days old is not joined to a record yet; the others are. */
export const childOf = async (invention: Invention, { child, daysAgo }: InventedCase): Promise<Child> => {
  const people = invention.database.withTables<PeopleTables>()
  const invented = typeof child === 'number' ? inventedChildren[child - 1] : undefined
  const person = invented && (await findPerson(people, invented.id))
  if (person)
    return {
      id: person.id,
      name: [person.given_name, person.family_name].filter(Boolean).join(' '),
      born: person.born_on ?? undefined,
    }
  if (typeof child === 'number') return { id: null, name: `Child ${child}`, born: undefined }
  const born = invention.today.subtract({ years: child.age, months: 3 }).with({ day: 14 }).toString()
  if (daysAgo < 14) return { id: null, name: child.name, born }
  return { id: await recordOf(invention, people, child.name, born), name: child.name, born }
}

const recordOf = async (
  { authority, officer, today, teamId }: Invention,
  people: Database<PeopleTables>,
  name: string,
  born: string,
): Promise<string | null> => {
  const [given = name, ...family] = name.split(' ')
  const added = await addPerson(
    people,
    {
      givenName: given,
      familyName: family.join(' '),
      bornOn: parseDay(born)!.toString(),
      knownAs: null,
      pronouns: null,
      upn: null,
      nhsNumber: null,
      language: null,
      interpreter: null,
      communication: null,
      postcode: null,
    },
    {
      authority,
      accountId: officer.accountId,
      personId: officer.personId,
      name: officer.as.split(',')[0]!,
      team: null,
      allowed: {
        role: 'EHC coordinator',
        through: 'no child',
        glass: null,
      },
      why: 'working on your case',
      today: today.toString(),
      now: Date.now(),
      request: 'demonstration',
    },
  )
  if (!added.ok) return added.reason.why === 'may be on record' ? (added.reason.alike[0]?.id ?? null) : null
  await holdRecord(people, added.value, authority, today.toString(), teamId)
  return added.value
}
