import { randomBytes } from 'node:crypto'
import {
  actOnCase,
  type CasesDatabase,
  type CasesTables,
  findCase,
  findOpenedFrom,
  openCase,
  replay,
  findActs,
} from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { compose, type Contacts } from '../rules/letters/compose.ts'
import type { LetterName } from '../rules/letters/letter.ts'
import { assessment } from '../rules/process.ts'
import { type Asked, childKeyOf } from '../rules/request/asked.ts'
import { referenceOf } from '../rules/request/code.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { insertRequest } from '../store/requests.ts'
import { keepInventedAdvice, reached } from './advice/keep.ts'
import { openAgain } from '../again/actions/open-again.ts'
import { keepInventedPassing } from '../moves/demo/keep-passing.ts'
import { keepInventedPlan, settingsOf } from '../final/demo/keep.ts'
import { inventedSending, keepInventedWriting } from '../plan/demo/keep-plan.ts'
import { keepInventedAgain } from './again.ts'
import { type InventedCase, inventedCases, secondRequest } from './cases.ts'
import { childOf } from './child.ts'
import { beginsWith, movedHere, movesFacts } from './moves.ts'
import { type InventedPanel, keepInventedPanels } from './panels.ts'
import { pastCases } from './past-cases.ts'
import { stories } from './stories.ts'
import type { Step } from './story-steps.ts'

export type Somebody = { readonly personId: string; readonly as: string }
/** Somebody who lets papers go: by whose account is written down. */
type Officer = Somebody & { readonly accountId: string }

export type Invention = {
  readonly database: Database
  readonly authority: string
  readonly teamId: string
  readonly officer: Officer
  readonly manager: Officer
  /** Who sits on the panel; the first chairs. */
  readonly panel: InventedPanel
  readonly contacts: Contacts
  readonly healthBody: string
  readonly today: Day
  /** True once the site is to stop: what is begun is finished, nothing more is begun. */
  readonly stopping: () => boolean
}

/** Puts the invented cases on record by the same acts that people do. Done again, it adds nothing. */
export const keepInventedCases = async (invention: Invention): Promise<number> => {
  const cases = invention.database.withTables<CasesTables>()
  const known = await findOpenedFrom(
    cases,
    [assessment.name],
    allCases.map((_, nth) => nameOf(nth)),
  )
  let made = 0
  for (const [nth, one] of allCases.entries()) {
    if (invention.stopping()) return made
    if (!known.has(nameOf(nth)) && (await keepCase(invention, cases, one, nth))) made++
  }
  if (!invention.stopping()) await keepInventedPanels(invention)
  if (!invention.stopping()) await keepInventedAgain(invention)
  return made
}

const allCases = [...inventedCases, ...pastCases, secondRequest, ...movedHere]

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
    title: one.story === 'moved here' ? 'Plan from another council' : 'Request for an assessment',
    childId: child.id,
    from: nameOf(nth),
    act: {
      ...beginsWith(one, receivedOn, teamId),
      on: receivedOn,
      by: null,
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
  { database, authority, teamId, officer, manager, contacts, healthBody, today }: Invention,
  cases: CasesDatabase,
  of: { readonly caseId: string; readonly one: InventedCase; readonly name: string },
  { after, does, by, facts, reason }: Step,
  receivedOn: Day,
): Promise<void> => {
  const { caseId } = of
  const on = receivedOn.add({ days: after })
  const who = by === 'manager' ? manager : officer
  const acts = await findActs(cases, caseId)
  if (does === 'asked to assess again') return keepAskedAgain(cases, caseId, reason ?? null, who, on)
  const name = letters[does]
  const written = {
    reasons: reason ?? null,
    asked: ['the family', 'the school or nursery', 'health', 'psychology', 'social care'],
    ...movesFacts(does, on).written,
  }
  const letter = name && compose(name, replay(assessment, acts), written, contacts, on)
  const own = facts?.(on) ?? movesFacts(does, on).facts
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
      await keepInventedPassing(tx, { authority, caseId, council: contacts.council, who }, act)
      await keepInventedWriting(tx, { ...of.one, ...of }, act, officer.as)
      await keepInventedPlan(
        tx,
        { authority, caseId, worries: of.one.worries, council: contacts.council, healthBody, who, today },
        act,
      )
    },
  })
  if (!result.ok) throw new Error(`An invented case cannot go on: ${does}, ${JSON.stringify(result.reason)}`)
}

/** Another assessment is a case of its own, asked for by the family of this one. */
const keepAskedAgain = async (
  cases: CasesDatabase,
  caseId: string,
  why: string | null,
  { personId, as }: Somebody,
  today: Day,
): Promise<void> => {
  await cases.transaction().execute(async (tx) => {
    const first = await findCase(tx, caseId)
    const asking = { by: 'parent', receivedOn: today, channel: 'letter', why, letter: null } as const
    if (first) await openAgain(tx, { first, ...asking, personId, as, today })
  })
}

const letters: Readonly<Record<string, LetterName | undefined>> = {
  acknowledge: 'acknowledgement',
  'agree to assess': 'agreement to assess',
  'refuse to assess': 'refusal to assess',
  'no plan is needed': 'no plan after assessment',
  'send draft': 'draft plan',
  'send final plan': 'final plan',
  'say what follows': 'plan passed on from another council',
  'papers passed on': 'papers passed on',
}

const senders = {
  parent: 'A parent',
  'young person': 'The young person',
  setting: 'A school or college',
  'brought to attention': 'Somebody who knows the child',
} as const
