import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode, readReference } from '../../rules/request/code.ts'
import { home, yourRequestAt } from './addresses.ts'

/**
 * The code, in this browser, until it is closed: a shared computer forgets it, and whoever wrote the code down comes
 * back with it. Sent to these pages alone.
 */
export const codeOfBrowser = (request: FastifyRequest): string | null => readCode(request.cookies[name] ?? '')

export const rememberCode = (request: FastifyRequest, reply: FastifyReply, code: string): void => {
  for (const path of paths)
    reply.setCookie(name, code, {
      path,
      httpOnly: true,
      sameSite: 'lax',
      secure: request.protocol === 'https',
    })
  chooseInBrowser(request, reply, null)
}

export const forgetCode = (reply: FastifyReply): void => {
  for (const path of paths) reply.clearCookie(name, { path })
  reply.clearCookie(chosen, { path: yourRequestAt })
}

/** Another assessment that is looked at by the first code, until the browser is closed. */
export const chosenInBrowser = (request: FastifyRequest): string | null =>
  readReference(request.cookies[chosen] ?? '')

export const chooseInBrowser = (
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string | null,
): void => {
  if (reference === null) {
    reply.clearCookie(chosen, { path: yourRequestAt })
    return
  }
  const secure = request.protocol === 'https'
  reply.setCookie(chosen, reference, { path: yourRequestAt, httpOnly: true, sameSite: 'lax', secure })
}

const chosen = 'waymark_request_again'
const name = 'waymark_request'
const paths = [home, yourRequestAt]
