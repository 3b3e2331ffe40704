import { findQuarantined, markScanned } from '../store/documents.ts'
import type { Receiving } from './receive.ts'

/** Asks the virus check again for what it has not answered for. Twice, or in two processes at once, does no harm. */
export const scanAgain = async (
  { db, shelf, scanner }: Receiving,
  now: () => Date,
): Promise<{ readonly clean: number; readonly infected: number; readonly waiting: number }> => {
  const found = { clean: 0, infected: 0, waiting: 0 }
  for (const version of await findQuarantined(db, batch)) {
    const verdict = await scanner(await shelf.read(version.sha256))
    if (verdict === 'away') {
      // The scanner is away: the rest would only wait as long.
      found.waiting++
      break
    }
    await markScanned(db, version, verdict, now())
    found[verdict]++
  }
  return found
}

const batch = 200
