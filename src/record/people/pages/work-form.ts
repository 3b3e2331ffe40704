import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { AuthorityAct } from '#access'
import { refuse } from './open-child.ts'
import { type OpenedWork, openWork } from './open-work.ts'
import type { PeopleRoom } from './room.ts'

const known = new WeakMap<FastifyRequest, OpenedWork>()

/** Who does this work, on a page behind `workPages`. */
export const workOf = (request: FastifyRequest): OpenedWork => {
  const opened = known.get(request)
  if (!opened) throw new Error('A page about no child was reached without being opened.')
  return opened
}

/** Pages for whoever may do this act; everybody else is answered as if they were not there. */
export const workPages = (
  app: FastifyInstance,
  room: PeopleRoom,
  act: AuthorityAct,
  pages: (scope: FastifyInstance) => void,
): void => {
  void app.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const opened = await openWork(room, request, act)
      if (!opened.ok) return refuse(room, request, reply, opened.reason)
      known.set(request, opened.value)
      return undefined
    })
    pages(scope)
  })
}
