import { z } from 'zod'
import { actOnCase, type CasesTables } from '#cases'
import {
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  needed,
  optionalChoice,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Radios, Textarea } from '#kit/govuk'
import { assessment } from '../../../rules/process.ts'
import { stillNeeds } from '../../rules/gathering.ts'
import { adviceFields } from '../desk-words.ts'
import { adviceOf } from './opened.ts'
import { type GivePage, limit, showIn } from './steps.tsx'
import { words } from './words.ts'

/** `…/first`: what an adviser needs before they can advise. The council is told; no clock stops. */
export const firstPage: GivePage = (app, door) => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const at = adviceOf(request)?.at ?? ''
    const page = { title: words.needTitle, failed: status !== 200, status }
    return showIn(door, { request, reply }, page, <FirstView form={form} at={at} />)
  }
  formPage(app, {
    path: `${door.path}/first`,
    questions: z.object({
      what: optionalChoice(stillNeeds),
      says: needed(words.needSays, 2000, words.needSaysMissing),
    }),
    guard: door.guard,
    limit,
    start: () => ({}),
    show,
    send: async (visit, { values, form }) => {
      const advising = adviceOf(visit.request)
      if (!advising) return show(visit, { ...form, trouble: 'away' }, 503)
      if (values.what === undefined)
        return show(visit, { ...form, errors: [{ field: 'what', message: words.needMissing }] }, 422)
      const { file, asked: request, giver } = advising
      const done = await actOnCase(door.database.withTables<CasesTables>(), assessment, {
        caseId: file.id,
        seen: file.last_act,
        act: {
          act: 'adviser needs something',
          on: door.today(),
          by: giver.personId,
          facts: { id: request.adviceId, what: values.what, says: values.says },
          reason: null,
        },
        as: giver.as ?? request.who,
        alongside: (tx) => door.trail(tx, visit.request, advising),
      })
      if (done.ok) return visit.reply.redirect(`${advising.at}/told`, 303)
      const message = done.reason.why === 'makes no sense' ? done.reason.because : words.changedGiving
      return show(visit, { ...form, errors: [{ field: 'says', message }] }, 409)
    },
  })
  app.get(`${door.path}/told`, (request, reply) => {
    const view = (
      <>
        <h1 class="govuk-heading-l">{words.needSent}</h1>
        <p class="govuk-body">
          <a class="govuk-link" href={adviceOf(request)!.at}>
            {words.title}
          </a>
        </p>
      </>
    )
    return showIn(door, { request, reply }, { title: words.needTitle }, view)
  })
}

const FirstView = ({ form, at }: { form: FormState; at: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={at} text={words.title} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`${at}/first`}>
        <h1 class="govuk-heading-l">{words.needTitle}</h1>
        <p class="govuk-body">{words.needText}</p>
        <Radios
          {...askedToChoose(form, 'what')}
          fieldset={{ legend: { text: words.needWhat, classes: 'govuk-fieldset__legend--s' } }}
          items={adviceFields.needs.map((one) => ({ ...one }))}
        />
        <Textarea
          {...asked(form, 'says')}
          rows={5}
          label={{ text: words.needSays, classes: 'govuk-label--s' }}
          hint={{ text: words.needSaysHint }}
        />
        <Button text={words.needSend} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
