import type { ChildName } from './children.ts'
import type { Days } from './seed-children.ts'
import type { Tokens } from './tokens.ts'
import type { Put } from './world.ts'

const contact = ['see contact details']
/** Whoever keeps accounts sees the names of those who may have one. */
const relativesName = [
  ...contact,
  'manage people',
  'manage invitations',
  'give agreement',
  'record agreement',
]

/** Which act opens each kind of status. */
const statuses = {
  'looked after': 'see ordinary text',
  'home educated': 'see ordinary text',
  'young carer': 'see ordinary text',
  diagnosis: 'see health text',
  'on a pathway': 'see health text',
  'child in need': 'see safeguarding text',
  'child protection plan': 'see safeguarding text',
} as const

/** Homes, ways to be reached, family, statuses, agreements and capacity; gives the ids an address may name. */
export const seedFacts = async (
  put: Put,
  tokens: Tokens,
  { child, id, at }: { readonly child: ChildName; readonly id: string; readonly at: number },
  { long }: Days,
): Promise<Readonly<Record<string, string>>> => {
  const word = (field: string, acts: readonly string[]) => tokens.word(child, field, acts)
  const from_on = long
  const home = async (confidential: boolean) => {
    const acts = [confidential ? 'see withheld address' : 'see contact details']
    const postcode = `ZZ${at + 1}${confidential ? 9 : 1} ${confidential ? 7 : 3}QX`
    tokens.exactly(child, 'address.postcode', acts, postcode, postcode.replace(' ', ''))
    const lines = [word('address.lines', acts), word('address.lines', acts)]
    return put('people.address', { person_id: id, lines, postcode, confidential, from_on })
  }
  const reach = async (person: string, kind: 'email' | 'mobile', field: string) => {
    const value =
      kind === 'email' ? `${word(field, contact)}@family.example` : phone(tokens, child, field, at)
    return put('people.contact_way', { person_id: person, kind, value, from_on })
  }
  const relative = await put('people.person', {
    given_name: word('relative.given_name', relativesName),
    known_as: word('relative.known_as', relativesName),
    family_name: word('relative.family_name', relativesName),
    language: word('relative.language', contact),
    communication: word('relative.communication', contact),
  })
  const statusRows = []
  for (const [kind, act] of Object.entries(statuses))
    statusRows.push(
      await put('people.status_fact', {
        child_id: id,
        kind,
        from_on,
        detail: word(`status.${kind}.detail`, [act]),
        source: word(`status.${kind}.source`, [act]),
      }),
    )
  await put('people.contact_wish', {
    person_id: relative,
    how: 'post',
    language: word('wish.language', contact),
    interpreter: word('wish.interpreter', contact),
    asked_by: word('wish.asked_by', contact),
    from_on,
  })
  const agreeing = ['record agreement', 'give agreement']
  await put('people.change', {
    person_id: id,
    entity: 'person',
    entity_id: id,
    done_by: relative,
    before: { given_name: word('change.before', []) },
    after: { given_name: word('change.after', []) },
  })
  return {
    addresses: await home(false),
    withheld: await home(true),
    email: await reach(id, 'email', 'contact_way.value'),
    mobile: await reach(id, 'mobile', 'contact_way.value'),
    relativesEmail: await reach(relative, 'email', 'relative.email'),
    relative,
    relationship: await put('people.relationship', {
      child_id: id,
      relative_id: relative,
      kind: 'other relative',
      parental_responsibility: 'yes',
      from_on,
      restriction: 'kept from some of it',
      restriction_reason: word('relationship.reason', ['record restrictions']),
    }),
    status: statusRows[0] ?? '',
    agreement: await put('people.agreement', {
      child_id: id,
      about: 'sharing',
      what_for: word('agreement.what_for', agreeing),
      asked_on: long,
      scope: [word('agreement.scope', agreeing)],
      respondent_id: relative,
      response: 'given',
      responded_on: long,
      route: 'phone',
      withdrawn_on: long,
      withdrawn_reason: word('agreement.withdrawn', agreeing),
      capacity_note: word('agreement.capacity_note', [...agreeing, 'see health text']),
    }),
    capacity: await put('people.representative', {
      young_person_id: id,
      decision: word('capacity.decision', ['see health text']),
      capacity: 'with support',
      assessed_by: word('capacity.assessed_by', ['see health text']),
      assessed_on: long,
    }),
  }
}

const phone = (tokens: Tokens, child: ChildName, field: string, at: number): string => {
  const number = `0770090${String(1_000 + at * 37)}`
  tokens.exactly(
    child,
    field,
    contact,
    number,
    `${number.slice(0, 5)} ${number.slice(5, 8)} ${number.slice(8)}`,
  )
  return number
}
