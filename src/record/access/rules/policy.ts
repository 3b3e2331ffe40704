import type { Asker } from './asker.ts'
import { compile, type Compiled } from './compile.ts'
import { decideOn } from './decide.ts'
import type { Decision } from './decision.ts'
import type { Item } from './item.ts'
import { type Label, labelActs } from './labels.ts'
import type { Permission } from './permission.ts'

/** Rows made quick to ask: `decide` for one thing, `scopeFor` (store) for lists. Both read `compiled`. */
export type Policy<Act extends string> = {
  readonly decide: (asker: Asker | null, act: Act, item: Item) => Decision
  readonly compiled: Compiled
}

/** A case process makes one of its own rows: `policyOf(ehcPermissions)`. */
export const policyOf = <Act extends string>(permissions: readonly Permission<Act>[]): Policy<Act> => {
  const compiled = compile(permissions)
  return { compiled, decide: (asker, act, item) => decideOn(compiled, asker, act, item) }
}

/** May they read this, with everything it is marked with? Text that is marked with nothing is ordinary. */
export const mayReadBy =
  (policy: Policy<(typeof labelActs)[Label]>) =>
  (asker: Asker | null, item: Item): Decision => {
    const [first = 'ordinary', ...rest] = item.labels ?? []
    const decision = policy.decide(asker, labelActs[first], item)
    const refusal = rest.map((label) => policy.decide(asker, labelActs[label], item)).find(({ ok }) => !ok)
    return decision.ok ? (refusal ?? decision) : decision
  }
