import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import {
  answersIn,
  answerTo,
  countIn,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  type Visit,
} from '#kit/form'
import { BackLink, Button, InsetText } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { savePart } from '../../actions/save-part.ts'
import { nodeIn } from '../../rules/parts.ts'
import type { PlanTables } from '../../store/tables.ts'
import { planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/plan/take-out?id=p7`: takes one need, outcome or line of provision out, with the links to it. */
export const takeOutPage = (app: FastifyInstance, room: EhcDesks): void => {
  const show = (at: Visit, form: FormState, status: number) => {
    const opened = planFor(at.request)
    const id = answerTo(form.answers, 'id')
    const node = opened && nodeIn(opened.plan, id)
    if (opened === null || (opened && !node)) return tellNotFound(room, at.request, at.reply)
    const { reference } = at.request.params as { reference: string }
    const home = `/desk/${reference}/plan`
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`${home}#${id}`} text={words.back} />
          <FormErrors form={form} />
          <h1 class="govuk-heading-l">{words.takeOutTitle}</h1>
          {node && opened && (
            <InsetText>
              <h2 class="govuk-heading-s">{nameOfPart(opened.plan, id)}</h2>
              <p class="govuk-body wm-lines">{'what' in node ? node.what : node.words}</p>
            </InsetText>
          )}
          <p class="govuk-body">{words.takeOutText}</p>
          <FormFrame form={form} action={`${home}/take-out`}>
            <input type="hidden" name="id" value={id} />
            <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
            <Button text={words.takenOut} classes="govuk-button--warning" preventDoubleClick />
          </FormFrame>
        </div>
      </div>
    )
    return room.frame(at.request, at.reply, { title: words.takeOutTitle }, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: '/desk/:reference/plan/take-out',
    questions: z.object({
      id: z.preprocess((sent) => [sent].flat()[0], z.string().regex(/^[nop]\d{1,9}$/)),
      seen: z.preprocess((sent) => [sent].flat()[0], z.string().max(12)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => ({
      ...answersIn(request.query, ['id']),
      seen: [String(planFor(request)?.version ?? 0)],
    }),
    show,
    send: async (at, { values: { id }, form, key }) => {
      const opened = planFor(at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const { file, worker } = opened
      const saving = { caseId: file.id, part: id, value: null, by: worker.as, sending: key }
      const seen = countIn(form.answers, 'seen')
      const saved = await savePart(room.database.withTables<PlanTables>(), { ...saving, seen })
      if (!saved.ok && saved.reason.why === 'changed meanwhile') {
        const errors = [{ field: 'id', message: words.conflict(saved.reason.by) }]
        return show(at, { ...form, answers: { id: [id], seen: [String(saved.reason.version)] }, errors }, 409)
      }
      return at.reply.redirect(`/desk/${file.reference}/plan?done=taken-out`, 303)
    },
  })
}
