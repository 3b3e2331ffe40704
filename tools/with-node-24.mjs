// `node tools/with-node-24.mjs tools/NAME.ts …`: runs a tool of ours, JSX and all, whatever Node the machine has.
import { readFileSync, rmSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { ensureInstalled, giveUp, isRightNode, root, runUnderRightNode } from './install.mjs'

/** Joined into one file, each source must still be told its own name and place. */
const keepPlaces = (script) => ({
  name: 'keep-places',
  setup: (build) =>
    build.onLoad({ filter: /\.tsx?$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll('import.meta.dirname', JSON.stringify(dirname(path)))
        .replaceAll('import.meta.filename', JSON.stringify(path))
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href))
        .replaceAll('import.meta.main', String(path === script)),
      loader: path.endsWith('x') ? 'tsx' : 'ts',
    })),
})

/** No Node runs TSX as it stands, so the tool and all it imports from us become one plain file first. */
const bundle = async (script) => {
  const { build, stop } = await import('esbuild')
  const outfile = join(root, 'dist', 'tools', basename(script).replace(/\.ts$/, `-${process.pid}.mjs`))
  await build({
    entryPoints: [script],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: 'inline',
    plugins: [keepPlaces(script)],
    logLevel: 'error',
  })
  await stop()
  return outfile
}

const [, , name, ...args] = process.argv
if (!name) giveUp('Say which tool to run, for example: node tools/with-node-24.mjs tools/build.ts')
ensureInstalled()
if (isRightNode()) {
  const script = resolve(name)
  const bundled = await bundle(script)
  process.argv = [process.execPath, script, ...args]
  process.setSourceMapsEnabled(true)
  process.once('exit', () => rmSync(bundled, { force: true }))
  await import(pathToFileURL(bundled).href)
} else runUnderRightNode(fileURLToPath(import.meta.url), [name, ...args])
