import type { FastifyInstance } from 'fastify'
import {
  type Aside,
  type AsideRefusal,
  deleteAside,
  type DocumentsTables,
  fileFaults,
  uploadPage,
  type UploadState,
} from '#documents'
import { FormErrors, hasFailed } from '#kit/form'
import { Button } from '#kit/govuk'
import { WayBack } from '#kit/page'
import { keepFile } from '../../../actions/keep-file.ts'
import { checkAt, comeBackAt, filesAt, questionAt, savedAt } from '../addresses.ts'
import { Column } from '../column.tsx'
import { keptWith, openedBy } from '../opened.ts'
import { askerIn } from '../questions/asked-from.ts'
import { questionsFor } from '../questions/order.ts'
import type { RequestRoom } from '../room.ts'
import { FilesForm } from './view.tsx'
import { words } from './words.ts'

const takeAwayAt = `${filesAt}/take-away`

/** `/ask-for-an-assessment/files`: papers that go with a request, kept with its draft until it is sent. None are needed. */
export const filesPage = (app: FastifyInstance, room: RequestRoom): void => {
  uploadPage(app, {
    path: filesAt,
    guard: room.guard,
    limit: { max: 40, timeWindow: '10 minutes' },
    show: ({ request, reply }, form, status) => {
      const opened = openedBy(request)
      if (!opened) return reply.redirect(comeBackAt, 303)
      const asker = askerIn(opened.draft.answers)
      const visit = {
        title: words.title,
        noIndex: true,
        sensitive: true,
        failed: hasFailed(form),
        before: <WayBack href={questionAt(questionsFor(asker).at(-1)!.slug)} text={words.back} />,
      }
      const view = <FilesView form={form} files={opened.files} />
      return room.frame(request, reply, visit, view, { status, keep: 'never' })
    },
    take: async ({ request, reply }, picked) => {
      const opened = openedBy(request)
      if (!opened) return reply.redirect(comeBackAt, 303)
      const kept = await keepFile(room.db, room.files, {
        ...room,
        code: opened.code,
        picked,
        as: words.sent,
        today: room.today(),
      })
      return kept.ok ? reply.redirect(filesAt, 303) : faultOf(kept.reason)
    },
  })

  app.post(takeAwayAt, async (request, reply) => {
    const opened = openedBy(request)
    const { file } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    if (opened && room.guard.inspect(request).verdict === 'ours' && typeof file === 'string') {
      const found = opened.files.find(({ id }) => id === file)
      if (found)
        await deleteAside(room.db.withTables<DocumentsTables>(), keptWith(room.secret, opened.code), found.id)
    }
    return reply.redirect(opened ? filesAt : comeBackAt, 303)
  })
}

export const faultOf = (refusal: AsideRefusal): string =>
  refusal === 'too many' ? words.tooMany : refusal === 'gone' ? words.gone : fileFaults[refusal]

const FilesView = ({ form, files }: { form: UploadState; files: readonly Aside[] }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    <p class="govuk-body">{words.helps}</p>
    <FilesForm {...{ form, files, takeAwayAt }} action={filesAt} />
    <div class="govuk-button-group">
      <Button text={files.length > 0 ? words.carryOn : words.carryOnWithout} href={checkAt} />
      <a class="govuk-link" href={savedAt}>
        {words.later}
      </a>
    </div>
  </Column>
)
