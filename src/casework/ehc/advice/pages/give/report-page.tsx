import { type AsideRefusal, fileFaults, uploadPage, type UploadState } from '#documents'
import { FormErrors } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { FilesForm } from '../../../pages/request/files/view.tsx'
import { words as fileWords } from '../../../pages/request/files/words.ts'
import { keepReport, takeReportAway } from '../../actions/keep-report.ts'
import type { Advising, Door } from './door.ts'
import { howOf } from './more-page.tsx'
import { adviceOf, standing } from './opened.ts'
import { type GivePage, limit, saveStep, showIn } from './steps.tsx'
import { words } from './words.ts'

/** `…/report`: a report in place of the points, or beside them. It waits with what is written until that is given. */
export const reportPage: GivePage = (app, door) => {
  uploadPage(app, {
    path: `${door.path}/report`,
    guard: door.guard,
    limit: { ...limit, max: 40 },
    show: ({ request, reply }, form, status) => {
      const advising = adviceOf(request)
      if (advising?.asked.kind === 'family') return reply.redirect(advising.at, 303)
      const page = { title: words.report, failed: status !== 200, status }
      return showIn(door, { request, reply }, page, <ReportView {...{ form, advising }} />)
    },
    take: async ({ request, reply }, picked) => {
      const advising = adviceOf(request)
      if (!advising || advising.asked.kind === 'family') return words.reportGone
      const kept = await keepReport(door.database, door.files, {
        ...whoseOf(advising),
        authority: door.authority,
        picked,
        as: advising.giver.as ?? advising.asked.who,
        today: door.today(),
        trail: (tx) => door.trail(tx, request, advising),
      })
      if (!kept.ok) return faultOf(kept.reason)
      await begin(door, advising, picked.key)
      return reply.redirect(`${advising.at}/report`, 303)
    },
  })

  app.post(`${door.path}/report/take-away`, async (request, reply) => {
    const advising = adviceOf(request)!
    const { file } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const found = advising.reports.find(({ id }) => id === file)
    if (found && door.guard.inspect(request).verdict === 'ours')
      await takeReportAway(door.database, whoseOf(advising), found.id)
    return reply.redirect(`${advising.at}/report`, 303)
  })
}

const whoseOf = ({ asked: { caseId }, draftId }: Advising) => ({ caseId, draftId })

/** Whoever sends a report and writes nothing has a draft all the same: it is what is given. */
const begin = async (door: Door, advising: Advising, key: string): Promise<void> => {
  if (advising.draft) return
  const body = standing(advising)
  const how = body.points.length > 0 ? body.how : 'document'
  await saveStep(door, advising, { before: 0, key, body: { ...body, how } })
}

const faultOf = (refusal: AsideRefusal): string =>
  refusal === 'gone' ? words.reportGone : refusal === 'too many' ? fileWords.tooMany : fileFaults[refusal]

const ReportView = ({ form, advising }: { form: UploadState; advising: Advising | undefined }) => {
  const at = advising?.at ?? ''
  const files = advising?.reports ?? []
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={at} text={words.title} />
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{words.report}</h1>
        <p class="govuk-body">{words.reportText}</p>
        <FilesForm {...{ form, files }} action={`${at}/report`} takeAwayAt={`${at}/report/take-away`} />
        {files.length > 0 && (
          <div class="govuk-button-group">
            <Button text={words.reportGoOn} href={`${at}/${howOf(advising) === '' ? 'more' : 'check'}`} />
            <a class="govuk-link" href={`${at}/needs`}>
              {words.reportPoints}
            </a>
          </div>
        )}
      </div>
    </div>
  )
}
