import type { Database } from '#kit/db'
import { chainChecker, type Finding, type KnownHead, type Link } from '../rules/chain.ts'
import { chainsKept, couldChangeTrail, entriesInNoChain, linksAfter } from '../store/chain.ts'

export type Verified = {
  readonly links: number
  readonly findings: readonly Finding[]
  /** Ids of entries in no chain: put in past the triggers. */
  readonly loose: readonly string[]
  /** The database user could change the trail: only the triggers and the chain stand in the way. */
  readonly guardedByTriggersAlone: boolean
}

/** Reads every chain from its start, and holds it to the signed heads. */
export const verifyTrail = async (db: Database, heads: readonly KnownHead[]): Promise<Verified> => {
  const authorities = new Set([...(await chainsKept(db)), ...heads.map(({ authority }) => authority)])
  let links = 0
  const findings: Finding[] = []
  for (const authority of [...authorities].toSorted()) {
    const chain = await verifyChain(
      db,
      authority,
      heads.filter((head) => head.authority === authority),
    )
    links += chain.links
    findings.push(...chain.findings)
  }
  return {
    links,
    findings,
    loose: await entriesInNoChain(db),
    guardedByTriggersAlone: await couldChangeTrail(db),
  }
}

const batch = 10_000

// The next batch is on its way while this one is checked.
const verifyChain = async (db: Database, authority: string, heads: readonly KnownHead[]) => {
  const checker = chainChecker(authority, heads)
  let coming: Promise<Link[]> | null = linksAfter(db, authority, 0, batch)
  while (coming) {
    const links: Link[] = await coming
    coming = links.length < batch ? null : linksAfter(db, authority, links.at(-1)!.sequence, batch)
    for (const link of links) checker.check(link)
  }
  return checker.finish()
}
