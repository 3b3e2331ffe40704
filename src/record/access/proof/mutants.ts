import { authorityActs, childActs } from '../rules/acts.ts'
import type { Compiled } from '../rules/compile.ts'
import { decideOn } from '../rules/decide.ts'
import type { Need } from '../rules/permission.ts'
import { relationshipKinds, type Way } from '../rules/relationships.ts'
import { type Role, roles } from '../rules/roles.ts'
import type { Cell } from './invented-world.ts'

/** One place in the table, changed: taken away, given, or asking for more or less than it should. */
export type Mutant = { readonly role: Role; readonly act: string; readonly way: Way; readonly change: string }

/**
 * Changes every place in the table in turn, whether it allows or not, and asks the cells about that role and act
 * again. Gives the changes that no cell noticed: there must be none.
 */
export const survivors = (
  compiled: Compiled,
  cells: readonly Cell[],
): { mutants: number; survived: Mutant[] } => {
  const about = Map.groupBy(cells, ({ role, act }) => `${role}|${act}`)
  const survived: Mutant[] = []
  let mutants = 0
  for (const role of roles)
    for (const act of [...childActs, ...authorityActs])
      for (const way of [...relationshipKinds, 'broken glass', 'no child'] as const) {
        if (!canStandSo(role, way)) continue
        const asked = (about.get(`${role}|${act}`) ?? []).filter((cell) => cell.way === way)
        for (const [change, need] of changesOf(compiled, role, act, way)) {
          mutants += 1
          const mutant = changed(compiled, role, act, way, need)
          const noticed = asked.some(
            ({ asker, item, wanted }) => decideOn(mutant, asker, act, item).ok !== wanted,
          )
          if (!noticed) survived.push({ role, act, way, change })
        }
      }
  return { mutants, survived }
}

// A staff role never comes into play through family, nor family through work: kinship and roles are decided first.
const family: ReadonlySet<Way> = new Set([
  'parental responsibility',
  'parent kept from some of it',
  'relative',
  'agreed supporter',
  'representative',
])
const themselves: ReadonlySet<Way> = new Set(['young person', 'child'])
const canStandSo = (role: Role, way: Way): boolean => {
  if (way === 'must not be told') return false
  if (role === 'family member') return family.has(way)
  if (role === 'young person') return themselves.has(way)
  return !family.has(way) && !themselves.has(way)
}

type Change = readonly [string, Need | null | undefined]

const changesOf = (compiled: Compiled, role: Role, act: string, way: Way): readonly Change[] => {
  const now = compiled.get(role)?.get(act)?.get(way)
  if (now === undefined) return [['given', null]]
  const others = ([null, 'step-up', 'second person', 'step-up and second person'] as const).filter(
    (need) => need !== now,
  )
  return [
    ['taken away', undefined],
    ...others.map((need) => [`asks for ${need ?? 'nothing'}`, need] as const),
  ]
}

const changed = (
  compiled: Compiled,
  role: Role,
  act: string,
  way: Way,
  need: Need | null | undefined,
): Compiled => {
  const ways = new Map(compiled.get(role)?.get(act))
  if (need === undefined) ways.delete(way)
  else ways.set(way, need)
  return new Map([[role, new Map([[act, ways]])]])
}
