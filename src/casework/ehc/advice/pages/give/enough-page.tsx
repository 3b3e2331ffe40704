import { z } from 'zod'
import { actOnCase, type CasesTables, findActs } from '#cases'
import {
  askedToChoose,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  optionalChoice,
  type Visit,
} from '#kit/form'
import { BackLink, Button, InsetText, Radios } from '#kit/govuk'
import { assessment } from '../../../rules/process.ts'
import { keepBeside } from '../../actions/keep-beside.ts'
import { adviceOf } from './opened.ts'
import { type GivePage, limit, showIn } from './steps.tsx'
import { words } from './words.ts'

/** `…/enough`: whoever gave advice before says for themselves whether it is still enough (regulation 6(4)). */
export const enoughPage: GivePage = (app, door) => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const at = adviceOf(request)?.at ?? ''
    const page = { title: words.enoughTitle, failed: status !== 200, status }
    return showIn(
      door,
      { request, reply },
      page,
      <EnoughView form={form} at={at} says={reasons.get(request) ?? ''} />,
    )
  }
  app.addHook('preHandler', async (request) => {
    const advising = adviceOf(request)
    if (advising?.asked.asks !== 'if it is enough' || !request.url.includes('/enough')) return
    const acts = await findActs(door.database.withTables<CasesTables>(), advising.file.id)
    const said = acts.findLast(
      ({ act, facts }) => act === 'advice is enough already' && facts['id'] === advising.asked.adviceId,
    )
    reasons.set(request, said?.reason ?? '')
  })
  formPage(app, {
    path: `${door.path}/enough`,
    questions: z.object({ enough: optionalChoice(['yes', 'no'] as const) }),
    guard: door.guard,
    limit,
    start: () => ({}),
    show,
    send: async (visit, { values, form }) => {
      const advising = adviceOf(visit.request)
      if (!advising) return show(visit, { ...form, trouble: 'away' }, 503)
      if (values.enough === undefined)
        return show(visit, { ...form, errors: [{ field: 'enough', message: words.enoughMissing }] }, 422)
      const { file, asked: request, giver } = advising
      const facts = { id: request.adviceId, by: 'giver', agrees: values.enough === 'yes' }
      const act = {
        act: 'say if advice is enough',
        on: door.today(),
        by: giver.personId,
        facts,
        reason: null,
      }
      const done = await actOnCase(door.database.withTables<CasesTables>(), assessment, {
        caseId: file.id,
        seen: file.last_act,
        act,
        as: giver.as ?? request.who,
        alongside: async (tx) => {
          const of = { caseId: file.id, reference: file.reference, childId: file.child_id }
          await keepBeside(tx, door.writing, of, act)
          await door.trail(tx, visit.request, advising)
        },
      })
      if (done.ok) return visit.reply.redirect(`${advising.at}/said`, 303)
      const message = done.reason.why === 'makes no sense' ? done.reason.because : words.changedGiving
      return show(visit, { ...form, errors: [{ field: 'enough', message }] }, 409)
    },
  })
  app.get(`${door.path}/said`, (request, reply) =>
    showIn(
      door,
      { request, reply },
      { title: words.enoughSaid },
      <h1 class="govuk-heading-l">{words.enoughSaid}</h1>,
    ),
  )
}

const reasons = new WeakMap<object, string>()

const EnoughView = ({ form, at, says }: { form: FormState; at: string; says: string }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={at} text={words.title} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`${at}/enough`}>
        <h1 class="govuk-heading-l">{words.enoughTitle}</h1>
        <p class="govuk-body">{words.enoughText}</p>
        {says !== '' && <InsetText text={`${words.council}: ${says}`} />}
        <Radios
          {...askedToChoose(form, 'enough')}
          fieldset={{ legend: { text: words.enough, classes: 'govuk-fieldset__legend--s' } }}
          items={[
            { value: 'yes', text: words.enoughYes },
            { value: 'no', text: words.enoughNo },
          ]}
        />
        <Button text={words.enoughSend} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
