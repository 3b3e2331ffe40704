import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { ComponentChildren } from 'preact'
import { type AuthorityAct, hidden } from '#access'
import { BackLink, Button } from '#kit/govuk'
import {
  answerTo,
  countIn,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  type Visit,
} from '#kit/form'
import {
  answersOf,
  type Field,
  type FieldFault,
  offeredBy,
  type Option,
  questionsOf,
  readFields,
} from '../facts/field.ts'
import { Question } from '../facts/question.tsx'
import type { FactRow } from '../../store/facts.ts'
import { type OpenedWork } from '../open-work.ts'
import type { PeopleRoom } from '../room.ts'
import { workOf, workPages } from '../work-form.ts'

export type AdminForm = {
  readonly path: string
  readonly act: AuthorityAct
  readonly title: string
  readonly button: string
  readonly back: { readonly href: (request: FastifyRequest) => string; readonly text: string }
  readonly fields: readonly Field[]
  /** Choices looked up for the question that names them. */
  readonly choices?: () => Promise<readonly Option[]>
  /** What is there already, where the form puts something right; null where there is no such thing. */
  readonly kept?: (request: FastifyRequest) => Promise<FactRow | null>
  /** Whom or what it is about, above the title. */
  readonly about?: (request: FastifyRequest) => Promise<string | null>
  /** Words above the questions. */
  readonly intro?: (request: FastifyRequest) => ComponentChildren
  /** Does it: where to go then, what is wrong, or null where it has answered itself. */
  readonly send: (
    at: Visit,
    row: FactRow,
    work: OpenedWork,
    /** The version that was read. */
    version: number,
  ) => Promise<string | readonly FieldFault[] | null>
}

const there = new WeakMap<FastifyRequest, FactRow>()
const abouts = new WeakMap<FastifyRequest, string>()
const offered = new WeakMap<FastifyRequest, readonly Option[]>()

/** One form of the administrator's, behind its act. */
export const adminForm = (app: FastifyInstance, room: PeopleRoom, form: AdminForm): void => {
  workPages(app, room, form.act, (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const kept = await form.kept?.(request)
      if (kept === null) return hidden(reply)
      if (kept) there.set(request, kept)
      const about = await form.about?.(request)
      if (typeof about === 'string') abouts.set(request, about)
      offered.set(request, (await form.choices?.()) ?? [])
      return undefined
    })
    const show = (at: Visit, state: FormState, status: number) =>
      room.frame(
        at.request,
        at.reply,
        { title: form.title, failed: hasFailed(state) },
        <AdminFormView {...{ form, state }} request={at.request} options={optionsIn(at.request)} />,
        { status, keep: 'never' },
      )
    formPage(scope, {
      path: form.path,
      questions: questionsOf(form.fields),
      guard: room.guard,
      limit: { max: 120, timeWindow: '10 minutes' },
      start: (request) => {
        const kept = there.get(request)
        return kept ? { ...answersOf(form.fields, kept), version: [String(kept['version'] ?? 0)] } : {}
      },
      show,
      send: async (at, { form: state }) => {
        const read = readFields(form.fields, state.answers, optionsIn(at.request), room.today())
        if (!read.ok) return show(at, { ...state, errors: read.reason }, 422)
        const result = await form.send(at, read.value, workOf(at.request), countIn(state.answers, 'version'))
        if (result === null) return at.reply
        if (typeof result === 'string') return at.reply.redirect(result, 303)
        return show(at, { ...state, errors: result }, 422)
      },
    })
  })
}

const optionsIn =
  (request: FastifyRequest) =>
  (field: Field): readonly Option[] =>
    typeof field.options === 'string' ? (offered.get(request) ?? []) : offeredBy(field)

type Props = {
  readonly form: AdminForm
  readonly state: FormState
  readonly request: FastifyRequest
  readonly options: (field: Field) => readonly Option[]
}

const AdminFormView = ({ form, state, request, options }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={form.back.href(request)} text={form.back.text} />
      <FormErrors form={state} />
      {abouts.has(request) && <span class="govuk-caption-l">{abouts.get(request)}</span>}
      <h1 class="govuk-heading-l">{form.title}</h1>
      {form.intro?.(request)}
      <FormFrame form={state} action={request.url.split('?')[0]!}>
        <input type="hidden" name="version" value={answerTo(state.answers, 'version')} />
        {form.fields.map((field) => (
          <Question field={field} state={state} options={options(field)} />
        ))}
        <Button text={form.button} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
