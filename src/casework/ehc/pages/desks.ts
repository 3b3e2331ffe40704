import type { CasesDatabase, Desk } from '#cases'
import type { EhcRoom } from './room.ts'

/** The room as its own pages need it: with the desk, so that a case is opened as everywhere else. */
export type EhcDesks = EhcRoom & { readonly db: CasesDatabase; readonly desks: readonly Desk[] }
