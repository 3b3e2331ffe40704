import type { FastifyInstance } from 'fastify'
import { homePage } from './home/page.tsx'
import { listingPage } from './listing/page.tsx'
import { mapPage } from './map/page.tsx'
import { openDataPage } from './open-data/page.tsx'
import type { DirectoryRoom } from './room.ts'
import { savedPages } from './saved/page.tsx'
import { searchPage } from './search/page.tsx'

export type { DefinedService, DirectoryRoom } from './room.ts'

export const directoryPages = (app: FastifyInstance, room: DirectoryRoom): void => {
  homePage(app, room)
  searchPage(app, room)
  listingPage(app, room)
  mapPage(app, room)
  savedPages(app, room)
  openDataPage(app, room)
}
