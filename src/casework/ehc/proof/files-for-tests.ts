import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { demonstrationScanner, diskShelf } from '#documents'
import type { Files } from '../actions/keep-file.ts'

/** A shelf of its own in a folder that goes with the machine, and a virus check that knows one harmless test. */
export const filesForTests = (): Files => ({
  shelf: diskShelf(mkdtempSync(join(tmpdir(), 'waymark-files-'))),
  scanner: demonstrationScanner,
})
