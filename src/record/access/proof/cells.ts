import { authorityActs, childActs } from '../rules/acts.ts'
import { staffRoles } from '../rules/roles.ts'
import { familyCells, strangerCells } from './family-cells.ts'
import { deskCells, glassCells, glassNeedCells } from './glass-and-desk-cells.ts'
import type { Cell } from './invented-world.ts'
import { workCells } from './work-cells.ts'

/** Every question: kinds of person × acts × ways × days, and everything that must shut a door that was open. */
export function* cells(): Generator<Cell> {
  for (const act of [...childActs, ...authorityActs]) {
    for (const role of staffRoles) {
      yield* workCells(role, act)
      yield* glassCells(role, act)
      yield* glassNeedCells(role, act)
      yield* deskCells(role, act)
    }
    yield* familyCells(act)
    yield* strangerCells(act)
  }
}
