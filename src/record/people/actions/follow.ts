import type { Database } from '#kit/db'
import { done, type Result } from '#kit/result'
import type { Pointer } from '../store/moves.ts'
import type { Moved } from '../store/tables.ts'

/** What other rooms keep of a person: it follows them when two records become one, and goes back when that is undone. */
export type Following = {
  readonly pointers: readonly Pointer[]
  /** The account somebody signs in with. Two that are open cannot become one. */
  readonly account: (tx: Database, from: string, to: string) => Promise<Result<Moved, 'two accounts'>>
  readonly accountBack: (
    tx: Database,
    moved: Moved,
    back: { readonly kept: string; readonly merged: string },
  ) => Promise<void>
}

/** Where this room stands alone. */
export const nothingFollows: Following = {
  pointers: [],
  account: () => Promise.resolve(done({})),
  accountBack: () => Promise.resolve(),
}
