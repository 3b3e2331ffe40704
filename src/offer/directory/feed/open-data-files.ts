import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply } from 'fastify'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import { everyPublished } from '../store/published.ts'
import { lastChanged, recentChanges } from '../store/changes.ts'
import type { DirectoryDatabase } from '../store/tables.ts'
import { atomFeed } from './atom.ts'
import { csvHeadings, csvRows, csvTemplate } from './csv.ts'
import { openSearch, sitemap } from './site-files.ts'

export type OpenDataOptions = {
  db: DirectoryDatabase
  pack: DirectoryPack
  /** The site's own address, with no slash at its end. */
  baseUrl: string
  /** The site's name, for the feed of changes and the browser's search box. */
  title: string
  /** Pages besides listings that search engines should know: `/`, `/search`, … */
  otherPages: readonly string[]
}

/** The directory as files: CSV and its template, sitemap, feed of changes, OpenSearch description. */
export const openDataFiles = async (app: FastifyInstance, options: OpenDataOptions): Promise<void> => {
  const { db, pack, baseUrl, title, otherPages } = options

  app.get('/open-data/listings.csv', (_request, reply) =>
    asDownload(reply, 'listings.csv').send(Readable.from(csvOf(db, pack))),
  )

  app.get('/open-data/template.csv', (_request, reply) =>
    asDownload(reply, 'template.csv').send(csvTemplate()),
  )

  app.get('/sitemap.xml', async (_request, reply) =>
    keep(reply.type('application/xml; charset=utf-8')).send(
      sitemap(baseUrl, otherPages, await lastChanged(db)),
    ),
  )

  app.get('/changes.atom', async (_request, reply) =>
    keep(reply.type('application/atom+xml; charset=utf-8')).send(
      atomFeed({ baseUrl, title }, await recentChanges(db, mostEntries)),
    ),
  )

  app.get('/opensearch.xml', (_request, reply) =>
    keep(reply.type('application/opensearchdescription+xml; charset=utf-8')).send(openSearch(baseUrl, title)),
  )
}

const mostEntries = 50

async function* csvOf(db: DirectoryDatabase, pack: DirectoryPack): AsyncGenerator<string> {
  yield csvHeadings()
  for await (const listing of everyPublished(db)) yield csvRows(listing, pack.taxonomies)
}

const asDownload = (reply: FastifyReply, name: string): FastifyReply =>
  keep(reply.type('text/csv; charset=utf-8'))
    .header('content-disposition', `attachment; filename="${name}"`)
    .header('access-control-allow-origin', '*')

const keep = (reply: FastifyReply): FastifyReply => reply.header('cache-control', 'public, max-age=300')
