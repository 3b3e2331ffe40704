/** `npm run build`: everything that is served, from src/ into dist/. */
import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, extname, join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { build } from 'esbuild'
import { compile } from 'sass'

const root = join(import.meta.dirname, '..')
const client = join(root, 'src', 'client')
const dist = join(root, 'dist')

type Asset = { readonly name: string; readonly content: Uint8Array }

const server = async (): Promise<void> => {
  const { outputFiles } = await build({
    entryPoints: [join(root, 'src', 'main.ts'), join(root, 'src', 'kit', 'pdf', 'typesetter.ts')],
    outdir: dist,
    entryNames: '[name]',
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node24',
    packages: 'external',
    sourcemap: true,
    write: false,
    logLevel: 'error',
  })
  for (const { path, contents } of outputFiles.toReversed()) put(path, contents)
}

/** `main` runs on every page; the others only where a page asks for them. */
const pageScripts = ['main.ts', 'passkey.ts']

const scripts = async (): Promise<Asset[]> => {
  const { outputFiles } = await build({
    entryPoints: pageScripts.map((name) => join(client, name)),
    outdir: dist,
    bundle: true,
    format: 'esm',
    target: 'es2020',
    minify: true,
    write: false,
    logLevel: 'error',
  })
  return outputFiles.map(({ path, contents }) => ({ name: basename(path), content: contents }))
}

/** Each sheet in styles/ whose name does not begin with an underscore. */
const styles = (): Asset[] =>
  readdirSync(join(client, 'styles'))
    .filter((file) => /^[^_].*\.scss$/.test(file))
    .map((file) => {
      const { css } = compile(join(client, 'styles', file), {
        style: 'compressed',
        loadPaths: [join(root, 'node_modules')],
        quietDeps: true,
      })
      return { name: file.replace(/\.scss$/, '.css'), content: Buffer.from(css) }
    })

const stills = (): Asset[] =>
  readdirSync(join(client, 'static')).map((file) => ({
    name: file,
    content: readFileSync(join(client, 'static', file)),
  }))

/** Writes `name-<hash>.ext` and its compressed siblings; the address changes exactly when the content does. */
const publish = async ({ name, content }: Asset): Promise<[string, string]> => {
  const hash = createHash('sha256').update(content).digest('base64url').slice(0, 8)
  const published = `${basename(name, extname(name))}-${hash}${extname(name)}`
  const path = join(dist, 'assets', published)
  put(path, content)
  if (/\.(css|js|svg|json|webmanifest|txt)$/.test(name)) {
    const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }
    put(`${path}.br`, await promisify(brotliCompress)(content, quality))
    put(`${path}.gz`, await promisify(gzip)(content, { level: 9 }))
  }
  return [name, published]
}

/** A reader, or a second build, never sees half a file. */
const put = (path: string, content: Uint8Array | string): void => {
  const fresh = `${path}.new-${process.pid}`
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(fresh, content)
  renameSync(fresh, path)
}

const sweep = (manifest: Record<string, string>): void => {
  const kept = Object.values(manifest)
  for (const file of readdirSync(join(dist, 'assets')))
    if (!kept.some((name) => file.startsWith(name))) rmSync(join(dist, 'assets', file))
}

try {
  const [sheets, images] = [styles(), stills()]
  const [code] = await Promise.all([scripts(), server()])
  const manifest = Object.fromEntries(await Promise.all([...sheets, ...images, ...code].map(publish)))
  put(join(dist, 'assets.json'), `${JSON.stringify(manifest, null, 2)}\n`)
  sweep(manifest)
} catch (fault) {
  // esbuild has already shown the lines at fault.
  if (!(fault instanceof Error && 'errors' in fault)) process.stderr.write(`${String(fault)}\n`)
  process.exitCode = 1
}
