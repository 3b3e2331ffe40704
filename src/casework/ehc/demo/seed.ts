import { randomBytes } from 'node:crypto'
import {
  actOnCase,
  type CasesDatabase,
  type CasesTables,
  findOpenedFrom,
  openCase,
  replay,
  findActs,
} from '#cases'
import { type Day, parseDay } from '#kit/day'
import type { Database } from '#kit/db'
import { addPerson, findPerson, holdRecord, inventedChildren, type PeopleTables } from '#people'
import { compose, type Contacts } from '../rules/letters/compose.ts'
import type { LetterName } from '../rules/letters/letter.ts'
import { assessment } from '../rules/process.ts'
import { type Asked, childKeyOf } from '../rules/request/asked.ts'
import { referenceOf } from '../rules/request/code.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { insertRequest } from '../store/requests.ts'
import { keepInventedAdvice, reached } from './advice/keep.ts'
import { keepInventedPlan, settingsOf } from '../final/demo/keep.ts'
import { inventedSending, keepInventedWriting } from '../plan/demo/keep-plan.ts'
import { type InventedCase, inventedCases, secondRequest } from './cases.ts'
import { type InventedPanel, keepInventedPanels } from './panels.ts'
import { pastCases } from './past-cases.ts'
import { type Step, stories } from './stories.ts'

export type Somebody = { readonly personId: string; readonly as: string }

export type Invention = {
  readonly database: Database
  readonly authority: string
  readonly teamId: string
  readonly officer: Somebody
  readonly manager: Somebody
  /** Who sits on the panel; the first chairs. */
  readonly panel: InventedPanel
  readonly contacts: Contacts
  readonly today: Day
  /** True once the site is to stop: what is begun is finished, nothing more is begun. */
  readonly stopping: () => boolean
}

/** Puts the invented cases on record by the same acts that people do. Done again, it adds nothing. */
export const keepInventedCases = async (invention: Invention): Promise<number> => {
  const cases = invention.database.withTables<CasesTables>()
  const known = await findOpenedFrom(
    cases,
    assessment.name,
    allCases.map((_, nth) => nameOf(nth)),
  )
  let made = 0
  for (const [nth, one] of allCases.entries()) {
    if (invention.stopping()) return made
    if (!known.has(nameOf(nth)) && (await keepCase(invention, cases, one, nth))) made++
  }
  if (!invention.stopping()) await keepInventedPanels(invention)
  return made
}

const allCases = [...inventedCases, ...pastCases, secondRequest]

const nameOf = (nth: number): string => `invented ${nth + 1}`

const keepCase = async (
  invention: Invention,
  cases: CasesDatabase,
  one: InventedCase,
  nth: number,
): Promise<boolean> => {
  const { today, teamId } = invention
  const receivedOn = today.subtract({ days: one.daysAgo })
  const child = await childOf(invention, one)
  const asked: Asked = {
    asker: one.by === 'setting' ? 'school' : one.by === 'brought to attention' ? 'somebody else' : one.by,
    childName: child.name,
    born: child.born,
    setting: one.setting,
    ways: [],
    needs: [],
    worries: one.worries,
  }
  const reference = referenceOf(randomBytes(32))
  const caseId = await openCase(cases, assessment, {
    reference,
    title: 'Request for an assessment',
    childId: child.id,
    from: nameOf(nth),
    act: {
      act: 'request',
      on: receivedOn,
      by: null,
      facts: { receivedOn: receivedOn.toString(), requestedBy: one.by, channel: one.channel, teamId },
      reason: null,
    },
    as: senders[one.by],
    alongside: (tx, opened) =>
      insertRequest(tx.withTables<RequestTables>(), {
        caseId: opened,
        reference,
        receivedOn,
        requestedBy: one.by,
        channel: one.channel,
        asked,
        codeDigest: null,
        childKey: childKeyOf(child.name),
        marks: [],
        alike: [],
      }),
  })
  if (caseId === null) return false
  const given: Step = { after: 1, does: 'assign', by: 'manager' }
  const steps: readonly Step[] = [given, ...stories[one.story]]
  for (const step of steps.toSorted((first, second) => first.after - second.after))
    if (step.after <= one.daysAgo)
      await keepStep(invention, cases, { caseId, one, name: child.name }, step, receivedOn)
  return true
}

const keepStep = async (
  { database, teamId, officer, manager, contacts }: Invention,
  cases: CasesDatabase,
  of: { readonly caseId: string; readonly one: InventedCase; readonly name: string },
  { after, does, by, facts, reason }: Step,
  receivedOn: Day,
): Promise<void> => {
  const { caseId } = of
  const on = receivedOn.add({ days: after })
  const who = by === 'manager' ? manager : officer
  const acts = await findActs(cases, caseId)
  const name = letters[does]
  const written = {
    reasons: reason ?? null,
    asked: ['the family', 'the school or nursery', 'health', 'psychology', 'social care'],
  }
  const letter = name && compose(name, replay(assessment, acts), written, contacts, on)
  const own = facts?.(on) ?? {}
  const act = {
    act: does,
    on,
    by: who.personId,
    facts: {
      ...(does === 'assign' && { ownerId: officer.personId, teamId }),
      ...(does === 'ask for advice'
        ? await reached(database, own, of.one)
        : does === 'consult setting'
          ? await settingsOf(database, own)
          : own),
      ...(does === 'send draft' && inventedSending),
      ...(letter && { letter }),
    },
    reason: reason ?? null,
  }
  const result = await actOnCase(cases, assessment, {
    caseId,
    seen: acts.length,
    act,
    as: who.as,
    alongside: async (tx) => {
      await keepInventedAdvice(tx, of, act)
      await keepInventedWriting(tx, { ...of.one, ...of }, act, officer.as)
      await keepInventedPlan(
        tx,
        { caseId, worries: of.one.worries, council: contacts.council, as: who.as },
        act,
      )
    },
  })
  if (!result.ok) throw new Error(`An invented case cannot go on: ${does}, ${JSON.stringify(result.reason)}`)
}

const letters: Readonly<Record<string, LetterName | undefined>> = {
  acknowledge: 'acknowledgement',
  'agree to assess': 'agreement to assess',
  'refuse to assess': 'refusal to assess',
  'no plan is needed': 'no plan after assessment',
  'send draft': 'draft plan',
  'send final plan': 'final plan',
}

const senders = {
  parent: 'A parent',
  'young person': 'The young person',
  setting: 'A school or college',
  'brought to attention': 'Somebody who knows the child',
} as const

type Child = { readonly id: string | null; readonly name: string; readonly born: string | undefined }

/** A request a few days old is not joined to a record yet; the others are. */
const childOf = async (invention: Invention, { child, daysAgo }: InventedCase): Promise<Child> => {
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
  { authority, officer, today }: Invention,
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
      accountId: officer.personId,
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
  await holdRecord(people, added.value, authority, today.toString())
  return added.value
}
