import type { FastifyInstance } from 'fastify'
import { collectDefaultMetrics, Histogram, Registry } from 'prom-client'

/**
 * `/health`: this process answers. `/ready`: it can do its work. `/metrics`: Prometheus text, by route and
 * status, nothing of any visitor. `whatIsWrong` names what is missing, or nothing.
 */
export const serveHealth = (app: FastifyInstance, whatIsWrong: () => Promise<readonly string[]>): void => {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  const seconds = new Histogram({
    name: 'waymark_http_seconds',
    help: 'Time to answer, by route',
    labelNames: ['method', 'route', 'status'],
    buckets: [0.001, 0.003, 0.01, 0.03, 0.1, 0.3, 1, 3],
    registers: [registry],
  })
  app.addHook('onResponse', (request, reply, next) => {
    const route = request.routeOptions.url ?? 'none'
    seconds.observe({ method: request.method, route, status: reply.statusCode }, reply.elapsedTime / 1000)
    next()
  })
  app.get('/health', (_request, reply) => reply.header('cache-control', 'no-store').send({ status: 'ok' }))
  app.get('/ready', async (_request, reply) => {
    const wrong = await whatIsWrong()
    return reply
      .code(wrong.length === 0 ? 200 : 503)
      .header('cache-control', 'no-store')
      .send(wrong.length === 0 ? { status: 'ready' } : { status: 'not ready', missing: wrong })
  })
  app.get('/metrics', async (_request, reply) =>
    reply
      .header('cache-control', 'no-store')
      .type(registry.contentType)
      .send(await registry.metrics()),
  )
}
