import { createHash } from 'node:crypto'
import type { LightMyRequestResponse } from 'fastify'
import { ask, ticketsOf } from './ask.ts'
import { type Cell, cellsOf, isAboutOne } from './cells.ts'
import { isStranger, maySee } from './expected.ts'
import type { OpenWorld } from './open-world.ts'
import type { Token } from './tokens.ts'
import { absent, type ObjectName, type SeededChild } from './world.ts'

export type Findings = {
  readonly cells: number
  readonly statuses: Readonly<Record<string, number>>
  /** A canary somebody may not see, wherever it stood in the answer. */
  readonly leaks: readonly string[]
  /** Answers that tell a child who is not theirs from one who is not there. */
  readonly telling: readonly string[]
  readonly faults: readonly string[]
  /** The cells whose answers carried a canary: each must have left its mark in the trail. */
  readonly carrying: readonly Cell[]
}

/** Asks every cell that `wanted` picks, some at a time, and looks through every answer: status, headers and body. */
export const runMatrix = async (
  world: OpenWorld,
  {
    slug,
    wanted = () => true,
    atOnce = 12,
  }: { slug: string; wanted?: (cell: Cell, nth: number) => boolean; atOnce?: number },
): Promise<Findings> => {
  const objects: Record<ObjectName, SeededChild> = { ...world.world.children, absent: absent() }
  const tickets = await ticketsOf(world)
  const found = {
    leaks: [] as string[],
    telling: [] as string[],
    faults: [] as string[],
    carrying: [] as Cell[],
  }
  const statuses: Record<string, number> = {}
  const answers = new Map<string, Partial<Record<ObjectName, string>>>()
  let cells = 0
  const questions = cellsOf(world.site.routes, objects, slug)
  const visitor = async () => {
    for (const cell of questions) {
      const ticket = cell.ticket ? tickets.get(cell.who ?? '') : undefined
      if (cell.ticket && (!ticket || !isHarmless(cell))) continue
      if (!wanted(cell, cells)) continue
      cells += 1
      const reply = await ask(world, cell, ticket === undefined ? {} : { form_ticket: ticket })
      statuses[reply.statusCode] = (statuses[reply.statusCode] ?? 0) + 1
      const text = textOf(reply)
      const carried = world.tokens.foundIn(text).filter(([word]) => !cell.url.toLowerCase().includes(word))
      for (const [word, token] of carried)
        if (!maySee(cell.who, token)) found.leaks.push(leak(cell, reply, word, token))
      if (carried.length > 0) found.carrying.push(cell)
      if (reply.statusCode >= 500) found.faults.push(`${reply.statusCode}: ${described(cell)}`)
      if (isAboutOne(cell.path)) note(answers, cell, digestOf(text, objects[cell.object]))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, visitor))
  for (const [question, by] of answers)
    for (const [object, digest] of Object.entries(by))
      if (by.absent !== undefined && digest !== by.absent) found.telling.push(`${question}, ${object}`)
  return { cells, statuses, ...found }
}

/** A good ticket is only used where nothing may come of it: about a child that is nobody's to this person. */
const isHarmless = ({ who, object, path }: Cell): boolean =>
  (object === 'absent' || isStranger(who, object)) && !/^\/(account|sign-|set-up|demo)/.test(path)

const note = (
  answers: Map<string, Partial<Record<ObjectName, string>>>,
  cell: Cell,
  digest: string,
): void => {
  if (cell.object !== 'absent' && !isStranger(cell.who, cell.object)) return
  const question = `${cell.who ?? 'nobody'}: ${cell.method} ${cell.path}${cell.nth > 0 ? ', another row' : ''}${cell.ticket ? ', with a good ticket' : ''}`
  const by = answers.get(question) ?? {}
  by[cell.object] ??= digest
  answers.set(question, by)
}

const textOf = ({ statusCode, headers, body }: LightMyRequestResponse): string => {
  const { date: _, ...said } = headers
  return `${statusCode}\n${JSON.stringify(said)}\n${body}`
}

/** To the byte, but for what was asked for and the ticket, which is never the same twice. */
const digestOf = (text: string, { id, reference, caseId, rows, named }: SeededChild): string => {
  let plain = text.replace(/(name="form_ticket" value=")[^"]*/g, '$1')
  for (const own of [id, reference, caseId, ...Object.values(rows), ...Object.values(named)])
    plain = plain.replaceAll(own, '·')
  return createHash('sha256').update(plain).digest('base64')
}

const described = ({ who, method, url, ticket }: Cell): string =>
  `${who ?? 'nobody'}: ${method} ${url}${ticket ? ', with a good ticket' : ''}`

const leak = (
  cell: Cell,
  { statusCode }: LightMyRequestResponse,
  word: string,
  { child, field }: Token,
): string => `${described(cell)} (${statusCode}) told ${field} of “${child}” (${word})`
