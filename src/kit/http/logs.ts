import type { FastifyServerOptions } from 'fastify'

/**
 * Logs say which route, how long and what came of it. Never an address, a query, a cookie, a body or an IP:
 * what a family searched for is theirs.
 */
export const logSettings: NonNullable<FastifyServerOptions['logger']> = {
  level: 'info',
  base: null,
  timestamp: () => `,"time":"${new Date().toISOString()}"`,
  serializers: {
    req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'none' }),
    res: (reply) => ({ status: reply.statusCode }),
    err: (error: Error & { code?: string }) => ({
      type: error.name,
      code: error.code ?? '',
      message: error.message.slice(0, 200),
      stack: error.stack?.split('\n').slice(1, 8).join('\n') ?? '',
    }),
  },
}
