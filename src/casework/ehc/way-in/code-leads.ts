import { timingSafeEqual } from 'node:crypto'
import type { Visit } from '#kit/form'
import { yourRequestAt } from '../pages/request/addresses.ts'
import { rememberCode } from '../pages/request/code-cookie.ts'
import type { RequestRoom } from '../pages/request/room.ts'
import { readCode, readReference } from '../rules/request/code.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { findRequestUnder } from '../store/requests.ts'
import { opensWith } from '../store/seal.ts'
import { answerAt, rememberWayIn } from './cookie.ts'
import type { WayInKind } from './table.ts'
import { wayInBy } from './way-in.ts'

type Typed = { readonly reference: string; readonly code: string }

/** Where each kind of way in leads. */
const leadsTo = {
  advice: `${answerAt}/advice`,
  consultation: `${answerAt}/consultation`,
  'plan copy': `${answerAt}/plan`,
  'passed on': `${answerAt}/passed-on`,
} as const satisfies Record<WayInKind, string>

/**
 * Where a reference and a code lead, whichever page they were typed on: to give advice, to answer a consultation, to read a plan, or to
 * see one's own request. Null where they open nothing. Both are looked for, so that it takes as long either way.
 */
export const whereCodeLeads = async (
  room: RequestRoom,
  { request, reply }: Visit,
  typed: Typed,
): Promise<string | null> => {
  const [opened, own] = await Promise.all([
    wayInBy(room.db, room.secret, typed, room.today()),
    requestBy(room, typed),
  ])
  if (opened) {
    rememberWayIn(request, reply, opened.code)
    return leadsTo[opened.wayIn.kind]
  }
  if (own === null) return null
  rememberCode(request, reply, own)
  return yourRequestAt
}

/** The code of a request, if both are right. What is no code at all is looked up like one that is, and takes as long. */
const requestBy = async ({ db, secret }: RequestRoom, typed: Typed): Promise<string | null> => {
  const code = readCode(typed.code)
  const { requestDigest } = opensWith(secret, code ?? typed.code)
  const received = await findRequestUnder(db.withTables<RequestTables>(), requestDigest)
  const same = areSame(received?.reference ?? 'none', readReference(typed.reference) ?? '')
  return same && received ? code : null
}

const areSame = (one: string, other: string): boolean => {
  const [first, second] = [one, other].map((text) => Buffer.from(text.padEnd(20)))
  return first!.length === second!.length && timingSafeEqual(first!, second!)
}
