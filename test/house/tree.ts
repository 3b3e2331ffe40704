import { globSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** Every file that is ours: not what was installed, built or left behind by a run. Paths from the root. */
export const ourFiles = (): string[] =>
  globSync('{*,.ci/**,authorities/**,bench/**,database/**,docs/**,src/**,test/**,tools/**}', { cwd: root })
    .filter((path) => path !== 'package-lock.json' && statSync(join(root, path)).isFile())
    .toSorted()

export const read = (path: string): string => readFileSync(join(root, path), 'utf8')

export const isCode = (path: string): boolean => /\.(ts|tsx|js|mjs)$/.test(path)
