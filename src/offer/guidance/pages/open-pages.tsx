import Fastify, { type FastifyInstance } from 'fastify'
import { parseDay } from '#kit/day'
import { createFrame, createPageCache, errorPages } from '#kit/http'
import { guidancePages, type GuidanceRoom } from './index.ts'

/** These pages alone, in the real frame, for tests. Today is Friday 4 December 2026. */
export const openPages = (today = '2026-12-04'): FastifyInstance => {
  const app = Fastify()
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' }
  const frame = createFrame(site, assets, createPageCache())
  errorPages(app, frame, <p class="govuk-body">Ring us</p>)
  guidancePages(app, {
    site,
    frame,
    area: 'Northmere',
    helpLines: [
      { name: 'Northmere advice', phone: '01632 960 001', note: 'Free advice that is not the council’s.' },
    ],
    today: () => parseDay(today)!,
    baseUrl: 'https://offer.example',
  })
  return app
}

const site: GuidanceRoom['site'] = {
  owner: 'Northmere Council',
  title: 'Northmere Local Offer',
  brandColour: '#00596b',
  menu: [],
  footer: [],
  contact: { phone: '01632 960 002', note: 'The council team for plans.' },
}
