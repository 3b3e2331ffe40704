import type { FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import type { SafeHtml } from '#kit/html'
import { displayClasses, pageDrawer, type PageProps, type PageVisit, readDisplay, type Site } from '#kit/page'
import { scriptsRunScript } from './headers.ts'
import { sendPage, type PageCache } from './page-cache.ts'

/** What a page says of itself; the frame adds site, assets and address. */
export type Visit = Omit<PageVisit, 'path' | 'display'>

/**
 * Sends a page in the site's frame. `status` is 200 unless said. `keep: 'never'` for a page with a form or
 * anything of one visitor's own; otherwise the page is the same for everyone and may be kept.
 */
export type Frame = (
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  body: VNode | SafeHtml,
  options?: { status?: number; keep?: 'public' | 'never' },
) => FastifyReply

export const createFrame = (site: Site, assets: PageProps['assets'], pages: PageCache): Frame => {
  const draw = pageDrawer({ site, assets, bodyScript: scriptsRunScript })
  return (request, reply, visit, body, { status = 200, keep = 'public' } = {}) => {
    const display = displayClasses(readDisplay(request.headers.cookie))
    const html = draw({ ...visit, display, path: request.url.split('?')[0] ?? '/' }, body)
    return sendPage(request, reply.code(status), html, pages, keep)
  }
}
