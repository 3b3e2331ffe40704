import type { FastifyReply, FastifyRequest } from 'fastify'
import { remember, remembered } from '#kit/http'
import { readCode } from '../rules/request/code.ts'

/** Where somebody comes in with a code. */
export const answerAt = '/answer'

/** The code, in this browser, until it is closed. Sent to these pages alone. */
export const wayInCodeOf = (request: FastifyRequest): string | null =>
  readCode(remembered(request, wayIn) ?? '')

export const rememberWayIn = (request: FastifyRequest, reply: FastifyReply, code: string): void =>
  remember(request, reply, wayIn, code)

const wayIn = { name: 'waymark_answer', only: answerAt }
