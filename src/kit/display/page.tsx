import type { FastifyInstance, FastifyRequest } from 'fastify'
import { answersIn, answerTo, cameFrom, wayBack } from '#kit/form'
import { forget, type Frame, remember } from '#kit/http'
import { displayCookie, displayOf, printDisplay, readDisplay } from '#kit/page'
import { DisplayView } from './view.tsx'
import { words } from './words.ts'

/**
 * `/display`: how a visitor likes pages to look, remembered without an account and without JavaScript. Leads back to
 * where they were. Needs no ticket: the worst another site could bring about is larger words.
 */
export const displayPage = (app: FastifyInstance, frame: Frame): void => {
  app.get('/display', (request, reply) =>
    frame(
      request,
      reply,
      { title: words.title, description: words.description, noIndex: true },
      <DisplayView
        chosen={readDisplay(request.headers.cookie)}
        back={whereTheyWere(request)}
        changed={request.url.includes('changed=yes')}
      />,
      { keep: 'never' },
    ),
  )

  app.post('/display', (request, reply) => {
    if (cameFrom(request) === 'another')
      throw Object.assign(new Error('Display settings were posted by another site'), { statusCode: 403 })
    const sent = answersIn(request.body, ['text', 'spacing', 'colours', 'back'])
    const chosen = printDisplay(
      displayOf({
        text: answerTo(sent, 'text'),
        spacing: answerTo(sent, 'spacing'),
        colours: answerTo(sent, 'colours'),
      }),
    )
    if (chosen === null) forget(request, reply, display)
    else remember(request, reply, display, chosen)
    return reply.redirect(wayBack(answerTo(sent, 'back')) ?? '/display?changed=yes', 303)
  })
}

const display = { name: displayCookie, days: 365 }

/** From the browser's own word, so that the link to this page can be the same on every page. */
const whereTheyWere = ({ headers, host }: FastifyRequest): string | null => {
  if (headers.referer === undefined || !URL.canParse(headers.referer)) return null
  const from = new URL(headers.referer)
  if (from.host !== host || from.pathname === '/display') return null
  return wayBack(from.pathname + from.search)
}
