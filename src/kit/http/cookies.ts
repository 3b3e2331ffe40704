import type { FastifyReply, FastifyRequest } from 'fastify'

/** Something a visitor asked us to remember; never for watching anybody. */
export type Memory = {
  readonly name: string
  /** The only pages it is sent to, with those below; every page unless said. */
  readonly only?: string
  /** Days until it is forgotten; when the browser is closed unless said. */
  readonly days?: number
}

export const remembered = (request: FastifyRequest, memory: Memory): string | undefined =>
  request.cookies[nameOf(request, memory)]

export const remember = (
  request: FastifyRequest,
  reply: FastifyReply,
  memory: Memory,
  value: string,
): void => {
  const maxAge = memory.days === undefined ? {} : { maxAge: memory.days * 86_400 }
  reply.setCookie(nameOf(request, memory), value, { ...optionsOf(request, memory), ...maxAge })
}

export const forget = (request: FastifyRequest, reply: FastifyReply, memory: Memory): void => {
  reply.clearCookie(nameOf(request, memory), optionsOf(request, memory))
}

/** For what keeps cookies of its own by other rules. `days` until it is forgotten. */
export const cookieOptions = (days: number) =>
  ({ path: '/', httpOnly: true, sameSite: 'lax', maxAge: days * 86_400 }) as const

/**
 * By its name a browser knows that no plain http may have set it and, where every page is sent it, no neighbour of ours:
 * it takes neither name over plain http, as on somebody's own machine.
 */
const nameOf = ({ protocol }: FastifyRequest, { name, only }: Memory): string =>
  protocol !== 'https' ? name : only === undefined ? `__Host-${name}` : `__Secure-${name}`

const optionsOf = ({ protocol }: FastifyRequest, { only = '/' }: Memory) =>
  ({ path: only, httpOnly: true, sameSite: 'lax', secure: protocol === 'https' }) as const
