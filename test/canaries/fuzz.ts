import { setTimeout as pause } from 'node:timers/promises'
import type { Chance } from '../reliability/chance.ts'
import { faultsIn } from '../reliability/faults.ts'
import type { Who } from './kinds-of-person.ts'
import { type Grammar, nextSent, type Sent } from './grammar.ts'
import { ask } from './ask.ts'
import { patiently } from './browser.ts'
import type { OpenWorld } from './open-world.ts'

export const sixRoles = [
  'parent',
  'SENCO here',
  'coordinator of the case',
  'manager of the team',
  'content editor',
  'administrator',
] as const satisfies readonly Who[]

export type Fuzzed = {
  readonly sent: number
  readonly statuses: Readonly<Record<string, number>>
  readonly slowest: number
  readonly faults: readonly string[]
  /** Those whose own account page does not open at the end, and what it answers: a run as nobody would prove little. */
  readonly out: readonly string[]
}

const slow = 1_000

/** Sends odd requests as six people, a few at a time; what was slow is asked again alone. */
export const fuzz = async (
  world: OpenWorld,
  grammar: Grammar,
  chance: Chance,
  requests: number,
): Promise<Fuzzed> => {
  const statuses: Record<string, number> = {}
  const faults: string[] = []
  const again: Sent[] = []
  let [sent, slowest] = [0, 0]
  const rejected = (fault: unknown) => void faults.push(`a rejection nobody handled: ${String(fault)}`)
  process.on('unhandledRejection', rejected)
  const tryOnce = async (asked: Sent) => {
    const started = performance.now()
    const reply = await send(world, asked, sent)
    return { reply, ms: performance.now() - started }
  }
  const visitor = async () => {
    while (sent < requests && faults.length < 10) {
      sent += 1
      const asked = nextSent(chance, grammar, sixRoles)
      const { reply, ms } = await tryOnce(asked)
      statuses[reply.status] = (statuses[reply.status] ?? 0) + 1
      if (ms > slow) again.push(asked)
      faults.push(...wrongWith(asked, reply, world))
    }
  }
  await Promise.all(Array.from({ length: 8 }, visitor))
  for (const asked of again) {
    const { ms } = await tryOnce(asked)
    slowest = Math.max(slowest, ms)
    if (ms > slow) faults.push(`took ${Math.round(ms)} ms alone: ${asked.method} ${asked.url.slice(0, 300)}`)
  }
  await pause(50)
  process.off('unhandledRejection', rejected)
  const out: string[] = []
  for (const who of sixRoles) {
    const { statusCode, headers } = await ask(world, { who, method: 'GET', url: '/account' })
    if (statusCode !== 200) out.push(`${who}: ${statusCode} ${headers.location ?? ''}`)
  }
  return { sent, statuses, slowest, faults, out }
}

type Reply = {
  readonly status: number
  readonly headers: Record<string, string>
  readonly body: string
  readonly ms: number
}

const send = async ({ site, browserOf }: OpenWorld, asked: Sent, nth: number): Promise<Reply> => {
  const reply = await patiently(site.app, {
    method: asked.method,
    url: asked.url,
    remoteAddress: `10.7.${(nth >> 8) & 255}.${nth & 255}`,
    headers: { ...browserOf(asked.who).headers(), ...asked.headers },
    ...(asked.payload !== undefined && { payload: asked.payload }),
  })
  const plain = reply.headers['content-encoding'] === undefined
  const headers = Object.fromEntries(
    Object.entries(reply.headers).map(([name, value]) => [name, String(value)]),
  )
  return { status: reply.statusCode, headers, body: plain ? reply.body : '', ms: 0 }
}

const wrongWith = (asked: Sent, reply: Reply, { site }: OpenWorld): readonly string[] =>
  faultsIn({ bytes: Buffer.from(asked.url + (asked.payload ?? '')), broken: false }, reply).map(
    (fault) =>
      `${fault}: ${asked.who}: ${asked.method} ${asked.url.slice(0, 300)} ${JSON.stringify(asked.headers).slice(0, 200)} ` +
      `${(asked.payload ?? '').slice(0, 600)} ${reply.status >= 500 ? String(site.faults.at(-1)?.stack).slice(0, 600) : ''}`,
  )
