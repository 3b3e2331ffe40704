import { globSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { mayLeanOn, roomOf } from './law.ts'

/** Reads every source file under `root`/src and says, one sentence each, where the import law is broken. */
export const findBreaches = (root: string): { examined: number; imports: number; breaches: string[] } => {
  const doors = frontDoors(root)
  const files = globSync('src/**/*.{ts,tsx,js,mjs}', { cwd: root })
  const found = files.map((path) => {
    const wanted = importsOf(readFileSync(join(root, path), 'utf8'))
    return { wanted, breaches: wanted.flatMap((to) => breach(root, doors, path, to) ?? []) }
  })
  return {
    examined: files.length,
    imports: found.reduce((sum, { wanted }) => sum + wanted.length, 0),
    breaches: found.flatMap(({ breaches }) => breaches),
  }
}

/** Everything a file asks for. A dynamic import that is not a plain string is returned as `?`. */
export const importsOf = (source: string): string[] => [
  ...[...source.matchAll(fromClause)].map(([, to]) => to ?? '?'),
  ...[...source.matchAll(bareImport)].map(([, to]) => to ?? '?'),
  ...[...source.matchAll(dynamicImport)].map(([, to]) => to ?? '?'),
]

const fromClause = /^\s*(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]/gm
const bareImport = /^\s*import\s*['"]([^'"]+)['"]/gm
const dynamicImport = /\bimport\s*\(\s*(?:['"]([^'"]+)['"])?/g

type Doors = { exact: Map<string, string>; kit: boolean }

/** The import names in package.json that open a room: `#directory` → `offer/directory`. */
const frontDoors = (root: string): Doors => {
  const { imports = {} }: { imports?: Record<string, string> } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  )
  const exact = Object.entries(imports).map(
    ([name, target]) => [name, roomOf(target.replace('./', '')) ?? '?'] as const,
  )
  return { exact: new Map(exact), kit: '#kit/*' in imports }
}

const breach = (root: string, doors: Doors, path: string, to: string): string | undefined => {
  const room = roomOf(path)
  if (!room) return `${path}: a wing holds rooms; move the file into one`
  // The pack of a council is chosen by name when the app starts.
  if (to === '?' && room === 'composition') return undefined
  if (to === '?') return `${path}: name what is imported in a plain string, so that the law can be checked`
  if (to.startsWith('#')) return throughADoor(doors, path, room, to)
  if (to.startsWith('.')) return onFoot(root, path, room, to)
  if (to.startsWith('/')) return `${path}: "${to}" is a path of one machine`
  return undefined
}

const throughADoor = (doors: Doors, path: string, room: string, to: string): string | undefined => {
  const kitTool = doors.kit && /^#kit\/([\w-]+)$/.exec(to)?.[1]
  const other = kitTool ? `kit/${kitTool}` : doors.exact.get(to)
  if (!other) return `${path}: "${to}" opens no front door; the doors are named in package.json`
  if (other === room) return `${path}: "${to}" is its own front door; inside a room, import the file itself`
  if (!mayLeanOn(room, other)) return `${path}: ${room} may not lean on ${other}`
  return undefined
}

const onFoot = (root: string, path: string, room: string, to: string): string | undefined => {
  const target = relative(root, join(root, path, '..', to))
  if (roomOf(target) === room) return undefined
  if (room === 'composition' && !roomOf(target)) return undefined
  // What proves a room may set up a database and a council: its tests, and what they share in `proof/`.
  if (/\.test\.tsx?$|\/proof\//.test(path) && /^(test|authorities)\//.test(target)) return undefined
  return `${path}: "${to}" leaves ${room}; go through a front door (#name)`
}
