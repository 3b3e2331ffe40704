import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { boxesIn, type CaseFile, type CasesTables, findCase, readFields } from '#cases'
import { handOver } from '#kit/db'
import { formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { leaveFamilysLook } from '../../../advice/pages/family/code-door.ts'
import { tellerByCode } from '../../../heard/rules/by-code.ts'
import { againAt, assessAgainAt, firstAt, yourRequestAt } from '../../../pages/request/addresses.ts'
import { chooseInBrowser } from '../../../pages/request/code-cookie.ts'
import { requestOfBrowser } from '../../../pages/request/of-browser.ts'
import type { RequestRoom } from '../../../pages/request/room.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { openAgain } from '../../actions/open-again.ts'
import { mayAskAgain } from '../../rules/may-ask.ts'
import { findAgainOf } from '../../store/again-of.ts'
import { byFamily } from '../fields.ts'
import { AskForm, ForFamilies } from '../view.tsx'
import { words } from '../words.ts'

const limit = { max: 30, timeWindow: '10 minutes' } as const

/**
 * `/your-request/assess-again`: a family asks for another assessment by the code of its first request, and follows it
 * by the same code. `/your-request/again` and `/your-request/first` go from the one to the other.
 */
export const againByCodePages = (app: FastifyInstance, room: RequestRoom): void => {
  app.get(againAt, { config: { rateLimit: limit } }, async (request, reply) => {
    const received = (await requestOfBrowser(room, request))?.received
    const again = received && (await findAgainOf(room, received))
    if (again?.request) chooseInBrowser(request, reply, again.request.reference)
    return reply.redirect(yourRequestAt, 303)
  })
  app.get(firstAt, { config: { rateLimit: limit } }, (request, reply) => {
    chooseInBrowser(request, reply, null)
    return reply.redirect(yourRequestAt, 303)
  })
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) => {
      const opened = await openFirst(room, request)
      if (!opened) return reply.redirect(yourRequestAt, 303)
      if (opened.underWay) return reply.redirect(againAt, 303)
      found.set(request, opened)
      return undefined
    })
    askForm(scope, room)
    ready()
  })
}

type Opened = { readonly received: ReceivedRequest; readonly file: CaseFile; readonly underWay: boolean }
const found = new WeakMap<FastifyRequest, Opened>()

/** The case of the plan, to whoever holds the code of the family’s request for it; the look is in the trail. */
const openFirst = async (room: RequestRoom, request: FastifyRequest): Promise<Opened | null> => {
  const browser = await requestOfBrowser(room, request)
  const received = browser?.first ?? browser?.received
  const again = received && (await findAgainOf(room, received))
  if (!again || !mayAskAgain(again.state)) return null
  const file = await findCase(room.db.withTables<CasesTables>(), again.caseId)
  if (!file) return null
  await leaveFamilysLook(room, room.db, request, received, 'see request')
  return { received, file, underWay: again.state.assessedIn !== null }
}

const askForm = (app: FastifyInstance, room: RequestRoom): void => {
  const { title, send } = words.family
  const show = ({ request, reply }: Visit, form: FormState, status: number): FastifyReply => {
    const view = (
      <AskForm {...{ title, send, form }} fields={byFamily} at={assessAgainAt} back={yourRequestAt}>
        <ForFamilies today={room.today()} />
      </AskForm>
    )
    const frame = { title, noIndex: true, sensitive: true, failed: hasFailed(form) }
    return room.frame(request, reply, frame, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: assessAgainAt,
    questions: z.object(boxesIn(byFamily)),
    guard: room.guard,
    limit,
    start: () => ({}),
    show,
    send: async (at, { form }) => {
      const { received, file } = found.get(at.request)!
      const values = readFields(byFamily, form.answers, room.today())
      if (!values.ok) return show(at, { ...form, errors: values.reason }, 422)
      const why = values.value['why']
      await room.db.transaction().execute(async (tx) => {
        // Pressed twice, another is under way: that one is theirs.
        const opened = await openAgain(handOver(tx).withTables<CasesTables>(), {
          first: file,
          by: received.requestedBy === 'young person' ? 'young person' : 'parent',
          receivedOn: room.today(),
          channel: 'online',
          why: typeof why === 'string' ? why : null,
          letter: null,
          personId: null,
          as: tellerByCode[received.requestedBy].as,
          today: room.today(),
        })
        if (opened) await leaveFamilysLook(room, handOver(tx), at.request, received, 'open case')
      })
      return at.reply.redirect(againAt, 303)
    },
  })
}
