import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import {
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
import { BackLink, Button, Radios, Select, Textarea } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { itemOfCase } from '../../../store/relations.ts'
import { sayOfDraft } from '../../actions/say-of-draft.ts'
import { kindsFor, type ProposalKind, replyChannels } from '../../rules/proposals.ts'
import { recipientsOf } from '../../store/recipients.ts'
import type { PlanTables } from '../../store/tables.ts'
import { findLatestPlan, type PlanVersion } from '../../store/versions.ts'
import { planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words } from './words.ts'

const kinds = [
  'wording',
  'comment',
  'agree',
  'setting',
  'budget',
  'meeting',
] as const satisfies readonly ProposalKind[]

type Known = {
  readonly latest: PlanVersion | null
  /** Who may have said it: by id and name. */
  readonly people: readonly { readonly id: string; readonly name: string }[]
}

/** `/desk/RQ-…/plan/replies/record`: what came by post, by phone or at a meeting, written down for the family. */
export const recordReplyPage = (app: FastifyInstance, room: EhcDesks): void => {
  const known = new WeakMap<FastifyRequest, Known>()
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url?.endsWith('/replies/record'))
      known.set(request, await knownFor(room, request))
  })
  const show = (at: Visit, form: FormState, status: number) => {
    if (planFor(at.request) === null) return tellNotFound(room, at.request, at.reply)
    const { reference } = at.request.params as { reference: string }
    const page = { title: words.recordTitle, failed: hasFailed(form) }
    const view = (
      <RecordView {...{ reference, form }} known={known.get(at.request) ?? { latest: null, people: [] }} />
    )
    return room.frame(at.request, at.reply, page, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: '/desk/:reference/plan/replies/record',
    questions: z.object({
      who: z.preprocess((sent) => [sent].flat()[0], z.string(words.whoMissing).max(60)),
      how: z.preprocess((sent) => [sent].flat()[0], z.enum(replyChannels, words.howMissing)),
      about: z.preprocess((sent) => [sent].flat()[0], z.string().max(20)),
      kind: z.preprocess((sent) => [sent].flat()[0], z.enum(kinds, words.kindMissing)),
      text: optional(words.text, 8000),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: () => ({ about: ['all'] }),
    show,
    send: async (at, { values, form, key }) => {
      const opened = planFor(at.request)
      const { latest, people } = known.get(at.request) ?? { latest: null, people: [] }
      if (!opened || !latest) return tellNotFound(room, at.request, at.reply)
      const { file, worker, desk } = opened
      const fault = (field: string, message: string) =>
        show(at, { ...form, errors: [{ field, message }] }, 422)
      if (!kindsFor(latest.plan, values.about)?.includes(values.kind)) return fault('kind', words.wrongKind)
      if (values.text === undefined && ['wording', 'comment', 'setting'].includes(values.kind))
        return fault('text', words.textMissing)
      const person = people.find(({ id }) => id === values.who)
      if (!person && values.who !== 'sender') return fault('who', words.whoMissing)
      await sayOfDraft(
        room.database,
        {
          caseId: file.id,
          draftNumber: latest.number,
          about: values.about,
          kind: values.kind,
          words: values.text ?? '',
          saidOn: room.today().toString(),
          saidBy: person?.id ?? null,
          saidAs: person?.name ?? words.sender,
          channel: values.how,
          voice: person?.id === file.child_id ? 'childSays' : 'familySays',
          writtenBy: worker.personId,
          sending: key,
        },
        async (tx) =>
          desk.trail?.(tx, { worker, file, permission: 'upload', outcome: 'done', request: at.request.id }),
      )
      return at.reply.redirect(`/desk/${file.reference}/plan/replies?done=kept`, 303)
    },
  })
}

const knownFor = async (room: EhcDesks, request: FastifyRequest): Promise<Known> => {
  const opened = planFor(request)
  if (!opened) return { latest: null, people: [] }
  const { file, worker } = opened
  const [latest, item] = await Promise.all([
    findLatestPlan(room.database.withTables<PlanTables>(), file.id),
    itemOfCase(room.database, room.authority, file),
  ])
  const ids = recipientsOf(item, worker.asker.today)
  const names = await room.namesOf(ids)
  return { latest, people: ids.flatMap((id) => (names.has(id) ? [{ id, name: names.get(id)! }] : [])) }
}

const RecordView = ({ reference, form, known }: { reference: string; form: FormState; known: Known }) => {
  const home = `/desk/${reference}/plan/replies`
  const { latest, people } = known
  const plan = latest?.plan
  const parts = plan
    ? [
        'A',
        ...plan.needs.map(({ id }) => id),
        ...plan.outcomes.map(({ id }) => id),
        ...plan.provision.map(({ id }) => id),
      ]
    : []
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={home} text={words.title} />
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{words.recordTitle}</h1>
        {!plan ? (
          <p class="govuk-body">{words.notSent}</p>
        ) : (
          <FormFrame form={form} action={`${home}/record`}>
            <Radios
              {...askedToChoose(form, 'who')}
              fieldset={{ legend: { text: words.who, classes: 'govuk-fieldset__legend--s' } }}
              items={[
                ...people.map(({ id, name }) => ({ value: id, text: name })),
                { value: 'sender', text: words.sender },
              ]}
            />
            <Radios
              {...askedToChoose(form, 'how')}
              fieldset={{ legend: { text: words.how, classes: 'govuk-fieldset__legend--s' } }}
              items={replyChannels.map((value) => ({ value, text: words.channels[value] }))}
            />
            <Select
              {...asked(form, 'about')}
              label={{ text: words.about, classes: 'govuk-label--s' }}
              items={[
                { value: 'all', text: words.whole },
                ...parts.map((value) => ({ value, text: nameOfPart(plan, value)! })),
              ]}
            />
            <Radios
              {...askedToChoose(form, 'kind')}
              fieldset={{ legend: { text: words.kind, classes: 'govuk-fieldset__legend--s' } }}
              items={kinds.map((value) => ({ value, text: words.kinds[value] }))}
            />
            <Textarea
              {...asked(form, 'text')}
              rows={6}
              label={{ text: words.text, classes: 'govuk-label--s' }}
              hint={{ text: words.textHint }}
            />
            <Button text={words.keep} preventDoubleClick />
          </FormFrame>
        )}
      </div>
    </div>
  )
}
