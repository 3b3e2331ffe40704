import { randomBytes, randomUUID } from 'node:crypto'
import { decide, type Item } from '#access'
import { type Facts, openCase, type Worker } from '#cases'
import { type Day, epochDayOfIso } from '#kit/day'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { itemOf, type PeopleTables } from '#people'
import { leave } from '#trail'
import { type Asked, requesterOf } from '../rules/request/asked.ts'
import { codeOf, referenceOf } from '../rules/request/code.ts'
import { assessment } from '../rules/process.ts'
import type { Channel } from '../rules/state.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestUnder } from '../store/requests.ts'
import { from, opensWith } from '../store/seal.ts'
import { keepRequest, type Receiving, senders } from './keep-request.ts'

export type Recording = {
  readonly asked: Asked
  readonly channel: Channel
  /** What the case begins with: a request, or a plan that another council passed on. */
  readonly act: 'request' | 'plan came'
  readonly facts: Facts
  /** The day the council had it, which starts the clock; never a day to come. */
  readonly receivedOn: Day
  /** The record it belongs to, where that is known already. */
  readonly childId: string | null
  /** Whoever writes it down asks it themselves, from their setting. */
  readonly isTheirOwn: boolean
  /** The same for every sending of one form. */
  readonly formKey: string
  /** The visit, for the trail. */
  readonly request: string
}

export type Recorded = { readonly reference: string; readonly code: string; readonly caseId: string }

/**
 * Opens a case for a request that somebody at work takes in: a letter, a call, a setting's own request. By the same
 * acts as one that came online; the clock runs from the day it was received, whenever it is written down.
 */
export const recordRequest = async (
  db: Database,
  receiving: Receiving,
  worker: Worker,
  { asked, channel, act, facts, receivedOn, childId, isTheirOwn, formKey, request }: Recording,
): Promise<Result<Recorded, 'not allowed'>> => {
  const decision = decide(worker.asker, 'open case', await itemToOpen(db, receiving.authority, childId))
  if (!decision.ok) return refused('not allowed')
  const code = codeOf(from(receiving.secret, formKey, 'code of a request written down'))
  const { requestDigest: codeDigest } = opensWith(receiving.secret, code)
  const reference = referenceOf(randomBytes(32))
  const requestedBy = requesterOf(asked.asker)
  const { today, teamId } = receiving
  const caseId = await openCase(db.withTables(), assessment, {
    reference,
    title: act === 'request' ? 'Request for an assessment' : 'Plan from another council',
    childId,
    from: `written down ${formKey}`,
    act: {
      act,
      on: today,
      by: worker.personId,
      facts: { receivedOn: receivedOn.toString(), requestedBy, channel, teamId, ...facts },
      reason: null,
    },
    as: isTheirOwn ? worker.as : `${senders[requestedBy]}, written down by ${worker.as}`,
    alongside: async (tx, opened) => {
      const came = {
        asked,
        receivedOn,
        channel,
        codeDigest,
        suspectedSpam: false,
        isThanked: act === 'request',
      }
      await keepRequest(tx, receiving, came, { caseId: opened, reference })
      await leave(tx, {
        at: worker.asker.now,
        authority: receiving.authority,
        actor: {
          accountId: worker.asker.accountId,
          name: worker.name,
          role: decision.value.role,
          team: worker.teams[0]?.name ?? null,
        },
        act: 'open case',
        subject: childId ?? opened,
        caseId: opened,
        item: `request:${reference}`,
        why: isTheirOwn ? 'supporting at setting' : 'keeping to the law',
        through: decision.value.through,
        outcome: 'done',
        glass: null,
        request,
      })
    },
  })
  if (caseId !== null) return done({ reference, code, caseId })
  const first = await findRequestUnder(db.withTables<RequestTables>(), codeDigest)
  if (!first) throw new Error('A request was written down twice and is not there.')
  return done({ reference: first.reference, code, caseId: first.caseId })
}

/** The child's own ties where the child is known; before that, nobody stands to the request but the council. */
const itemToOpen = async (db: Database, authority: string, childId: string | null): Promise<Item> => {
  if (childId === null) return ofThisCouncil(authority, randomUUID())
  const { relationships } = await itemOf(db.withTables<PeopleTables>(), authority, childId)
  return ofThisCouncil(authority, childId, relationships)
}

/** Whether somebody may write down a request that came for a child nobody has looked for yet. */
export const mayRecord = (authority: string, { asker }: Pick<Worker, 'asker'>): boolean =>
  decide(asker, 'open case', ofThisCouncil(authority, randomUUID())).ok

const ofThisCouncil = (
  authority: string,
  childId: string,
  relationships: Item['relationships'] = [],
): Item => ({
  authority,
  childId,
  caseId: null,
  relationships: [
    ...relationships,
    { kind: 'in the authority', childId, caseId: null, party: authority, from: always, to: null },
  ],
})

const always = epochDayOfIso('2014-09-01')!
