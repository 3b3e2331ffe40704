import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doDeed, tellNotFound } from '#cases'
import { formPage, type FormState, optional, type Visit } from '#kit/form'
import type { EhcDesks } from '../../../pages/desks.ts'
import { chosenIn } from '../ask/evidence.tsx'
import { faultOfLooking } from '../ask/found.tsx'
import { words as askWords } from '../ask/words.ts'
import { caseOf, openCases, showPage } from '../case-of.ts'
import { loadUnsent, nothingUnsent, type Unsent } from './load.ts'
import { EvidenceView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/advice/evidence`: what came after advice was asked for, sent to those who are still at work on it. */
export const sendEvidencePage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    scope.addHook('preHandler', async (request) => {
      const opened = caseOf(request)
      if (opened) unsent.set(request, await loadUnsent(room, opened))
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const found = unsent.get(request) ?? nothingUnsent
      const view = <EvidenceView {...found} form={form} reference={caseOf(request)?.file.reference ?? ''} />
      return showPage(room, { request, reply }, { title: words.title, failed: status !== 200, status }, view)
    }
    formPage(scope, {
      path: '/desk/:reference/advice/evidence',
      questions: z.object({
        whom: list,
        evidence: list,
        looked: optional('', 10),
        seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
      }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: (request) => {
        const { evidence, lacking } = unsent.get(request) ?? nothingUnsent
        return {
          whom: lacking.map(({ id }) => id),
          evidence: evidence.filter(({ isNew, suggested }) => isNew && suggested).map(({ key }) => key),
          seen: [String(caseOf(request)?.file.last_act ?? 1)],
        }
      },
      show,
      send: async (visit, { values, form }) => {
        const opened = caseOf(visit.request)
        if (!opened) return tellNotFound(room, visit.request, visit.reply)
        const { evidence, lacking, mayLook } = unsent.get(visit.request) ?? nothingUnsent
        const fault = (field: string, message: string, status = 422) =>
          show(visit, { ...form, errors: [{ field, message }] }, status)
        const whom = lacking.filter(({ id }) => values.whom.includes(id))
        if (whom.length === 0) return fault('whom', words.chooseWhom)
        const goes = evidence.filter(({ key }) => values.evidence.includes(key))
        if (goes.length === 0) return fault('evidence', words.chooseWhat)
        const findings = goes.flatMap((item) => item.findings)
        const unlooked = faultOfLooking(findings, { mayLook, looked: values.looked })
        if (unlooked !== null) return fault('looked', unlooked)
        const sent = whom.flatMap((one) => sentTo(one, evidence, values.evidence))
        if (sent.length === 0) return fault('whom', words.hasIt)
        const act = {
          act: 'send more evidence',
          on: room.today(),
          by: opened.worker.personId,
          facts: { sent, ...(findings.length > 0 && { lookedAt: findings.length }) },
          reason: null,
        }
        const done = await doDeed(room, opened, { act, seen: values.seen, request: visit.request.id })
        const { reference, last_act: lastAct } = opened.file
        if (done.ok) return visit.reply.redirect(`/desk/${reference}?done=send-more-evidence`, 303)
        if (done.reason.why === 'not found') return tellNotFound(room, visit.request, visit.reply)
        if (done.reason.why === 'makes no sense') return fault('whom', done.reason.because)
        const answers = { ...form.answers, seen: [String(lastAct)] }
        return show(visit, { ...form, answers, errors: [{ field: 'whom', message: askWords.changed }] }, 409)
      },
    })
    ready()
  })
}

const unsent = new WeakMap<FastifyRequest, Unsent>()

const list = z.preprocess(
  (sent) => (sent === undefined ? [] : [sent].flat()),
  z.array(z.string().max(60)).max(500),
)

/** What one of them is sent: of what was chosen, what they do not have. Nothing where they have it all. */
const sentTo = (
  { id, lacks }: Unsent['lacking'][number],
  evidence: Unsent['evidence'],
  ticked: readonly string[],
) => {
  const { papers, views, left } = chosenIn(evidence, ticked)
  const theirs = (ids: readonly string[]) => ids.filter((one) => lacks.includes(one))
  const sent = { id, papers: theirs(papers), views: theirs(views), left: theirs(left) }
  return sent.papers.length + sent.views.length === 0 ? [] : [sent]
}
