import type { FastifyReply, FastifyRequest } from 'fastify'
import { judge } from './provenance.ts'
import { digestOf, newSecretWord, printTicket, readTicket } from './ticket.ts'

/** Keeps forms from being forged and from being counted twice, without sessions and without JavaScript. */
export type FormGuard = {
  /**
   * A ticket for a form about to be shown; gives the browser its form cookie if it has none. A form that is
   * shown again keeps the key it was sent with.
   */
  readonly mint: (request: FastifyRequest, reply: FastifyReply, key?: string) => string
  /** Whether to act on this post, and the key its sender's ticket carried (null when we did not sign it). */
  readonly inspect: (request: FastifyRequest) => {
    readonly verdict: 'ours' | 'stale' | 'foreign'
    readonly key: string | null
  }
}

export const ticketField = 'form_ticket'

/**
 * `secret`: 32 characters or more, the same in every web process and after a restart. `boundTo`: what a form is made
 * for in place of the form cookie, such as a session: a form of one session is worth nothing in another.
 */
export const formGuard = (
  secret: string,
  clock: () => number = Date.now,
  boundTo: (request: FastifyRequest) => string | undefined = () => undefined,
): FormGuard => {
  if (secret.length < 32) throw new Error('The secret that signs forms must have 32 characters or more.')
  const noted = new WeakSet<FastifyRequest>()
  return {
    mint: (request, reply, key = newSecretWord()) => {
      const cookie = boundTo(request) ?? cookieOf(request) ?? giveCookie(request, reply)
      return printTicket(secret, { key, mintedAt: clock(), madeFor: digestOf(cookie) })
    },
    inspect: (request) => {
      const body = request.body as Record<string, unknown> | undefined
      const ticket = readTicket(secret, body?.[ticketField])
      const verdict = judge({
        ticket,
        cookie: boundTo(request) ?? cookieOf(request),
        now: clock(),
        fetchSite: headerOf(request, 'sec-fetch-site'),
        origin: headerOf(request, 'origin'),
        host: request.host,
      })
      if (verdict === 'foreign' && !noted.has(request)) {
        noted.add(request)
        request.log.warn({ route: request.routeOptions.url }, 'another site sent a form')
      }
      return { verdict, key: ticket?.key ?? null }
    },
  }
}

/** By its name a browser knows that no other site, and no neighbour of ours, may have set it. */
const cookieName = ({ protocol }: FastifyRequest): string =>
  protocol === 'https' ? '__Host-waymark_form' : 'waymark_form'

const cookieOf = (request: FastifyRequest): string | undefined => {
  const cookie = request.cookies[cookieName(request)]
  return cookie !== undefined && /^[\w-]{22}$/.test(cookie) ? cookie : undefined
}

const giveCookie = (request: FastifyRequest, reply: FastifyReply): string => {
  const cookie = newSecretWord()
  reply.setCookie(cookieName(request), cookie, {
    path: '/',
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  })
  return cookie
}

const headerOf = (request: FastifyRequest, name: 'sec-fetch-site' | 'origin'): string | undefined => {
  const header = request.headers[name]
  return Array.isArray(header) ? header.join() : header
}
