import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type CasesTables, findCase } from '#cases'
import { type Picked, uploadPage, type UploadState } from '#documents'
import { FormErrors, hasFailed, type Visit } from '#kit/form'
import { BackLink, NotificationBanner } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { leave } from '#trail'
import { keepFile } from '../../../actions/keep-file.ts'
import { keepViews } from '../../../heard/actions/keep-views.ts'
import { tellerByCode } from '../../../heard/rules/by-code.ts'
import { findFirstOf, type ViewsTables } from '../../../heard/store/views.ts'
import { assessment } from '../../../rules/process.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { yourFilesAt, yourRequestAt } from '../../request/addresses.ts'
import { Column } from '../../request/column.tsx'
import { type OfBrowser, requestOfBrowser } from '../../request/of-browser.ts'
import { faultOf } from '../../request/files/page.tsx'
import { FilesForm } from '../../request/files/view.tsx'
import type { RequestRoom } from '../../request/room.ts'
import { words } from './words.ts'

/** `/your-request/files`: whoever holds the code of a request sends papers after it, at any stage that still hears them. */
export const codeFilesPage = (app: FastifyInstance, room: RequestRoom): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request, reply) => {
      const opened = await requestOfBrowser(room, request)
      if (!opened) return reply.redirect(yourRequestAt, 303)
      found.set(request, opened)
      return undefined
    })
    uploadPage(scope, {
      path: yourFilesAt,
      guard: room.guard,
      limit: { max: 40, timeWindow: '10 minutes' },
      show: ({ request, reply }, form, status) => {
        const visit = { title: words.title, noIndex: true, sensitive: true, failed: hasFailed(form) }
        const sent = singleQuery(request.query)['done'] === 'file'
        return room.frame(request, reply, visit, <FilesView {...{ form, sent }} />, {
          status,
          keep: 'never',
        })
      },
      take: async (at, picked) => {
        const opened = found.get(at.request)!
        const { received } = opened
        if (!(await isHeard(room, received))) return words.closed
        const fault = await keep(room, at, opened, picked)
        return fault ?? at.reply.redirect(`${yourFilesAt}?done=file`, 303)
      },
    })
    ready()
  })
}

const found = new WeakMap<FastifyRequest, OfBrowser>()

/** A request that still hears what people say takes papers too; one that was joined is where its first is. */
const isHeard = async ({ db }: RequestRoom, { caseId }: ReceivedRequest): Promise<boolean> => {
  const first = (await findFirstOf(db.withTables<ViewsTables>(), caseId)) ?? caseId
  const file = await findCase(db.withTables<CasesTables>(), first)
  return file !== null && 'views came' in (assessment.lifecycle[file.stage as never] ?? {})
}

/** The file, and word of it among what people said, so that whoever has the case sees that it came. */
const keep = async (
  room: RequestRoom,
  { request }: Visit,
  { code, received, first }: OfBrowser,
  picked: Picked,
): Promise<string | null> => {
  const { speaks, as } = tellerByCode[received.requestedBy]
  const kept = await keepFile(room.db, room.files, {
    ...room,
    code,
    caseId: first === null ? null : received.caseId,
    picked,
    as,
    today: room.today(),
    alongside: (tx, caseId) =>
      leave(tx, {
        at: Date.now(),
        authority: room.authority,
        actor: { accountId: null, name: as, role: 'the public', team: null },
        act: 'upload',
        subject: null,
        caseId,
        item: `request:${received.reference}`,
        why: 'your own record',
        through: null,
        outcome: 'done',
        glass: null,
        request: request.id,
      }),
  })
  if (!kept.ok) return faultOf(kept.reason)
  const says = [
    { saidBy: speaks, name: null, channel: 'online', words: words.said, saidOn: room.today() },
  ] as const
  await keepViews(room.db, {
    caseId: received.caseId,
    says,
    today: room.today(),
    by: null,
    as,
    sending: `${picked.key}:file:${received.reference}`,
    trail: () => Promise.resolve(),
  })
  return null
}

const FilesView = ({ form, sent }: { form: UploadState; sent: boolean }) => (
  <Column>
    <BackLink href={yourRequestAt} text={words.back} />
    <FormErrors form={form} />
    {sent && <NotificationBanner type="success" text={words.sent} />}
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <p class="govuk-body">{words.once}</p>
    <FilesForm {...{ form }} files={[]} action={yourFilesAt} takeAwayAt={null} />
  </Column>
)
