import type { FastifyInstance, onRouteHookHandler } from 'fastify'
import {
  type Catalogue,
  directoryPages,
  type DirectoryRoom,
  type DirectoryTables,
  openDataFiles,
  openReferral,
} from '#directory'
import { feedbackPages } from '#feedback'
import { everyPage, guidancePages, type Library } from '#guidance'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { formGuard } from '#kit/form'
import { displayPage } from '#kit/display'
import { renderDocument } from '#kit/html'
import {
  createFrame,
  createPageCache,
  createServer,
  errorPages,
  ErrorPage,
  errorWords,
  type ErrorWords,
  type LoadedAssets,
  serveAssets,
  serveHealth,
} from '#kit/http'
import { Page } from '#kit/page'
import { definedServices, pathwaysPages } from '#pathways'
import { createSignIn, type SignInOptions } from '#sign-in'
import { bothOf, tellOwners } from './account-alert.ts'
import { ContactUs } from './contact-us.tsx'
import { addMessages } from './messages.ts'
import { acknowledgeBy } from './post.ts'
import { addRequests } from './requests.ts'
import { addPapers, type Files } from './papers.ts'
import { addRecords } from './records.tsx'
import { addRetention } from './retention.ts'
import { signInTrail } from './sign-in-trail.ts'
import { addWork } from './work.ts'
import type { AuthorityPack } from './authority.ts'

export type AppSettings = {
  pack: AuthorityPack
  library: Library
  database: Database
  catalogue: Catalogue
  assets: LoadedAssets
  vocabulary: ReadonlySet<string>
  secret: string
  files: Files
  baseUrl: string
  /** How people sign in here: the secret that seals, passwords tried first, other services, the demonstration. */
  /** What receipts of a messages provider must carry. */
  receiptToken?: string | undefined
  signIn: Pick<SignInOptions, 'secret' | 'common' | 'demo' | 'providers' | 'sendCode'>
  today: () => Day
  log: 'silent' | 'info'
  trustProxy?: string
  /** Told of every route as it is added, so that a test can hold each to its rule in `route-rules.ts`. */
  onRoute?: onRouteHookHandler
  /** What this process cannot do its work without, as names; empty when all is well. */
  whatIsWrong: () => Promise<readonly string[]>
}

/** Which room answers which address. */
export const createApp = async (settings: AppSettings): Promise<FastifyInstance> => {
  const { pack, library, database, catalogue, assets } = settings
  const nameOf = nameOfPage(settings)
  const pages = createPageCache()
  const help = <ContactUs contact={pack.site.contact} />
  const finished = (words: ErrorWords) =>
    renderDocument(
      <Page site={pack.site} assets={assets.addresses} path="/" title={words.title} bodyScript="">
        <ErrorPage words={words} help={help} />
      </Page>,
    )
  const [busy, unreadable] = [finished(errorWords[503]!), finished(errorWords[400]!)]
  const app = await createServer({
    log: settings.log,
    pages,
    busyPage: () => busy,
    unreadablePage: () => unreadable,
    ...(settings.trustProxy === undefined ? {} : { trustProxy: settings.trustProxy }),
  })
  if (settings.onRoute) app.addHook('onRoute', settings.onRoute)
  const frame = createFrame(pack.site, assets.addresses, pages)
  catalogue.onChange(pages.forget)

  errorPages(app, frame, help)
  serveAssets(app, assets)
  displayPage(app, frame)
  serveHealth(app, settings.whatIsWrong)
  const room: DirectoryRoom = {
    catalogue,
    database: database.withTables<DirectoryTables>(),
    pack: pack.directory,
    site: pack.site,
    frame,
    guard: formGuard(settings.secret),
    today: settings.today,
    baseUrl: settings.baseUrl,
    vocabulary: settings.vocabulary,
    definedBy: (slug) => definedServices(pack.pathways, slug, settings.today()),
  }
  directoryPages(app, room)
  const open = { db: room.database, pack: room.pack, baseUrl: room.baseUrl }
  await openReferral(app, open)
  await openDataFiles(app, { ...open, title: pack.site.title, otherPages: publicPages(pack, library) })
  robots(app, room.baseUrl)
  guidancePages(app, {
    site: pack.site,
    area: pack.directory.area.name,
    helpLines: pack.directory.helpLines,
    library,
    listing: catalogue.bySlug,
    findPages: catalogue.pages.find,
    frame,
    today: settings.today,
    baseUrl: settings.baseUrl,
  })
  pathwaysPages(app, {
    pack: pack.pathways,
    site: pack.site,
    helpLines: pack.directory.helpLines,
    frame,
    listingName: (slug) => catalogue.atHand(slug)?.name,
    today: settings.today,
    secret: settings.secret,
  })
  feedbackPages(app, {
    db: database,
    frame,
    pack: pack.feedback,
    secret: settings.secret,
    today: settings.today,
    nameOf,
    categories: termsOf(pack, 'category'),
    needs: termsOf(pack, 'need'),
    acknowledge: acknowledgeBy({ pack, baseUrl: settings.baseUrl, today: settings.today }),
  })
  const { secret, baseUrl, today } = settings
  addRequests(app, { pack, database, files: settings.files, frame, secret, baseUrl, today })
  const signIn = createSignIn({
    ...settings.signIn,
    db: database,
    baseUrl: settings.baseUrl,
    siteTitle: pack.site.title,
    ourNames: [pack.site.owner, pack.site.title, pack.id, 'waymark'],
    frame,
    assets: assets.addresses,
    onEvent: bothOf(
      signInTrail(pack.id),
      tellOwners({ siteTitle: pack.site.title, baseUrl: settings.baseUrl, today: settings.today }),
    ),
    home: () => '/home',
  })
  await signIn.seedDemo()
  signIn.addPages(app)
  const { demo } = settings.signIn
  const { placesFor } = await addWork(app, {
    pack,
    database,
    signIn,
    demo,
    baseUrl: settings.baseUrl,
    nameOf: (path) => nameOf(path)?.name,
    secret: settings.secret,
    files: settings.files,
    catalogue,
    today: settings.today,
  })
  addRecords(app, {
    pack,
    database,
    signIn,
    placesFor,
    sendsEmail: settings.signIn.sendCode !== undefined,
    baseUrl: settings.baseUrl,
    today: settings.today,
  })
  addRetention(app, { pack, database, signIn, files: settings.files, today })
  addMessages(app, { pack, database, signIn, demo, frame, receiptToken: settings.receiptToken, today })
  addPapers(app, { pack, database, signIn, files: settings.files, demo, baseUrl, today })
  return app
}

/** What a page is called, from memory: a listing, a service, or a page of guidance. Others go by their path. */
const nameOfPage = ({ catalogue, pack, library }: Pick<AppSettings, 'catalogue' | 'pack' | 'library'>) => {
  const names = new Map<string, string>([
    ...pack.pathways.services.map(({ id, name }) => [`/could-this-help/${id}`, name] as const),
    ...everyPage(library).map(({ path, title }) => [path, title] as const),
  ])
  return (path: string) => {
    const slug = /^\/listings\/([a-z0-9-]+)$/.exec(path)?.[1]
    const listing = slug === undefined ? undefined : catalogue.atHand(slug)
    const name = names.get(path)
    return listing ? { name: listing.name, listingId: listing.id } : name === undefined ? undefined : { name }
  }
}

const termsOf = (pack: AuthorityPack, taxonomy: string) =>
  pack.directory.taxonomies.find(({ id }) => id === taxonomy)?.terms ?? []

/** The pages besides listings that a search engine should know: those the menu and the footer lead to, and guidance. */
const publicPages = (pack: AuthorityPack, library: Library): readonly string[] => [
  ...new Set([
    '/',
    ...[...pack.site.menu, ...pack.site.footer]
      .map(({ href }) => href)
      .filter((href) => !/^\/(saved|add-listing|report-problem)/.test(href)),
    ...pack.pathways.services.map(({ id }) => `/could-this-help/${id}`),
    '/guidance',
    ...everyPage(library).map(({ path }) => path),
  ]),
]

/** Search engines may read everything that is the same for everyone; searches themselves are ours to answer. */
const robots = (app: FastifyInstance, baseUrl: string): void => {
  const text = `User-agent: *\nDisallow: /search?\nDisallow: /saved\nDisallow: /s/\nSitemap: ${baseUrl}/sitemap.xml\n`
  app.get('/robots.txt', (_request, reply) => reply.type('text/plain; charset=utf-8').send(text))
}
