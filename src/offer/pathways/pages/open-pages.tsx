import formbody from '@fastify/formbody'
import Fastify, { type FastifyInstance } from 'fastify'
import { parseDay } from '#kit/day'
import { createFrame, createPageCache, errorPages } from '#kit/http'
import type { PathwaysPack } from '../pathways-pack.ts'
import { pathwaysPages, type PathwaysRoom } from './index.ts'

/** These pages alone, in the real frame, for tests. Today is Friday 4 December 2026. */
export const openPages = async (pack: PathwaysPack, today = '2026-12-04'): Promise<FastifyInstance> => {
  const app = Fastify()
  await app.register(formbody)
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' }
  const frame = createFrame(site, assets, createPageCache())
  errorPages(app, frame, <p class="govuk-body">Ring us</p>)
  pathwaysPages(app, {
    pack,
    site,
    frame,
    helpLines: [
      { name: 'Northmere advice', phone: '01632 960 001', note: 'Free advice that is not the council’s.' },
    ],
    listingName: (slug) => `The listing ${slug}`,
    today: () => parseDay(today)!,
    secret: 'a secret for tests',
  })
  return app
}

const site: PathwaysRoom['site'] = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#00596b',
  menu: [],
  footer: [],
  contact: { phone: '01632 960 002', note: 'The council team for plans.' },
}
