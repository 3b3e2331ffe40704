import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { brotliCompressSync, constants } from 'node:zlib'
import { chosenEncoding, squeeze } from './compress.ts'

export type LoadedAssets = {
  /** `main.css` → `/assets/main-a1b2c3.css` */
  addresses: Readonly<Record<string, string>>
  files: ReadonlyMap<string, AssetFile>
}

type AssetFile = { type: string; plain: Buffer; br: Buffer; gzip: Buffer }

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webmanifest': 'application/manifest+json',
}

/**
 * Reads what the build made into memory. `additions` are put at the end of a file: the council's colours go
 * into the one style sheet, so that they cost no request of their own.
 */
export const loadAssets = (
  folder: string,
  additions: Readonly<Record<string, string>> = {},
): LoadedAssets => {
  const manifest = JSON.parse(readFileSync(join(folder, '..', 'assets.json'), 'utf8')) as Record<
    string,
    string
  >
  const addresses: Record<string, string> = {}
  const files = new Map<string, AssetFile>()
  for (const [name, built] of Object.entries(manifest)) {
    const file = readAsset(join(folder, built), extname(built), additions[name])
    const address = additions[name] === undefined ? built : rehashed(name, file.plain)
    addresses[name] = `/assets/${address}`
    files.set(address, file)
  }
  return { addresses, files }
}

/** Names hold the content's hash, so a browser may keep a file for a year. */
export const serveAssets = (app: FastifyInstance, { files }: LoadedAssets): void => {
  app.get<{ Params: { name: string } }>('/assets/:name', (request, reply) => {
    const file = files.get(request.params.name)
    if (!file) return reply.callNotFound()
    const encoding = chosenEncoding(request.headers['accept-encoding'])
    if (encoding !== 'identity') reply.header('content-encoding', encoding)
    reply.header('cache-control', 'public, max-age=31536000, immutable').header('vary', 'Accept-Encoding')
    // A sheet or a script is no page: what only pages heed would be half a kilobyte more of each first view.
    if (isPartOfAPage(file)) for (const name of forPagesOnly) reply.removeHeader(name)
    return reply.type(file.type).send(encoding === 'identity' ? file.plain : file[encoding])
  })
}

/** An image can be opened as a page of its own; these cannot. */
const isPartOfAPage = ({ type }: AssetFile): boolean => /^text\/(css|javascript)/.test(type)

const forPagesOnly = [
  'content-security-policy',
  'permissions-policy',
  'x-frame-options',
  'cross-origin-opener-policy',
] as const

const readAsset = (path: string, extension: string, addition: string | undefined): AssetFile => {
  const type = types[extension] ?? 'application/octet-stream'
  if (addition === undefined) {
    return {
      type,
      plain: readFileSync(path),
      br: readFileSync(`${path}.br`),
      gzip: readFileSync(`${path}.gz`),
    }
  }
  const text = readFileSync(path, 'utf8') + addition
  return {
    type,
    plain: Buffer.from(text),
    // A hundredth more than the hardest, in a third of the time: a start waits for this.
    br: brotliCompressSync(text, { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } }),
    gzip: squeeze(text, 'gzip'),
  }
}

const rehashed = (name: string, content: Buffer): string => {
  const extension = extname(name)
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
  return `${name.slice(0, -extension.length)}-${hash}${extension}`
}
