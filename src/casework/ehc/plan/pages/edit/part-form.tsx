import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import { type Answers, countIn, formPage, type FormState, hasFailed, type Sent, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { savePart } from '../../actions/save-part.ts'
import { type PartId, partIn } from '../../rules/parts.ts'
import type { PlanTables } from '../../store/tables.ts'
import { type OpenedPlan, planFor } from '../open-plan.ts'
import { type Conflict, joined, PartFormView } from './view.tsx'
import { words } from './words.ts'

type Shape = z.ZodRawShape
type Values<Questions extends Shape> = z.output<z.ZodObject<Questions>>

/** A form about one part of a plan: a section, or one need, outcome or line of provision. */
export type PartPage<Questions extends Shape> = {
  /** The end of its address: `need` for `/desk/RQ-…/plan/need`. */
  readonly at: keyof typeof words.titles
  readonly questions: Questions
  /** Fields of text, by their name in the part: those two people may have to join. */
  readonly texts: readonly (keyof Questions & string)[]
  /** Which part the form is about, by what it carries; `new n` for one more need. */
  readonly part: (carried: string) => PartId | null
  /** What stands in the boxes at first. */
  readonly start: (opened: OpenedPlan, query: Readonly<Record<string, string | undefined>>) => Answers
  /** The part as it is kept. */
  readonly value: (values: Values<Questions>, opened: OpenedPlan, part: PartId) => unknown
  /** What is wrong with answers that are each right by themselves. */
  readonly wrong?: (values: Values<Questions>) => { readonly field: string; readonly message: string } | null
  readonly fields: (form: FormState, opened: OpenedPlan | undefined) => VNode
}

export const partForm = <Questions extends Shape>(
  app: FastifyInstance,
  room: EhcDesks,
  page: PartPage<Questions>,
): void => {
  const title = words.titles[page.at]
  const show = (at: Visit, form: FormState, status: number, conflict: Conflict | null = null) => {
    const opened = planFor(at.request)
    if (opened === null) return tellNotFound(room, at.request, at.reply)
    const { reference } = at.request.params as { reference: string }
    const view = (
      <PartFormView {...{ reference, title, at: page.at, form, conflict }}>
        {page.fields(form, opened)}
      </PartFormView>
    )
    const failed = hasFailed(form) || conflict !== null
    return room.frame(at.request, at.reply, { title, failed }, view, { status, keep: 'never' })
  }

  const send = async (at: Visit, { values, form, key }: Sent<Values<Questions> & Carried>) => {
    const opened = planFor(at.request)
    if (!opened) return tellNotFound(room, at.request, at.reply)
    const { file, worker, plan, version } = opened
    const part = page.part(values.part ?? '')
    if (part === null) return tellNotFound(room, at.request, at.reply)
    const wrong = page.wrong?.(values) ?? null
    if (wrong) return show(at, { ...form, errors: [wrong] }, 422)
    const home = `/desk/${file.reference}/plan`
    if (values.keep === 'theirs') return at.reply.redirect(`${home}#${part}`, 303)
    const mine = page.value(values, opened, part)
    const both = values.keep === 'both' && page.texts.length > 0
    const value = both ? joined(mine, partIn(plan, part), page.texts) : mine
    const seen = countIn(form.answers, 'seen')
    const saving = { caseId: file.id, part, value, seen, by: worker.as, sending: key }
    const saved = await savePart(room.database.withTables<PlanTables>(), saving)
    if (saved.ok) return at.reply.redirect(`${home}?done=saved#${saved.value.part}`, 303)
    if (saved.reason.why === 'gone')
      return show(at, { ...form, errors: [{ field: page.texts[0] ?? 'part', message: words.gone }] }, 409)
    // The next saving is made with the eyes open: it has seen what came in between.
    const answers = { ...form.answers, seen: [String(Math.max(saved.reason.version, version))], keep: [] }
    const theirs = partIn(saved.reason.plan, part)
    return show(at, { ...form, answers }, 409, { by: saved.reason.by, theirs, mine, texts: page.texts })
  }

  formPage(app, {
    path: `/desk/:reference/plan/${page.at}`,
    questions: z.object({ ...page.questions, ...carried }),
    guard: room.guard,
    limit: { max: 600, timeWindow: '10 minutes' },
    start: (request) => startOf(page, request),
    show: (at, form, status) => show(at, form, status),
    // The shape of a form's answers is known to whoever wrote its questions; here it is any.
    send: (at, sent) => send(at, sent as unknown as Sent<Values<Questions> & Carried>),
  })
}

const carried = {
  part: z.preprocess((sent) => [sent].flat()[0], z.string().max(60).optional()),
  seen: z.preprocess((sent) => [sent].flat()[0], z.string().max(12).optional()),
  keep: z.preprocess((sent) => [sent].flat()[0], z.enum(['theirs', 'both']).optional().catch(undefined)),
}
type Carried = z.output<z.ZodObject<typeof carried>>

const startOf = <Questions extends Shape>(page: PartPage<Questions>, request: FastifyRequest): Answers => {
  const opened = planFor(request)
  if (!opened) return {}
  const query = singleQuery(request.query)
  return {
    ...page.start(opened, query),
    seen: [String(opened.version)],
    ...(query['id'] !== undefined && { part: [query['id']] }),
    ...(query['point'] !== undefined && { part: [query['point']] }),
  }
}
