import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { doDeed, tellNotFound } from '#cases'
import {
  answerTo,
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  needed,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Radios, Textarea } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { caseOf, openCases, showPage } from '../case-of.ts'
import { type Option, optionsFor } from './options.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/advice/enough`: the council says that advice already given is enough; the other two are asked. */
export const enoughPage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    scope.addHook('preHandler', async (request) => {
      const opened = caseOf(request)
      if (!opened) return
      const { file, state, request: received } = opened
      const all = await optionsFor(room.database, {
        file,
        state,
        request: received,
        pack: room.advice,
        today: room.today(),
      })
      options.set(
        request,
        all.filter(({ kind }) => kind !== 'family'),
      )
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const reference = caseOf(request)?.file.reference ?? ''
      const view = <EnoughView reference={reference} form={form} options={options.get(request) ?? []} />
      const page = { title: words.titleEnough, failed: status !== 200, status }
      return showPage(room, { request, reply }, page, view)
    }
    formPage(scope, {
      path: '/desk/:reference/advice/enough',
      questions: z.object({
        whose: needed(words.whose, 80, words.chooseWhose),
        text: needed(words.why, 4000, words.whyMissing),
        seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
      }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: (request) => ({ seen: [String(caseOf(request)?.file.last_act ?? 1)] }),
      show,
      send: async (visit, { values, form }) => {
        const opened = caseOf(visit.request)
        if (!opened) return tellNotFound(room, visit.request, visit.reply)
        const fault = (message: string, status = 422) =>
          show(visit, { ...form, errors: [{ field: 'whose', message }] }, status)
        const whose = options.get(visit.request)?.find(({ key }) => key === values.whose)
        if (!whose) return fault(words.chooseWhose)
        const { kind, who, personId, organisationId, teamId, email } = whose
        const id = randomUUID().slice(0, 8)
        const act = {
          act: 'advice is enough already',
          on: room.today(),
          by: opened.worker.personId,
          facts: { id, kind, who, personId, organisationId, teamId, email },
          reason: values.text,
        }
        const done = await doDeed(room, opened, { act, seen: values.seen, request: visit.request.id })
        if (done.ok)
          return visit.reply.redirect(`/desk/${opened.file.reference}?done=advice-is-enough-already`, 303)
        if (done.reason.why === 'makes no sense') return fault(done.reason.because)
        if (done.reason.why === 'not found') return tellNotFound(room, visit.request, visit.reply)
        return fault(words.changed, 409)
      },
    })
    ready()
  })
}

const options = new WeakMap<FastifyRequest, readonly Option[]>()

type Props = { readonly reference: string; readonly form: FormState; readonly options: readonly Option[] }

const EnoughView = ({ reference, form, options: shown }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`/desk/${reference}/advice/enough`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <h1 class="govuk-heading-l">{words.titleEnough}</h1>
        <p class="govuk-body">{words.leadEnough}</p>
        <Radios
          {...askedToChoose(form, 'whose')}
          fieldset={{ legend: { text: words.whose, classes: 'govuk-fieldset__legend--s' } }}
          items={shown.map(({ key, who, kind }) => ({
            value: key,
            text: who,
            hint: { text: words.kinds[kind] ?? kind },
          }))}
        />
        <Textarea
          {...asked(form, 'text')}
          rows={6}
          label={{ text: words.why, classes: 'govuk-label--s' }}
          hint={{ text: words.whyHint }}
        />
        <Button text={words.sendEnough} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
