import type { onRouteHookHandler } from 'fastify'

export type Route = {
  readonly method: string
  /** As the router keeps it: `/desk/:reference/notes`. */
  readonly path: string
  /** Which room added it: `record/cases`; `kit/http` for the server's own. */
  readonly room: string
}

/** Listens to the router. HEAD is left out where it only stands beside a GET: the framework adds those itself. */
export const routeCollector = (): { readonly add: onRouteHookHandler; readonly routes: readonly Route[] } => {
  const routes: Route[] = []
  const add: onRouteHookHandler = ({ method, url }) => {
    const room = roomThatCalls()
    for (const one of [method].flat())
      if (one !== 'HEAD' && !routes.some((known) => known.path === url && known.method === one))
        routes.push({ method: one, path: url, room })
  }
  return { add, routes }
}

/** The first room on the way here that is no tool of the kit: those add routes for others. */
const roomThatCalls = (): string => {
  const limit = Error.stackTraceLimit
  Error.stackTraceLimit = 100
  const stack = new Error('Who calls?').stack ?? ''
  Error.stackTraceLimit = limit
  const callers = [...stack.matchAll(/\/src\/((?:kit|offer|record|casework)\/[\w-]+|[\w-]+\.tsx?)/g)].map(
    ([, room]) => room!,
  )
  return callers.find((room) => !room.startsWith('kit/')) ?? callers[0] ?? 'unknown'
}

/** An address with its blanks filled in. */
export const filled = (path: string, values: Readonly<Record<string, string>>): string =>
  path.replace(/:(\w+)(\([^)]*\))?|\*/g, (_, name: string | undefined) =>
    encodeURIComponent(values[name ?? '*'] ?? values['*'] ?? 'x'),
  )

export const blanksIn = (path: string): readonly string[] =>
  [...path.matchAll(/:(\w+)|\*/g)].map(([, name]) => name ?? '*')
