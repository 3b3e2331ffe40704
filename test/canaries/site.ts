import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { type DirectoryTables, loadPack, loadWordLists, openCatalogue } from '#directory'
import { demonstrationScanner, diskShelf, type Shelf } from '#documents'
import { everyPage } from '#guidance'
import { londonToday } from '#kit/day'
import { connect, type Database } from '#kit/db'
import { createSignIn, type SignIn } from '#sign-in'
import { createApp } from '../../src/app.tsx'
import { type AuthorityPack, loadAuthority } from '../../src/authority.ts'
import { type Route, routeCollector } from './routes.ts'
import { theFile } from './seed-documents.ts'

export type Site = {
  readonly app: FastifyInstance
  readonly database: Database
  readonly pack: AuthorityPack
  /** Every address of the app, as the router itself has them. */
  readonly routes: readonly Route[]
  /** The same address, were this no demonstration. */
  readonly outsideDemonstration: readonly Route[]
  /** What went wrong inside, which no page shows. */
  readonly faults: readonly Error[]
  /** Where its files lie. */
  readonly files: { readonly folder: string; readonly shelf: Shelf }
  /** Invites, disables: what an administrator does. It shares the app's database and secret. */
  readonly signIn: SignIn
  readonly close: () => Promise<void>
}

const root = join(import.meta.dirname, '..', '..')
const secret = 'a secret of the canaries, forty letters.'
export const ourOrigin = 'http://waymark.example'

/** The whole app as `src/main.ts` puts it together, in this process, on a database that has every migration. */
export const openSite = async (url: string, plant?: (app: FastifyInstance) => void): Promise<Site> => {
  const database = connect(url, 12)
  const authority = await loadAuthority(join(root, 'authorities'), 'northmere')
  if (!authority.ok) throw new Error(authority.reason.join('\n'))
  const { pack, listingsFile, library } = authority.value
  const directory = database.withTables<DirectoryTables>()
  await loadPack(directory, pack.directory, listingsFile, new Date().toISOString())
  const words = loadWordLists(join(root, 'src', 'offer', 'directory', 'search', 'data'))
  const catalogue = await openCatalogue({
    database: directory,
    listenAt: url,
    pack: pack.directory,
    synonyms: [...words.synonyms, ...pack.directory.synonyms],
    vocabulary: words.vocabulary,
    pages: everyPage(library),
  })
  const faults: Error[] = []
  const folder = await mkdtemp(join(tmpdir(), 'waymark-canaries-'))
  const files = { shelf: diskShelf(folder), scanner: demonstrationScanner }
  await files.shelf.keep([theFile])
  const asSettled = async (demo: boolean) => {
    const collected = routeCollector()
    const app = await createApp({
      pack,
      library,
      database,
      catalogue,
      secret,
      files,
      assets: { addresses: stylesAndScripts, files: new Map() },
      vocabulary: new Set(words.vocabulary),
      baseUrl: ourOrigin,
      signIn: { secret, common: new Set(['password']), demo, providers: [] },
      today: () => londonToday(),
      log: 'silent',
      onRoute: collected.add,
      whatIsWrong: () => Promise.resolve([]),
    })
    app.addHook('onError', (_request, _reply, fault, next) => {
      faults.push(fault)
      next()
    })
    if (demo) plant?.(app)
    await app.ready()
    return { app, routes: collected.routes }
  }
  const { app, routes } = await asSettled(true)
  const plain = await asSettled(false)
  await plain.app.close()
  const signIn = createSignIn({
    db: database,
    secret,
    baseUrl: ourOrigin,
    siteTitle: pack.site.title,
    demo: true,
    ourNames: [],
    common: new Set<string>(),
    assets: {},
    onEvent: () => Promise.resolve(),
    frame: () => {
      throw new Error('Nothing is shown here: it only invites.')
    },
  })
  const close = async () => {
    await app.close()
    await catalogue.close()
    await database.destroy()
    await rm(folder, { recursive: true, force: true })
  }
  return {
    app,
    database,
    pack,
    routes,
    outsideDemonstration: plain.routes,
    faults,
    files: { folder, shelf: files.shelf },
    signIn,
    close,
  }
}

const stylesAndScripts = Object.fromEntries(
  ['main.css', 'work.css', 'main.js', 'passkey.js', 'favicon.svg'].map((name) => [name, `/assets/${name}`]),
)
