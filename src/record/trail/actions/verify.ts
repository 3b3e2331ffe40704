import { setImmediate as turn } from 'node:timers/promises'
import type { Database } from '#kit/db'
import { chainChecker, type Finding, type KnownHead } from '../rules/chain.ts'
import { chainsKept, couldChangeTrail, entriesAfter, linksBetween } from '../store/chain.ts'

export type Verified = {
  readonly links: number
  readonly findings: readonly Finding[]
  /** Ids of entries in no chain: put in past the triggers. */
  readonly loose: readonly string[]
  /** The database user could change the trail: only the triggers and the chain stand in the way. */
  readonly guardedByTriggersAlone: boolean
}

/** Reads every chain from its start, and holds it to the signed heads. */
export const verifyTrail = async (
  db: Database,
  heads: readonly KnownHead[],
  /** How many entries are read at a time: small enough for the database to sort in memory. */
  batch = 4_000,
): Promise<Verified> => {
  const checkers = new Map<string, ReturnType<typeof chainChecker>>()
  // A chain may begin while the others are read.
  const checkerOf = (chain: string) => {
    const made =
      checkers.get(chain) ??
      chainChecker(
        chain,
        heads.filter((head) => head.chain === chain),
      )
    checkers.set(chain, made)
    return made
  }
  for (const chain of [...(await chainsKept(db)), ...heads.map((head) => head.chain)].toSorted())
    checkerOf(chain)
  const loose: string[] = []
  let coming = entriesAfter(db, '0', batch)
  for (;;) {
    const { upTo, runs, loose: more } = await coming
    if (upTo === null) break
    // The next batch is made ready while this one is checked. What is asked goes out when we pause, after a turn in which
    // others may ask along: without two turns between, it would be asked for only once this one is done.
    coming = entriesAfter(db, upTo, batch)
    coming.catch(() => {})
    await turn()
    await turn()
    loose.push(...more)
    for (const run of runs) {
      const checker = checkerOf(run.chain)
      if (!checker.isSound(run)) await checkOneByOne(db, run.chain, checker, batch, run.last)
    }
  }
  // What is left are links whose entries are gone.
  for (const [chain, checker] of checkers) await checkOneByOne(db, chain, checker, batch)
  const finished = [...checkers.values()].map((checker) => checker.finish())
  return {
    links: finished.reduce((sum, { links }) => sum + links, 0),
    findings: finished.flatMap(({ findings }) => findings),
    loose: loose.slice(0, 1000),
    guardedByTriggersAlone: await couldChangeTrail(db),
  }
}

// Where a batch is not sound as a whole: something was changed, or two deeds committed in another order than they began.
const checkOneByOne = async (
  db: Database,
  chain: string,
  checker: ReturnType<typeof chainChecker>,
  batch: number,
  upTo = Number.MAX_SAFE_INTEGER,
): Promise<void> => {
  for (;;) {
    const links = await linksBetween(db, chain, { after: checker.checkedTo(), upTo, limit: batch })
    for (const link of links) checker.check(link)
    if (links.length < batch) return
  }
}
