import type { FastifyRequest } from 'fastify'

/** An id in the address; null where what stands there is none. */
export const idIn = (request: FastifyRequest, name: string): string | null => {
  const id = (request.params as Readonly<Record<string, string>>)[name] ?? ''
  return uuid.test(id) ? id : null
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
