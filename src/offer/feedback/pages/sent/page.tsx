import type { FastifyInstance } from 'fastify'
import { dayInWords } from '#kit/day'
import { readReference } from '../../rules/reference.ts'
import { findMessage } from '../../store/find-message.ts'
import { followLimit, followPath } from '../follow/page.tsx'
import type { Surroundings } from '../surroundings.ts'
import { NotSent, SentMessage } from './view.tsx'
import { words } from './words.ts'

export const sentPath = (reference: string): string => `/sent/${reference}`

/** Where every form of this room ends. Its address holds the reference only, so it can be opened again. */
export const sentPage = (app: FastifyInstance, { db, frame }: Surroundings): void => {
  const config = { rateLimit: followLimit }
  app.get<{ Params: { reference: string } }>('/sent/:reference', { config }, async (request, reply) => {
    const reference = readReference(request.params.reference)
    const item = reference ? await findMessage(db, reference) : null
    if (!item) {
      const visit = { title: words.unknownTitle, noIndex: true }
      return frame(request, reply, visit, <NotSent />, { status: 404, keep: 'never' })
    }
    const view = (
      <SentMessage
        reference={item.reference}
        step={words.steps[item.kind](dayInWords(item.dueOn))}
        leftContact={item.leftContact}
        follow={followPath(item.reference)}
      />
    )
    return frame(request, reply, { title: words.title, noIndex: true }, view, { keep: 'never' })
  })
}
