import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { isAway } from '#kit/db'
import type { Frame } from './frame.tsx'
import { methodsAt } from './methods.ts'
import { errorWords, type ErrorWords } from './words.ts'

/**
 * Every error as a helpful page: what happened, that nothing of theirs is lost, what to do next, who to ring.
 * A fault is logged once, here, and never shown.
 */
export const errorPages = (app: FastifyInstance, frame: Frame, help: VNode): void => {
  const methods = methodsAt(app)
  app.setNotFoundHandler((request, reply) => {
    const allowed = methods(request.url)
    const wrongMethod = allowed.length > 0 && !allowed.includes(request.method)
    if (wrongMethod) reply.header('allow', allowed.join(', '))
    return sendError(frame, help, request, reply, wrongMethod ? 405 : 404)
  })
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    // Whoever hung up in the middle of a request reads no answer, and it is no fault of ours.
    const status = request.socket.destroyed ? 400 : statusOf(error)
    if (status >= 500) request.log.error({ err: error }, 'a request failed')
    if (status === 503) reply.header('retry-after', '30')
    return sendError(frame, help, request, reply, status)
  })
}

const sendError = (
  frame: Frame,
  help: VNode,
  request: FastifyRequest,
  reply: FastifyReply,
  status: number,
) => {
  const words = errorWords[status] ?? errorWords[status >= 500 ? 500 : 400]!
  return frame(
    request,
    reply,
    { title: words.title, noIndex: true },
    <ErrorPage words={words} help={help} />,
    {
      status,
      keep: 'never',
    },
  )
}

export const ErrorPage = ({ words, help }: { words: ErrorWords; help: VNode }): VNode => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <h1 class="govuk-heading-l">{words.title}</h1>
      {words.lines.map((line) => (
        <p class="govuk-body">{line}</p>
      ))}
      <p class="govuk-body">
        <a class="govuk-link" href="/search">
          {words.next}
        </a>
      </p>
      {help}
    </div>
  </div>
)

const statusOf = (error: FastifyError): number => {
  if (isAway(error)) return 503
  const status = error.statusCode ?? 500
  return status >= 400 && status < 600 ? status : 500
}
