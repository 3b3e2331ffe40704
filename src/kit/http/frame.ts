import type { VNode } from 'preact'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PageProps } from '#kit/page'

/** What a page says of itself; the frame adds site and assets. */
export type Visit = Omit<PageProps, 'site' | 'assets' | 'path'>

/** Sends a page in the site's frame. `status` is 200 unless said; a page with a form is never kept by caches. */
export type Frame = (
  request: FastifyRequest,
  reply: FastifyReply,
  visit: Visit,
  body: VNode,
  options?: { status?: number; keep?: 'public' | 'never' },
) => FastifyReply
