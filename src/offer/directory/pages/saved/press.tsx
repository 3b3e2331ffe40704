import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { type Answers, answersIn, cameFrom } from '#kit/form'
import type { DirectoryRoom } from '../room.ts'
import { SureView } from './sure-view.tsx'
import { sureWords } from './words.ts'

type Pressed = { request: FastifyRequest; reply: FastifyReply; sent: Answers }

/** Calls from one internet address; a school, a library or a whole mobile network may share one. */
export const limits = {
  saving: { rateLimit: { max: 300, timeWindow: '10 minutes' } },
  codes: { rateLimit: { max: 120, timeWindow: '10 minutes' } },
}

/**
 * A button that changes somebody's list. The pages it stands on are the same for every visitor and kept, so it
 * carries no ticket: the browser's word on where it was pressed is enough. One that says nothing is asked again.
 */
export const onPress = (
  app: FastifyInstance,
  room: DirectoryRoom,
  path: keyof typeof sureWords.title,
  act: (pressed: Pressed) => Promise<FastifyReply | void> | FastifyReply,
): void => {
  app.post(
    path,
    { config: path === '/saved/share' ? limits.codes : limits.saving },
    async (request, reply) => {
      refuseForeign(request)
      const sent = answersIn(request.body, ['listing', 'id', 'code', 'back'])
      if (cameFrom(request) === 'ours' || room.guard.inspect(request).verdict === 'ours')
        return act({ request, reply, sent })
      return room.frame(
        request,
        reply,
        { title: sureWords.title[path], noIndex: true },
        <SureView path={path} answers={sent} ticket={room.guard.mint(request, reply)} />,
        { keep: 'never' },
      )
    },
  )
}

/** Another site may not press our buttons: the error handler shows the page for 403. */
export const refuseForeign = (request: FastifyRequest): void => {
  if (cameFrom(request) === 'another')
    throw Object.assign(new Error('A saved list was posted to by another site'), { statusCode: 403 })
}
