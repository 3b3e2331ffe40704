import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'

/** How far behind the event loop may fall before newcomers are asked to come back. Milliseconds. */
const longestDelay = 400

/** Turning people away quickly keeps the site up for those already served; the page is ready beforehand. */
export const shedLoad = async (app: FastifyInstance, busyPage: () => string): Promise<void> => {
  await app.register(underPressure, {
    maxEventLoopDelay: longestDelay,
    sampleInterval: 500,
    exposeStatusRoute: false,
    pressureHandler: (request, reply) => {
      if (request.url === '/health') return
      reply.code(503).header('retry-after', '5').header('cache-control', 'no-store')
      reply.type('text/html; charset=utf-8').send(busyPage())
    },
  })
}
