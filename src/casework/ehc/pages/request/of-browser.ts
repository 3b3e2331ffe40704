import type { FastifyRequest } from 'fastify'
import { findAgainOf } from '../../again/store/again-of.ts'
import { findRequestUnder, type ReceivedRequest } from '../../store/requests.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { opensWith } from '../../store/seal.ts'
import { chosenInBrowser, codeOfBrowser } from './code-cookie.ts'
import type { RequestRoom } from './room.ts'

export type OfBrowser = {
  readonly code: string
  readonly received: ReceivedRequest
  /** The request the code was given for, while another assessment of the same child is looked at by it. */
  readonly first: ReceivedRequest | null
}

/** Which request whoever holds a code looks at: the one it was given for, or another assessment that followed it. */
export const requestOfBrowser = async (
  room: Pick<RequestRoom, 'db' | 'secret' | 'authority' | 'today'>,
  request: FastifyRequest,
): Promise<OfBrowser | null> => {
  const code = codeOfBrowser(request)
  if (code === null) return null
  const { requestDigest } = opensWith(room.secret, code)
  const received = await findRequestUnder(room.db.withTables<RequestTables>(), requestDigest)
  if (!received) return null
  const chosen = chosenInBrowser(request)
  const again = chosen === null ? null : await findAgainOf(room, received)
  return again?.request?.reference === chosen && again?.request
    ? { code, received: again.request, first: received }
    : { code, received, first: null }
}
