import type { Chance } from '../reliability/chance.ts'
import { hostileWords, ordinaryWords, parameterNames, poison } from '../reliability/hostile-words.ts'
import { ruleFor } from '../../src/route-rules.ts'
import { ask, ticketsOf } from './ask.ts'
import type { Who } from './kinds-of-person.ts'
import type { OpenWorld } from './open-world.ts'
import { blanksIn, type Route } from './routes.ts'

/** What the site's own pages say can be sent: the boxes of each form with what stood in them, and where links lead. */
export type Grammar = {
  readonly routes: readonly Route[]
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>
  readonly names: readonly string[]
  readonly links: readonly string[]
  readonly handles: readonly string[]
  readonly tickets: ReadonlyMap<string, string>
}

/** Reads every page there is as these people, about their own child. */
export const learnGrammar = async (world: OpenWorld, people: readonly Who[]): Promise<Grammar> => {
  const fields = new Map<string, Map<string, string[]>>()
  const links = new Set<string>()
  const { id, reference, caseId, rows } = world.world.children.own
  const handles = [id, reference, caseId, ...Object.values(rows), world.world.children.other.id]
  for (const who of people)
    for (const { method, path } of world.site.routes) {
      if (method !== 'GET' || /^\/sign-out|\/back$/.test(path)) continue
      const url = fillWith(path, (name) => (name === 'reference' ? reference : id))
      const { body } = await ask(world, { who, method, url })
      for (const [, link] of body.matchAll(/href="(\/[^"#]{1,300})"/g))
        links.add(link!.replaceAll('&amp;', '&'))
      for (const [, action, inside] of body.matchAll(/<form[^>]*action="([^"]*)"[^>]*>(.*?)<\/form>/gs))
        learnForm(fields, action!.split('?')[0]!, inside!)
    }
  const names = [...new Set([...parameterNames, ...[...fields.values()].flatMap((form) => [...form.keys()])])]
  const routes = world.site.routes.filter(({ path }) => !endsSessions.test(path))
  return {
    routes,
    fields,
    names,
    links: [...links].filter((link) => !endsSessions.test(link)),
    handles,
    tickets: await ticketsOf(world),
  }
}

/** An administrator who closes the parent’s account, or invites her again, does so rightly: she is out from then on. */
const endsSessions = /^\/sign-out|\/sign-out-everywhere|^\/admin\/people\/[^/]+\/(close|invite-again)/

const learnForm = (fields: Map<string, Map<string, string[]>>, action: string, html: string): void => {
  const form = fields.get(action) ?? new Map<string, string[]>()
  for (const [, name] of html.matchAll(/<(?:input|select|textarea|button)[^>]*\bname="([^"]+)"/g))
    if (name !== 'form_ticket') form.set(name!, form.get(name!) ?? [])
  for (const [, name, value] of html.matchAll(/name="([^"]+)"[^>]*\bvalue="([^"]*)"/g))
    form.get(name!)?.push(value!)
  fields.set(action, form)
}

export type Sent = {
  readonly who: Who
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly payload?: string
}

/** The next request: nearly always a real address with real names in it, and something odd in one place. */
export const nextSent = (chance: Chance, grammar: Grammar, people: readonly Who[]): Sent => {
  const who = chance.oneOf(people)
  const word = () => oddWord(chance, grammar)
  const route = chance.oneOf(grammar.routes)
  const method = chance.onceIn(15)
    ? chance.oneOf(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'HEAD'])
    : route.method
  const path = fillWith(route.path, () =>
    chance.onceIn(3) ? word().slice(0, 500) : chance.oneOf(grammar.handles),
  )
  const address = chance.onceIn(10) ? chance.oneOf(grammar.links) : path
  const url = chance.onceIn(3) ? address : withQuery(chance, grammar, address, word)
  const headers = headersFor(chance, word)
  if (method === 'GET' || method === 'HEAD') return { who, method, url: url.slice(0, 12_000), headers }
  const ticket = mayDo(route.path) && !chance.onceIn(4) ? grammar.tickets.get(who) : word()
  return {
    who,
    method,
    url: url.slice(0, 12_000),
    ...bodyFor(chance, grammar, address, ticket ?? '', headers, word),
  }
}

/** Nobody fuzzes themselves out of the house. */
const mayDo = (path: string): boolean =>
  ruleFor(path)?.act !== 'own account' && !/^\/(sign-|set-up|demo)/.test(path)

const oddWord = (chance: Chance, { handles }: Grammar): string =>
  chance.onceIn(4)
    ? chance.oneOf(handles)
    : chance.onceIn(4)
      ? chance.oneOf(ordinaryWords)
      : chance.oneOf(hostileWords)

const fillWith = (path: string, value: (name: string) => string): string =>
  blanksIn(path).length === 0
    ? path
    : path.replace(/:(\w+)|\*/g, (_, name: string) => encodeURIComponent(value(name ?? '*').toWellFormed()))

const withQuery = (chance: Chance, { names }: Grammar, address: string, word: () => string): string => {
  const pairs = Array.from(
    { length: 1 + chance.below(chance.onceIn(30) ? 200 : 5) },
    () =>
      `${encodeURIComponent(chance.oneOf(names))}=${encodeURIComponent(word().toWellFormed()).slice(0, 3_000)}`,
  )
  return `${address}${address.includes('?') ? '&' : '?'}${pairs.join('&')}`
}

const headersFor = (chance: Chance, word: () => string): Record<string, string> => {
  const plain = () =>
    word()
      .replace(/[^\t\x20-\x7e]/g, '')
      .slice(0, 2_000)
  if (!chance.onceIn(3)) return { 'sec-fetch-site': 'same-origin' }
  return {
    'sec-fetch-site': chance.oneOf(['same-origin', 'same-origin', 'none', 'cross-site', plain()]),
    [chance.oneOf([
      'accept',
      'referer',
      'x-forwarded-host',
      'x-request-id',
      'if-none-match',
      'accept-language',
      'range',
    ])]: chance.onceIn(2) ? plain() : poison,
    ...(chance.onceIn(4) && { 'accept-encoding': chance.oneOf(['br', 'gzip', '*', plain()]) }),
  }
}

const bodyFor = (
  chance: Chance,
  { fields, names }: Grammar,
  address: string,
  ticket: string,
  headers: Readonly<Record<string, string>>,
  word: () => string,
): Pick<Sent, 'headers' | 'payload'> => {
  const form = [...(fields.get(address) ?? [])]
  const known = form.map(([name, values]): [string, string] => [
    name,
    values.length > 0 && !chance.onceIn(4) ? chance.oneOf(values) : word(),
  ])
  const more = Array.from({ length: chance.below(4) }, (): [string, string] => [chance.oneOf(names), word()])
  const pairs = [
    ['form_ticket', ticket] as [string, string],
    ...known.filter(() => !chance.onceIn(8)),
    ...more,
  ]
  const type = chance.onceIn(12)
    ? chance.oneOf([
        'application/json',
        'text/plain',
        'multipart/form-data; boundary=x',
        'application/xml',
        '',
      ])
    : 'application/x-www-form-urlencoded'
  const payload =
    type === 'application/json'
      ? chance.oneOf([
          JSON.stringify(Object.fromEntries(pairs)),
          '{"__proto__":{"x":1}}',
          '['.repeat(5_000),
          '{"a":',
        ])
      : new URLSearchParams(pairs.map(([name, value]) => [name, value.toWellFormed()])).toString()
  return { headers: { ...headers, ...(type !== '' && { 'content-type': type }) }, payload }
}
