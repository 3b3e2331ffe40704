import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '../../rules/request/code.ts'
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
}

export const forgetCode = (reply: FastifyReply): void => {
  for (const path of paths) reply.clearCookie(name, { path })
}

const name = 'waymark_request'
const paths = [home, yourRequestAt]
