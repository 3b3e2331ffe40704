import { compulsorySchoolAgeEnds } from '#law'
import { nhsNumberInGroups, upnCheckLetter } from '#kit/identifiers'
import { dayInWords, epochDayOfIso, isoOfEpochDay, parseDay, plusDays } from '#kit/day'
import { bornOn, type ChildName, childNames, type Tie, ties } from './children.ts'
import { seedCase } from './seed-cases.ts'
import { seedDocuments } from './seed-documents.ts'
import { seedFacts } from './seed-facts.ts'
import type { Tokens } from './tokens.ts'
import type { Put, SeededChild, World } from './world.ts'

export type Days = { readonly long: string; readonly yesterday: string; readonly authority: string }

/** Every field of every child's record holds a token; whoever has an account is tied to them as `children.ts` says. */
export const seedChildren = async (
  put: Put,
  tokens: Tokens,
  known: Pick<World, 'people' | 'places' | 'teams'>,
  days: Days,
): Promise<World> => {
  const people = { ...known.people }
  const children = {} as Record<ChildName, SeededChild>
  for (const [at, child] of childNames.entries()) {
    const id = await seedPerson(put, tokens, child, at)
    if (child === 'own') people['child under age'] = id
    if (child === 'young person') people['young person'] = id
    await put('people.child_record', { person_id: id, authority: days.authority, since: days.long })
    const rows = await seedFacts(put, tokens, { child, id, at }, days)
    for (const tie of ties[child]) await seedTie(put, { ...known, people }, id, tie, days)
    const papers = await seedDocuments(put, tokens, { child, id }, days)
    children[child] = {
      id,
      rows: { ...rows, ...papers },
      ...(await seedCase(put, tokens, { child, id, at }, { ...known, people }, days)),
    }
  }
  await put('people.relationship', {
    child_id: children.own.id,
    relative_id: children.sibling.id,
    kind: 'sibling',
    parental_responsibility: 'no',
    from_on: days.long,
  })
  return { ...known, people, children }
}

const naming = [
  'see child',
  'see contact details',
  'see ordinary text',
  'see who looked',
  'see trail',
  'find child',
]
const looking = [
  ...naming,
  'add own views',
  'see plan copy',
  'message the team',
  'answer advice',
  'break the glass',
  'create child',
]
const contact = ['see contact details']

const seedPerson = (put: Put, tokens: Tokens, child: ChildName, at: number): Promise<string> => {
  const word = (column: string, acts: readonly string[]) => tokens.word(child, `person.${column}`, acts)
  const twelve = `9${String(31_415_926_535 + at * 7_919).slice(0, 11)}`
  const upn = `${upnCheckLetter(twelve)}${twelve}`
  const nhs = nhsNumber(987_650_000 + at * 1_113)
  const day = bornOn[child]
  tokens.exactly(child, 'person.upn', [...contact, 'find child'], upn)
  tokens.exactly(child, 'person.nhs_number', [...contact, 'find child'], nhs, nhsNumberInGroups(nhs))
  tokens.exactly(
    child,
    'person.born_on',
    [...looking, 'review broken glass'],
    day,
    dayInWords(parseDay(day)!),
  )
  return put('people.person', {
    given_name: word('given_name', looking),
    family_name: word('family_name', looking),
    known_as: word('known_as', looking),
    pronouns: word('pronouns', looking),
    born_on: day,
    upn,
    nhs_number: nhs,
    language: word('language', [...contact, 'see ordinary text']),
    interpreter: word('interpreter', [...contact, 'see ordinary text']),
    communication: word('communication', [...contact, 'see ordinary text']),
    rights_pass_on: isoOfEpochDay(plusDays(compulsorySchoolAgeEnds(epochDayOfIso(day)!), 1)),
  })
}

/** The check figure of nine figures, or the next number that has one. */
const nhsNumber = (nine: number): string => {
  const digits = Array.from(String(nine), Number)
  const check = 11 - (digits.reduce((sum, digit, at) => sum + digit * (10 - at), 0) % 11)
  return check === 10 ? nhsNumber(nine + 1) : `${nine}${check % 11}`
}

const seedTie = async (
  put: Put,
  world: Pick<World, 'people' | 'places' | 'teams'>,
  child: string,
  tie: Tie,
  days: Days,
) => {
  const span = { from_on: days.long, to_on: tie.ended ? days.yesterday : null }
  const party = tie.person && world.people[tie.person]
  const relative = (kind: string, rights: string, restriction: string | null = null) =>
    put('people.relationship', {
      child_id: child,
      relative_id: party,
      kind,
      parental_responsibility: rights,
      restriction,
      restriction_reason: restriction && 'A court said so',
      ...span,
    })
  switch (tie.way) {
    case 'parental responsibility':
      return relative('parent', 'yes')
    case 'parent kept from some of it':
      return relative('parent', 'yes', 'kept from some of it')
    case 'must not be told':
      return relative('parent', 'yes', 'not to be told')
    case 'relative':
      return relative('grandparent', 'no')
    case 'agreed supporter':
      return relative('agreed supporter', 'no')
    case 'representative':
      return put('people.representative', {
        young_person_id: child,
        person_id: party,
        decision: 'Where to learn',
        capacity: 'lacks capacity',
        assessed_by: 'A psychologist',
        assessed_on: days.long,
      })
    case 'setting attended':
      return put('people.enrolment', {
        child_id: child,
        organisation_id: world.places[tie.place!],
        kind: 'main',
        ...span,
      })
    case 'setting consulted':
    case 'setting named':
    case 'health body of the plan':
    case 'child':
    case 'young person':
    case 'in the authority':
      return ''
    default: {
      const of = tie.team ? { team_id: world.teams[tie.team] } : { person_id: party }
      return put('people.involvement', { child_id: child, kind: tie.way, ...of, ...span })
    }
  }
}
