import type { FastifyReply, FastifyRequest } from 'fastify'
import { readCode } from '../../../rules/request/code.ts'

export const answerAt = '/answer-a-consultation'
export const answeredAt = `${answerAt}/sent`

/** The code, in this browser and for these pages alone, until it is closed. */
export const codeOfBrowser = (request: FastifyRequest): string | null => readCode(request.cookies[name] ?? '')

export const rememberCode = (request: FastifyRequest, reply: FastifyReply, code: string): void => {
  reply.setCookie(name, code, {
    path: answerAt,
    httpOnly: true,
    sameSite: 'lax',
    secure: request.protocol === 'https',
  })
}

const name = 'waymark_consultation'
