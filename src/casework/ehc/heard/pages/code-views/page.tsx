import type { FastifyInstance, FastifyRequest } from 'fastify'
import { boxesIn, readFields } from '#cases'
import { answersIn, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { leave } from '#trail'
import { z } from 'zod'
import { yourFilesAt, yourRequestAt, yourViewsAt } from '../../../pages/request/addresses.ts'
import { requestOfBrowser } from '../../../pages/request/of-browser.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import { tellerByCode } from '../../rules/by-code.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { keepViews } from '../../actions/keep-views.ts'
import { fieldsFor, saidIn } from '../views/fields.ts'
import { saysTo, ViewsForm } from '../views/view.tsx'
import { words } from '../views/words.ts'

/** `/your-request/tell-us`: whoever holds the code of a request says what they think, without an account. */
export const codeViewsPage = (app: FastifyInstance, room: RequestRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) => {
      const received = (await requestOfBrowser(room, request))?.received
      if (!received) return reply.redirect(yourRequestAt, 303)
      found.set(request, received)
      return undefined
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const { requestedBy, reference } = found.get(request)!
      const teller = tellerByCode[requestedBy].speaks
      const visit = { title: saysTo(teller).title, noIndex: true, sensitive: true, failed: hasFailed(form) }
      const view = (
        <ViewsForm
          {...{ teller, form, reference }}
          action={yourViewsAt}
          back={yourRequestAt}
          papers={yourFilesAt}
        />
      )
      return room.frame(request, reply, visit, view, { status, keep: 'never' })
    }
    formPage(scope, {
      path: yourViewsAt,
      questions: z.object(boxesIn(fieldsFor('setting'))),
      guard: room.guard,
      limit: { max: 30, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async (at, { form, key }) => {
        const received = found.get(at.request)!
        const teller = tellerByCode[received.requestedBy].speaks
        const fields = fieldsFor(teller)
        const again = (message: string, status: number) =>
          show(at, { ...form, errors: [{ field: 'words', message }] }, status)
        const values = readFields(
          fields,
          answersIn(at.request.body, Object.keys(boxesIn(fields))),
          room.today(),
        )
        const says = values.ok ? saidIn(teller, values.value, room.today()) : []
        if (says.length === 0) return again(words.nothing, 422)
        const kept = await keepViews(room.db, {
          caseId: received.caseId,
          says,
          today: room.today(),
          by: null,
          as: tellerByCode[received.requestedBy].as,
          sending: `${key}:${received.reference}`,
          trail: (tx, { child_id, id }) =>
            leave(tx, {
              at: Date.now(),
              authority: room.authority,
              actor: {
                accountId: null,
                name: tellerByCode[received.requestedBy].as,
                role: 'the public',
                team: null,
              },
              act: 'add own views',
              subject: child_id,
              caseId: id,
              item: `request:${received.reference}`,
              why: 'your own record',
              through: null,
              outcome: 'done',
              glass: null,
              request: at.request.id,
            }),
        })
        return kept.ok ? at.reply.redirect(`${yourRequestAt}?done=views`, 303) : again(words.closed, 409)
      },
    })
    ready()
  })
}

const found = new WeakMap<FastifyRequest, ReceivedRequest>()
