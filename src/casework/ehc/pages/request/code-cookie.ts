import type { FastifyReply, FastifyRequest } from 'fastify'
import { forget, remember, remembered } from '#kit/http'
import { readCode, readReference } from '../../rules/request/code.ts'
import { home, yourRequestAt } from './addresses.ts'

/**
 * The code, in this browser, until it is closed: a shared computer forgets it, and whoever wrote the code down comes
 * back with it. Sent to these pages alone.
 */
export const codeOfBrowser = (request: FastifyRequest): string | null =>
  readCode(remembered(request, codes[0]) ?? '')

export const rememberCode = (request: FastifyRequest, reply: FastifyReply, code: string): void => {
  for (const memory of codes) remember(request, reply, memory, code)
  chooseInBrowser(request, reply, null)
}

export const forgetCode = (request: FastifyRequest, reply: FastifyReply): void => {
  for (const memory of [...codes, chosen]) forget(request, reply, memory)
}

/** Another assessment that is looked at by the first code, until the browser is closed. */
export const chosenInBrowser = (request: FastifyRequest): string | null =>
  readReference(remembered(request, chosen) ?? '')

export const chooseInBrowser = (
  request: FastifyRequest,
  reply: FastifyReply,
  reference: string | null,
): void => {
  if (reference === null) forget(request, reply, chosen)
  else remember(request, reply, chosen, reference)
}

const name = 'waymark_request'
const codes = [
  { name, only: home },
  { name, only: yourRequestAt },
] as const
const chosen = { name: 'waymark_request_again', only: yourRequestAt }
