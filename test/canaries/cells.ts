import { everybody, type Who } from './kinds-of-person.ts'
import { blanksIn, filled, type Route } from './routes.ts'
import { objectNames, type ObjectName, type SeededChild } from './world.ts'

/** One question: this person asks this address about this child, this way. */
export type Cell = {
  /** Null: not signed in. */
  readonly who: Who | null
  readonly method: Method
  readonly path: string
  readonly room: string
  readonly object: ObjectName
  readonly url: string
  /** Which of the addresses that were made for this path. */
  readonly nth: number
  /** Sent with a ticket that is good for this person's session, so that nothing but access stands in the way. */
  readonly ticket: boolean
}

const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'] as const
export type Method = (typeof methods)[number]

export const persons: readonly (Who | null)[] = [null, ...everybody]

/**
 * Every address of the router × every method, known there or not × everybody × every child and one who is not there.
 * An address without a blank is asked about the child in its query.
 */
export function* cellsOf(
  routes: readonly Route[],
  objects: Readonly<Record<ObjectName, SeededChild>>,
  slug: string,
): Generator<Cell> {
  const byPath = Map.groupBy(routes, ({ path }) => path)
  for (const [path, [route]] of byPath)
    for (const object of objectNames)
      for (const [nth, url] of urlsFor(path, objects[object], slug).entries())
        for (const who of persons)
          for (const method of methods) {
            const cell = { who, method, path, room: route!.room, object, url, nth }
            yield { ...cell, ticket: false }
            if (method === 'POST' && who !== null && isAboutOne(path)) yield { ...cell, ticket: true }
          }
}

/** The address names a child, a case or a row of a record, and lies inside the record or casework. */
export const isAboutOne = (path: string): boolean =>
  // A meeting is about many children: its members see it, whichever of them they see.
  path !== '/desk/panel/:meeting' &&
  blanksIn(path).some((name) => name !== 'slug' && name !== 'provider') &&
  !/^\/(listings|open-referral|assets|guidance|letters|s|sent|you-said-we-did|could-this-help|work-out-your-dates)\//.test(
    path,
  )

/** A second blank names a row of the child's own record: an open one and one that is withheld. */
const urlsFor = (path: string, child: SeededChild, slug: string): readonly string[] => {
  const blanks = blanksIn(path)
  const none = ['addresses', child.id] as const
  if (blanks.length === 0) return [`${path}?child=${child.id}&case=${child.reference}`]
  const rows = Object.entries(child.rows)
  const tries =
    blanks.length > 1 && (rows.length > 0 || blanks.includes('advice'))
      ? [rows[0] ?? none, rows[1] ?? none]
      : [none]
  const urls = tries.map(([part, row], at) =>
    filled(path, {
      slug,
      id: child.id,
      child: child.id,
      childId: child.id,
      reference: child.reference,
      case: child.reference,
      section: part,
      part,
      kind: part,
      document: child.rows['documents'] ?? child.id,
      release: child.rows['releases'] ?? child.id,
      number: '1',
      advice: advice[at]!,
      consultation: 'asked',
      sequence: '1',
      ...child.named,
      '*': row,
    }),
  )
  return [...new Set(urls)]
}

/** Advice that was asked of nobody with an account, and advice that was asked of somebody. */
const advice = ['social care', 'educational'] as const
