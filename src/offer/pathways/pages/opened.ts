import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Day } from '#kit/day'
import { sealWith } from '#kit/sealed'
import { startAgain } from './start-again.tsx'
import type { PathwaysRoom } from './room.ts'
import { nothingTold, type Told, toldFrom } from './told.ts'

/** Everything told so far, as one visit has it. */
export type Opened = {
  readonly told: Told
  readonly locked: string
  readonly today: Day
  readonly lock: (told: Told) => string
}

/**
 * Opens the answers in an address; none are nothing told. If they no longer open, the visitor is told so and asked
 * to start again, and there is nothing more to do. From here on, no other site learns where the visitor was.
 */
export const openedBy = (
  room: PathwaysRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  locked: string | undefined,
): Opened | undefined => {
  const today = room.today()
  const seal = sealWith(room.secret, 'answers to: could this help')
  const lock = (told: Told) => seal.lock(told, today)
  reply.header('referrer-policy', 'no-referrer')
  if (locked === undefined || locked === '')
    return { told: nothingTold, locked: lock(nothingTold), today, lock }
  const told = toldFrom(seal.open(locked, today))
  if (told) return { told, locked, today, lock }
  startAgain(room, request, reply)
  return undefined
}
