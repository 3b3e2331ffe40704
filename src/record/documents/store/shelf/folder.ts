import { opendir, stat } from 'node:fs/promises'
import { join } from 'node:path'

/** When a file was last written, in milliseconds; null where it is not. */
export const whenWritten = async (path: string): Promise<number | null> =>
  stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return null
      throw fault
    },
  )

/** Every file under a folder; none where there is no such folder. */
export const filesIn = async function* (folder: string): AsyncIterable<string> {
  const found = await opendir(folder, { recursive: true }).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code === 'ENOENT') return null
    throw fault
  })
  if (!found) return
  for await (const entry of found) if (entry.isFile()) yield join(entry.parentPath, entry.name)
}
