import type { FastifyInstance } from 'fastify'

/** Which methods an address answers, from the routes themselves. Call before routes are added. */
export const methodsAt = (app: FastifyInstance): ((address: string) => readonly string[]) => {
  const routes: { pattern: RegExp; methods: readonly string[] }[] = []
  app.addHook('onRoute', ({ url, method }) => {
    const pattern = new RegExp(
      `^${url
        .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replace(/:[^/]+/g, '[^/]+')
        .replace(/\*/g, '.*')}/?$`,
    )
    routes.push({ pattern, methods: Array.isArray(method) ? method : [method] })
  })
  return (address) => {
    const path = address.split('?')[0] ?? '/'
    return [...new Set(routes.filter(({ pattern }) => pattern.test(path)).flatMap(({ methods }) => methods))]
  }
}
