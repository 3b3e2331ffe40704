import underPressure from '@fastify/under-pressure'
import type { FastifyInstance } from 'fastify'

/** How far behind the event loop may fall before newcomers are asked to come back. Milliseconds. */
const longestDelay = 400
/** Share of the time at work from which on connections are let go of after each answer. */
const fullyBusy = 0.9
/** As many open connections are served in a turn without making a newcomer wait. */
const crowd = 32

/** Turning people away quickly keeps the site up for those already served; the page is ready beforehand. */
export const shedLoad = async (app: FastifyInstance, busyPage: () => string): Promise<void> => {
  await app.register(underPressure, {
    maxEventLoopDelay: longestDelay,
    sampleInterval: 500,
    eventLoopUtilizationMode: 'interval',
    exposeStatusRoute: false,
    pressureHandler: (request, reply) => {
      if (request.url === '/health') return
      reply.code(503).header('retry-after', '5').header('cache-control', 'no-store')
      reply.type('text/html; charset=utf-8').send(busyPage())
    },
  })
}

/**
 * While we are fully busy and many are in, nobody keeps a connection: Node lets in one newcomer a turn, and a turn
 * serves everyone who is in, so that a few hundred busy connections would keep all others outside the door.
 */
export const letGoWhenBusy = (app: FastifyInstance): void => {
  let open = 0
  let lettingGo = false
  app.server.on('connection', (socket) => {
    open += 1
    socket.once('close', () => (open -= 1))
  })
  app.addHook('onRequest', (_request, reply, next) => {
    lettingGo = app.memoryUsage().eventLoopUtilized > fullyBusy && (lettingGo || open > crowd)
    if (lettingGo) reply.header('connection', 'close')
    next()
  })
}
