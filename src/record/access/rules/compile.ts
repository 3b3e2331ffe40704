import type { Need, Permission } from './permission.ts'
import type { Way } from './relationships.ts'
import type { Role } from './roles.ts'

/** role → act → way → what else it needs. */
export type Compiled = ReadonlyMap<Role, ReadonlyMap<string, ReadonlyMap<Way, Need | null>>>

/** Makes the rows quick to ask. Throws where two rows say the same thing: then neither would matter. */
export const compile = (permissions: readonly Permission<string>[]): Compiled => {
  const compiled = new Map<Role, Map<string, Map<Way, Need | null>>>()
  for (const { role, through, may, needs } of permissions)
    for (const act of may) {
      const ways = within(within(compiled, role), act)
      for (const way of through) {
        if (ways.has(way)) throw new Error(`The table says twice that a ${role} may ${act} through ${way}.`)
        ways.set(way, needs ?? null)
      }
    }
  return compiled
}

const within = <Key, InnerKey, Value>(outer: Map<Key, Map<InnerKey, Value>>, key: Key) => {
  const inner = outer.get(key) ?? new Map<InnerKey, Value>()
  outer.set(key, inner)
  return inner
}
