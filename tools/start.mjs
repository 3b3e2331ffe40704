// `npm start`: install if need be, use Node 24, build if anything changed, serve.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled, giveUp, isRightNode, root, runUnderRightNode } from './install.mjs'

/** What the build was made from: names, sizes and times of the sources. */
const sources = () => {
  const seen = createHash('sha256')
  const see = (path) => {
    const { size, mtimeMs } = statSync(join(root, path))
    seen.update(`${path} ${size} ${mtimeMs}\n`)
  }
  for (const file of ['package.json', 'package-lock.json', 'tsconfig.json', 'tools/build.ts']) see(file)
  for (const folder of ['src', 'authorities'])
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
      if (entry.isFile()) see(join(folder, entry.parentPath.slice(join(root, folder).length), entry.name))
  return seen.digest('hex')
}

const builtFrom = () => {
  try {
    return readFileSync(join(root, 'dist', '.built'), 'utf8')
  } catch {
    return undefined
  }
}

const buildIfChanged = () => {
  const now = sources()
  if (builtFrom() === now) return
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'tools', 'build.ts')], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
  })
  if (status !== 0) giveUp(`${stderr.trim()}\nWaymark could not be built: see above.`)
  writeFileSync(join(root, 'dist', '.built'), now)
}

ensureInstalled()
if (isRightNode()) {
  buildIfChanged()
  process.setSourceMapsEnabled(true)
  await import(pathToFileURL(join(root, 'dist', 'main.js')).href)
} else runUnderRightNode(fileURLToPath(import.meta.url), process.argv.slice(2))
