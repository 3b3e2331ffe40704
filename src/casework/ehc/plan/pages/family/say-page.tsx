import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  answersIn,
  answerTo,
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  optional,
  type Visit,
} from '#kit/form'
import { BackLink, Button, InsetText, Radios, Textarea } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { sayOfDraft } from '../../actions/say-of-draft.ts'
import { kindsFor, type ProposalKind, wordingOf } from '../../rules/proposals.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { arrivedAt, type AtDraft, type FamilyRoom } from './room.ts'
import { words } from './words.ts'

const all = [
  'agree',
  'wording',
  'comment',
  'setting',
  'budget',
  'meeting',
] as const satisfies readonly ProposalKind[]
const mayBeEmpty: ReadonlySet<ProposalKind> = new Set(['agree', 'budget', 'meeting'])

/** `…/say?about=p7`: agree, word it anew, or say something; of the whole draft also a school, a budget, a meeting. */
export const sayPage = (app: FastifyInstance, room: FamilyRoom): void => {
  const show = (visit: Visit, form: FormState, status: number) => {
    const at = arrivedAt(visit.request)
    if (at === null || typeof at === 'string') return room.nothing(visit.request, visit.reply)
    const about = answerTo(form.answers, 'about')
    if (at && !mayAnswer(at, about)) return room.nothing(visit.request, visit.reply)
    const page = { title: titleOf(at, about), failed: hasFailed(form), noIndex: true, sensitive: true }
    const view = <SayView {...{ form, at, about }} action={visit.request.url.split('?')[0]!} />
    return room.frame(visit.request, visit.reply, page, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: `${room.at}/say`,
    questions: z.object({
      about: z.preprocess((sent) => [sent].flat()[0], z.string().max(20)),
      kind: z.preprocess((sent) => [sent].flat()[0], z.enum(all, words.questionMissing)),
      text: optional(words.box, 8000),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => {
      const at = arrivedAt(request)
      const about = singleQuery(request.query)['about'] ?? 'all'
      const now = at && typeof at !== 'string' ? wordingOf(at.latest.plan, about, at.reader.voice) : null
      return { ...answersIn({ about }, ['about']), ...(now !== null && { text: [now] }) }
    },
    show,
    send: async (visit, { values, form, key }) => {
      const at = arrivedAt(visit.request)
      if (!at || typeof at === 'string' || !mayAnswer(at, values.about))
        return room.nothing(visit.request, visit.reply)
      const fault = faultIn(at, values)
      if (fault) return show(visit, { ...form, errors: [fault] }, 422)
      const { reader, latest } = at
      const now = wordingOf(latest.plan, values.about, reader.voice)
      // The box holds the draft’s own words at first: agreeing says nothing besides.
      const said = values.kind === 'agree' || values.text === now?.trim() ? '' : (values.text ?? '')
      await sayOfDraft(
        room.database,
        {
          caseId: reader.file.id,
          draftNumber: latest.number,
          about: values.about,
          kind: values.kind,
          words: said,
          saidOn: room.today().toString(),
          saidBy: reader.personId,
          saidAs: reader.as,
          channel: 'online',
          voice: reader.voice,
          writtenBy: null,
          sending: key,
        },
        reader.trail,
      )
      const anchor = values.about === 'all' ? 'whole' : values.about
      return visit.reply.redirect(`${reader.home}?done=said#${anchor}`, 303)
    },
  })
}

const mayAnswer = ({ reader, latest }: AtDraft, about: string): boolean =>
  reader.state.stage === 'draft sent' && latest.kind !== 'final' && kindsFor(latest.plan, about) !== null

const titleOf = (at: AtDraft | undefined, about: string): string =>
  (at && nameOfPart(at.latest.plan, about)) ?? words.whole

const faultIn = (
  { reader, latest }: AtDraft,
  { about, kind, text }: { about: string; kind: ProposalKind; text?: string | undefined },
) => {
  if (!kindsFor(latest.plan, about)?.includes(kind)) return { field: 'kind', message: words.questionMissing }
  const now = wordingOf(latest.plan, about, reader.voice)
  const unchanged = text === undefined || text === now?.trim()
  if (!unchanged || mayBeEmpty.has(kind)) return null
  return { field: 'text', message: kind === 'wording' ? words.sameWords : words.boxMissing }
}

type Props = {
  readonly form: FormState
  readonly at: AtDraft | undefined
  readonly about: string
  readonly action: string
}

const SayView = ({ form, at, about, action }: Props) => {
  const now = at ? wordingOf(at.latest.plan, about, at.reader.voice) : null
  const kinds = (at && kindsFor(at.latest.plan, about)) ?? all
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={at?.reader.home ?? action.replace(/\/say$/, '')} text={words.backToPlan} />
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{titleOf(at, about)}</h1>
        {now !== null && now !== '' && (
          <InsetText>
            <p class="govuk-body-s">{words.now}</p>
            <p class="govuk-body wm-lines">{now}</p>
          </InsetText>
        )}
        <FormFrame form={form} action={action}>
          <input type="hidden" name="about" value={about} />
          <Radios
            {...askedToChoose(form, 'kind')}
            fieldset={{ legend: { text: words.question, classes: 'govuk-fieldset__legend--m' } }}
            items={kinds.map((kind) => ({
              value: kind,
              text: words.choose[kind],
              ...(words.hints[kind] !== undefined && { hint: { text: words.hints[kind] } }),
            }))}
          />
          <Textarea
            {...asked(form, 'text')}
            rows={8}
            label={{ text: words.box, classes: 'govuk-label--s' }}
          />
          <Button text={words.keep} preventDoubleClick />
        </FormFrame>
      </div>
    </div>
  )
}
