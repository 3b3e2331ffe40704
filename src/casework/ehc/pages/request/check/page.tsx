import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { type FormState, formPage, hasFailed, optional, type Visit } from '#kit/form'
import { WayBack } from '#kit/page'
import { openRequest } from '../../../actions/open-request.ts'
import type { Asked } from '../../../rules/request/asked.ts'
import { cannotBeReached, livesElsewhere, whoHoldsTheRights } from '../../../rules/request/marks.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestUnder } from '../../../store/requests.ts'
import { opensWith } from '../../../store/seal.ts'
import { checkAt, comeBackAt, filesAt, savedAt, sentAt } from '../addresses.ts'
import { codeOfBrowser } from '../code-cookie.ts'
import { openedBy } from '../opened.ts'
import { askedFrom, askerIn, type ToPutRight } from '../questions/asked-from.ts'
import type { RequestRoom } from '../room.ts'
import { CheckView, idOf, saidOf } from './view.tsx'
import { words } from './words.ts'

/** Everything that was written, each with a way to change it; then it is sent. */
export const checkPage = (app: FastifyInstance, room: RequestRoom): void => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const opened = openedBy(request)
    if (!opened) return reply.redirect(comeBackAt, 303)
    const { answers, version } = opened.draft
    const asker = askerIn(answers)
    const read = askedFrom(answers, room.today())
    const visit = {
      title: words.title,
      noIndex: true,
      sensitive: true,
      failed: hasFailed(form),
      before: <WayBack href={filesAt} text={words.back} />,
    }
    const view = (
      <CheckView
        {...{ form, answers, asker, version }}
        files={opened.files.map(({ title }) => title)}
        faults={read.ok ? [] : read.reason}
        notes={read.ok ? notesOn(read.value, room) : []}
      />
    )
    return room.frame(request, reply, visit, view, { status, keep: 'never' })
  }

  formPage(app, {
    path: checkAt,
    questions: z.object({ version: optional(words.title, 20), step: optional(words.title, 20) }),
    guard: room.guard,
    limit: { max: 60, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { values, form, suspectedSpam }) => {
      const { request, reply } = at
      if (values['step'] === 'later') return reply.redirect(savedAt, 303)
      const opened = openedBy(request)
      // Pressed twice: the first press sent it and the draft is gone.
      if (!opened)
        return reply.redirect((await isSent(room, codeOfBrowser(request))) ? sentAt : comeBackAt, 303)
      const read = askedFrom(opened.draft.answers, room.today())
      if (!read.ok) return show(at, { ...form, errors: errorsOf(read.reason) }, 422)
      const changed = () => show(at, { ...form, trouble: 'conflict' }, 409)
      if (values['version'] !== String(opened.draft.version)) return changed()
      const sent = await openRequest(
        room.db,
        { ...room, siteTitle: room.site.title, teamId: await room.teamId(), today: room.today() },
        { ...opened, asked: read.value, suspectedSpam, request: request.id },
      )
      return sent.ok ? reply.redirect(sentAt, 303) : changed()
    },
  })
}

const errorsOf = (faults: readonly ToPutRight[]): FormState['errors'] =>
  faults.map((fault) => ({ field: idOf(fault), message: saidOf(fault) }))

const isSent = async ({ db, secret }: RequestRoom, code: string | null): Promise<boolean> =>
  code !== null &&
  (await findRequestUnder(db.withTables<RequestTables>(), opensWith(secret, code).requestDigest)) !== null

/** What is worth knowing before it is sent. Nothing here keeps anybody from sending it. */
const notesOn = (asked: Asked, { today, districts, council }: RequestRoom): readonly string[] => {
  const holder = whoHoldsTheRights(asked.born, today())
  return [
    ...(holder === 'the young person' ? [words.young(asked.asker === 'young person')] : []),
    ...(holder === 'nobody' ? [words.over25] : []),
    ...(livesElsewhere(asked.postcode, districts) ? [words.elsewhere(council)] : []),
    ...(cannotBeReached(asked) ? [words.unreachable] : []),
  ]
}
