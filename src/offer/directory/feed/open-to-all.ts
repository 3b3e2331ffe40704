import type { FastifyInstance, FastifyReply } from 'fastify'

export const feedPath = '/open-referral/v3'

export const keepBriefly = (reply: FastifyReply): FastifyReply =>
  reply.header('cache-control', 'public, max-age=60')

/** A refusal a program can read: `{"status": 400, "error": "…"}`. */
export const refuse = (reply: FastifyReply, status: number, error: string): FastifyReply =>
  reply.code(status).header('cache-control', 'no-store').send({ status, error })

/** Any site may read every reply of this room, its refusals too. */
export const openToAll = (room: FastifyInstance): void => {
  room.addHook('onRequest', (request, reply, next) => {
    reply.headers({
      'access-control-allow-origin': '*',
      'access-control-expose-headers': 'ETag, Link, X-Total-Count',
      'cross-origin-resource-policy': 'cross-origin',
    })
    if (request.method !== 'OPTIONS') return next()
    reply
      .code(204)
      .headers({
        'access-control-allow-methods': 'GET, HEAD, OPTIONS',
        'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
        'access-control-max-age': '86400',
      })
      .send()
  })
  // Somewhere for OPTIONS to arrive; the hook above has answered it by then.
  room.options('/*', (_request, reply) => reply.code(204).send())
  room.options('/', (_request, reply) => reply.code(204).send())
  room.setNotFoundHandler((request, reply) =>
    ['GET', 'HEAD'].includes(request.method)
      ? refuse(reply, 404, `There is nothing here. The feed starts at ${feedPath}/`)
      : refuse(reply.header('allow', 'GET, HEAD, OPTIONS'), 405, 'The feed can only be read.'),
  )
  room.setErrorHandler((fault: { statusCode?: number }, request, reply) => {
    const status = fault.statusCode ?? 500
    if (status < 500) return refuse(reply, status, 'That request cannot be read.')
    request.log.error(fault)
    return refuse(
      reply.header('retry-after', '30'),
      503,
      'The feed cannot answer now. Please try again soon.',
    )
  })
}
