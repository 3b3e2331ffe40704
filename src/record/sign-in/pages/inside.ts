import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { sessionOfToken } from '../actions/open-session.ts'
import { provedLately, type Stage } from '../rules/session-life.ts'
import { ownPath } from '../rules/way-back.ts'
import type { PagesRoom } from '../room.ts'
import type { Found } from '../store/sessions.ts'
import { sessionToken } from './browser.ts'

/** Whose session this request came with, if it is open. Asked of the database once a request. */
export const sessionOf = (room: PagesRoom, request: FastifyRequest): Promise<Found | null> => {
  const asked = known.get(request)
  if (asked) return asked
  const token = sessionToken(room, request)
  const asking = token ? sessionOfToken(room, token) : Promise.resolve(null)
  known.set(request, asking)
  return asking
}

const known = new WeakMap<FastifyRequest, Promise<Found | null>>()
const met = new WeakMap<FastifyRequest, Found>()

/** Who is inside: only in a route that `inside` let the request into. */
export const whoIs = (request: FastifyRequest): Found => {
  const found = met.get(request)
  if (!found) throw new Error('A route asked who is signed in, and is not behind the guard.')
  return found
}

/** The same where nobody may be: a page shown again while the database is away. */
export const whoMayBe = (request: FastifyRequest): Found | undefined => met.get(request)

/**
 * Routes for people at one stage of signing in. Anybody else is sent to sign in and brought back afterwards; nothing
 * of these routes is kept by a cache.
 */
export const inside = (
  app: FastifyInstance,
  room: PagesRoom,
  stage: Stage,
  routes: (within: FastifyInstance) => void,
): void => {
  void app.register(async (within) => {
    within.addHook('onRequest', (_request, reply, next) => {
      reply.header('cache-control', 'no-store')
      next()
    })
    within.addHook('preHandler', async (request, reply) => {
      const found = await sessionOf(room, request)
      if (found?.session.stage === stage) met.set(request, found)
      else await reply.redirect(signInPath(request), 303)
    })
    routes(within)
  })
}

/** Asks again who somebody is before a deed that matters, unless they showed it within ten minutes. */
export const askAgain = (within: FastifyInstance, room: PagesRoom): void => {
  within.addHook('preHandler', async (request, reply) => {
    const { account, session } = whoIs(request)
    if (account.demo) return reply.redirect('/account', 303)
    if (!provedLately(session.provedAt, room.now()))
      return reply.redirect(`/account/prove${withWayBack(request)}`, 303)
  })
}

const signInPath = (request: FastifyRequest): string => `/sign-in${withWayBack(request)}`

const withWayBack = (request: FastifyRequest): string => {
  const to = ownPath(request.url)
  return to ? `?to=${encodeURIComponent(to)}` : ''
}

export const goOn = (
  reply: FastifyReply,
  room: PagesRoom,
  found: Found['account'],
  to?: string,
): FastifyReply => reply.redirect(ownPath(to) ?? room.home(found), 303)
