import { findQuarantinedAside, markAsideScanned } from '../store/aside.ts'
import { findQuarantined, markScanned } from '../store/documents.ts'
import type { VersionState } from '../store/tables.ts'
import type { Receiving } from './receive.ts'

/**
 * Asks the virus check again for what it has not answered for, files kept aside too. Twice, or in two processes at
 * once, does no harm.
 */
export const scanAgain = async (
  { db, shelf, scanner }: Receiving,
  now: () => Date,
): Promise<{ readonly clean: number; readonly infected: number; readonly waiting: number }> => {
  const found = { clean: 0, infected: 0, waiting: 0 }
  const waiting: readonly Waiting[] = [
    ...(await findQuarantined(db, batch)).map((version) => ({
      sha256: version.sha256,
      mark: (state: VersionState) => markScanned(db, version, state, now()),
    })),
    ...(await findQuarantinedAside(db, batch)).map(({ id, sha256 }) => ({
      sha256,
      mark: (state: VersionState) => markAsideScanned(db, id, state, now()),
    })),
  ]
  for (const { sha256, mark } of waiting) {
    const verdict = await scanner(await shelf.read(sha256))
    if (verdict === 'away') {
      // The scanner is away: the rest would only wait as long.
      found.waiting++
      break
    }
    await mark(verdict)
    found[verdict]++
  }
  return found
}

type Waiting = { readonly sha256: string; readonly mark: (state: VersionState) => Promise<void> }

const batch = 200
