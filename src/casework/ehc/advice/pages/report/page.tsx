import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import { type DocumentsTables, findPaperWords, type PaperWords } from '#documents'
import { formPage, type FormState, optionalChoice, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { casePapersFor } from '../../../actions/case-papers.ts'
import type { EhcDesks } from '../../../pages/desks.ts'
import { takePoints } from '../../actions/take-points.ts'
import { abouts, parts } from '../../rules/point.ts'
import { keyOfSentence, sentencesByPage } from '../../rules/taken.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { findLatest, type GivenAdvice } from '../../store/texts.ts'
import { caseOf, openCases, showPage } from '../case-of.ts'
import { ReportView } from './view.tsx'
import { words } from './words.ts'

const path = '/desk/:reference/advice/:advice/report/:document'

export type OpenedReport = {
  readonly given: GivenAdvice
  readonly title: string
  readonly report: PaperWords
  readonly sentences: readonly (readonly string[])[]
  readonly document: string
  readonly at: string
  readonly back: string
}

/** `/desk/RQ-…/advice/…/report/…`: what a report says, to take points of needs, outcomes and provision from. */
export const takeFromReportPage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    scope.addHook('preHandler', async (request, reply) => {
      const found = await openReport(room, request)
      if (!found) return tellNotFound(room, request, reply)
      reports.set(request, found)
      return undefined
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const taken = singleQuery(request.query)['done'] === 'taken' && status === 200
      const view = <ReportView {...{ form, taken }} opened={reports.get(request)} />
      return showPage(room, { request, reply }, { title: words.title, failed: status !== 200, status }, view)
    }
    formPage(scope, {
      path,
      questions: z.object({
        sentence: z.preprocess((sent) => (sent === undefined ? [] : [sent].flat()), z.array(z.string())),
        about: optionalChoice(abouts),
        part: optionalChoice(parts),
      }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async (visit, { values, form }) => {
        const opened = reports.get(visit.request)
        if (!opened) return show(visit, { ...form, trouble: 'away' }, 503)
        const chosen = new Set(values.sentence)
        const fault = (field: string, message: string, status = 422) =>
          show(visit, { ...form, errors: [{ field, message }] }, status)
        if (
          !opened.sentences.some((page, at) =>
            page.some((_, nth) => chosen.has(keyOfSentence(at + 1, nth + 1))),
          )
        )
          return fault('sentence', words.missing)
        if (values.about === undefined) return fault('about', words.aboutMissing)
        if (values.part === undefined) return fault('part', words.partMissing)
        const { file, desk, worker } = caseOf(visit.request)!
        const done = await takePoints(room.database, {
          caseId: file.id,
          adviceId: opened.given.adviceId,
          taking: {
            document: opened.document,
            pages: opened.sentences,
            chosen,
            about: values.about,
            part: values.part,
          },
          personId: worker.personId,
          as: worker.as,
          today: room.today(),
          trail: async (tx) =>
            desk.trail?.(tx, {
              worker,
              file,
              permission: 'record what came',
              outcome: 'done',
              request: visit.request.id,
            }),
        })
        return done
          ? visit.reply.redirect(`${opened.at}?done=taken`, 303)
          : fault('sentence', words.tooLate, 409)
      },
    })
    ready()
  })
}

const reports = new WeakMap<FastifyRequest, OpenedReport>()

/** For whoever may write down what came, and read the paper; the look at the case is left in the trail. */
const openReport = async (room: EhcDesks, request: FastifyRequest): Promise<OpenedReport | null> => {
  const { file, desk, worker } = caseOf(request)!
  const { advice, document } = request.params as { advice: string; document: string }
  const mayTake = await desk.allows(worker, 'record what came', file)
  const given = mayTake
    ? await findLatest(room.database.withTables<AdviceTables>(), file.id, advice.slice(0, 40))
    : null
  if (!given?.body.reports.some(({ id }) => id === document)) return null
  const papers = await casePapersFor(room.database, room.authority, worker.asker, file)
  const paper = papers.find(({ id }) => id === document)
  const report = paper && (await findPaperWords(room.database.withTables<DocumentsTables>(), paper))
  if (!paper || !report) return null
  const back = `/desk/${file.reference}/advice`
  const at = `${back}/${given.adviceId}/report/${document}`
  return { given, title: paper.title, report, sentences: sentencesByPage(report.pages), document, at, back }
}
