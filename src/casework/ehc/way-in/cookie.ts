import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '../rules/request/code.ts'

/** Where somebody comes in with a code. */
export const answerAt = '/answer'

/** The code, in this browser, until it is closed. Sent to these pages alone. */
export const wayInCodeOf = (request: FastifyRequest): string | null => readCode(request.cookies[name] ?? '')

export const rememberWayIn = (request: FastifyRequest, reply: FastifyReply, code: string): void => {
  reply.setCookie(name, code, {
    path: answerAt,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  })
}

const name = 'waymark_answer'
