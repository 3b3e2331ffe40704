import Fastify, { type FastifyInstance } from 'fastify'
import { parseDay } from '#kit/day'
import { createFrame, createPageCache, errorPages } from '#kit/http'
import type { Library } from '../articles/library.ts'
import { sampleHelpLines, sampleLibrary, sampleSite } from '../articles/sample-library.ts'
import { guidancePages } from './index.ts'

/** These pages alone, in the real frame, for tests. Today is Friday 4 December 2026. */
export const openPages = (today = '2026-12-04', library: Library = sampleLibrary()): FastifyInstance => {
  const app = Fastify()
  const assets = { 'main.css': '/a.css', 'main.js': '/a.js', 'favicon.svg': '/a.svg' }
  const frame = createFrame(sampleSite, assets, createPageCache())
  errorPages(app, frame, <p class="govuk-body">Ring us</p>)
  guidancePages(app, {
    site: sampleSite,
    library,
    listing: async () => undefined,
    findPages: () => [],
    frame,
    area: 'Northmere',
    helpLines: sampleHelpLines,
    today: () => parseDay(today)!,
    baseUrl: 'https://offer.example',
  })
  return app
}
