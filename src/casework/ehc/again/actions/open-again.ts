import { randomBytes } from 'node:crypto'
import { actWithin, type CaseFile, type CasesDatabase, findActs, openWithin, replay } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { PlanTables } from '../../plan/store/tables.ts'
import { findLatestPlan } from '../../plan/store/versions.ts'
import { keepSaving } from '../../plan/store/working.ts'
import { assessment } from '../../rules/process.ts'
import { type Asked, childKeyOf } from '../../rules/request/asked.ts'
import { referenceOf } from '../../rules/request/code.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import type { Channel } from '../../rules/state.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf, insertRequest } from '../../store/requests.ts'
import type { AsksAgain } from '../rules/who-asks.ts'

export type AskingAgain = {
  /** The case whose plan it is about. */
  readonly first: CaseFile
  readonly by: AsksAgain['by']
  /** The day the council had the request; for its own, the day it decided. */
  readonly receivedOn: Day
  readonly channel: Channel
  /** What was said, in their words. */
  readonly why: string | null
  /** Of the code whoever asked follows it by; null where nobody is given one. */
  readonly codeDigest?: string | null
  /** Sent with it where the council has decided already. */
  readonly letter: Letter | null
  /** Who writes it down, and who they are on the record. */
  readonly personId: string | null
  readonly as: string
  readonly today: Day
}

export type OpenedAgain = { readonly caseId: string; readonly reference: string }

/**
 * Opens the case in which a child who has a plan may be assessed again, and says so on the case of the plan: both or
 * neither. Its clock is its own. The words of the plan go over, to be written on; where they came from does not,
 * because new advice is asked for. Null where another is under way.
 */
export const openAgain = async (tx: CasesDatabase, asking: AskingAgain): Promise<OpenedAgain | null> => {
  const { first, by, receivedOn, channel, today, letter } = asking
  const reference = referenceOf(randomBytes(32))
  const said = await actWithin(tx, assessment, {
    caseId: first.id,
    seen: 'the latest',
    as: asking.as,
    act: {
      act: 'asked to assess again',
      on: today,
      by: asking.personId,
      facts: { reference, askedOn: receivedOn.toString() },
      reason: null,
    },
  })
  if (!said.ok) return null
  const { finalSentOn } = replay(assessment, await findActs(tx, first.id))
  const again = { of: first.reference, lastAssessedOn: finalSentOn?.toString() ?? null }
  const caseId = await openWithin(tx, assessment, {
    reference,
    title: 'Request for another assessment',
    childId: first.child_id,
    from: `again ${reference}`,
    act: {
      act: 'request',
      on: today,
      by: asking.personId,
      facts: {
        receivedOn: receivedOn.toString(),
        requestedBy: by,
        channel,
        teamId: first.team_id,
        again,
        ...(letter && { letter }),
      },
      reason: null,
    },
    as: asking.as,
    alongside: (within, opened) => keepWhatCame(within, asking, { caseId: opened, reference }),
  })
  if (caseId === null) throw new Error('A case under a new reference was open already.')
  await giveToTheSame(tx, caseId, asking)
  return { caseId, reference }
}

/** Whoever has the case of the plan has this one too, until somebody else is given it. */
const giveToTheSame = async (
  tx: CasesDatabase,
  caseId: string,
  { first, personId, as, today }: AskingAgain,
): Promise<void> => {
  if (first.owner_id === null) return
  const facts = { ownerId: first.owner_id, teamId: first.team_id }
  const act = { act: 'assign', on: today, by: personId, facts, reason: null }
  await actWithin(tx, assessment, { caseId, seen: 'the latest', as, act })
}

const keepWhatCame = async (tx: Database, asking: AskingAgain, opened: OpenedAgain): Promise<void> => {
  const { first, by, receivedOn, channel, why } = asking
  const requests = tx.withTables<RequestTables>()
  const before = await findRequestOf(requests, first.id)
  const asked = askedBy(before?.asked ?? null, by, before?.requestedBy === by, why)
  await insertRequest(requests, {
    ...opened,
    receivedOn,
    requestedBy: by,
    channel,
    codeDigest: asking.codeDigest ?? null,
    childKey: childKeyOf(asked.childName),
    asked,
    marks: asked.notContact === undefined ? [] : ['somebody must not be told'],
    alike: [],
  })
  const plans = tx.withTables<PlanTables>()
  const latest = await findLatestPlan(plans, first.id)
  if (latest === null) return
  const { plan } = latest
  await keepSaving(plans, opened.caseId, {
    plan: {
      ...plan,
      placement: null,
      needs: plan.needs.map((need) => ({ ...need, sources: [] })),
      provision: plan.provision.map((line) => ({ ...line, sources: [] })),
      recommendations: [],
    },
    version: 1,
    about: 'all',
    savedBy: asking.as,
    sending: `again ${opened.reference}`,
  })
}

/** Who the child is stays as it was written; how to reach somebody, only where the same person asks again. */
const askedBy = (
  before: Asked | null,
  by: AsksAgain['by'],
  isTheSame: boolean,
  why: string | null,
): Asked => {
  const child = before ?? { childName: 'The child of this plan', ways: [], needs: [] }
  const { childName, knownAs, born, address, postcode, otherHome, setting, notContact, language } = child
  const reach = isTheSame && before ? before : { ways: [], needs: [] }
  return {
    ...reach,
    childName,
    knownAs,
    born,
    address,
    postcode,
    otherHome,
    setting,
    notContact,
    language,
    asker: by === 'parent' || by === 'young person' ? by : by === 'setting' ? 'school' : 'somebody else',
    worries: why ?? undefined,
    tried: undefined,
    helps: undefined,
    others: undefined,
    meeting: undefined,
  }
}
