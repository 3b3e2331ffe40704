import { createReadStream } from 'node:fs'
import { join } from 'node:path'
import type { Readable } from 'node:stream'
import { copyChecked, filesUnder } from './checked-files.ts'

/** Files that a copy takes with it, wherever they lie: each by a path of its own. */
export type FilesToCopy = {
  /** For whoever reads why something was refused. */
  readonly where: string
  readonly paths: () => Promise<readonly string[]>
  readonly open: (path: string) => Readable
  /** Takes in what lies at `from` on this machine. */
  readonly put: (path: string, from: string) => Promise<unknown>
}

export const folderToCopy = (folder: string): FilesToCopy => ({
  where: folder,
  paths: () => Promise.resolve(filesUnder(folder)),
  open: (path) => createReadStream(join(folder, path)),
  put: (path, from) => copyChecked(createReadStream(from), join(folder, path)),
})
