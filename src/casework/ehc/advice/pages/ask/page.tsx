import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { boxesIn, doDeed, type Field, Fields, readFields, tellNotFound } from '#cases'
import type { Finding } from '#documents'
import {
  answersIn,
  answersTo,
  answerTo,
  type Answers,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  optional,
  optionalChoice,
  optionalEmail,
  type Visit,
} from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { adviceGivers } from '#law'
import type { EhcDesks } from '../../../pages/desks.ts'
import { lookAtWords } from '../../actions/look-at-words.ts'
import { caseOf, type OpenedCase, openCases, showPage } from '../case-of.ts'
import { chosenIn, type Evidence, EvidenceFields, evidenceOf } from './evidence.tsx'
import { boxOf, SomebodyElse, WhomFields } from './fields.tsx'
import { faultOfLooking, Found } from './found.tsx'
import { type Option, optionsFor } from './options.ts'
import { words } from './words.ts'

const gotOn: Field = {
  name: 'gotOn',
  as: 'day',
  label: words.gotOn,
  hint: words.gotOnHint,
  missing: words.dayMissing,
}
const boxes = adviceGivers.map(({ kind }) => boxOf(kind))

/** `/desk/RQ-…/advice/ask`: who is asked, how each is reached, and what of the family's goes with it. */
export const askPage = (app: FastifyInstance, room: EhcDesks): void => {
  const at = '/desk/:reference/advice/ask'
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    scope.addHook('preHandler', async (request) => {
      const opened = caseOf(request)
      if (opened) loaded.set(request, await load(room, opened))
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const opened = caseOf(request)
      const view = (
        <AskView reference={opened?.file.reference ?? ''} form={form} {...(loaded.get(request) ?? nothing)} />
      )
      return showPage(room, { request, reply }, { title: words.title, failed: status !== 200, status }, view)
    }
    formPage(scope, {
      path: at,
      questions: z.object({
        ...Object.fromEntries(boxes.map((box) => [box, z.array(z.string().max(80)).default([])])),
        ...boxesIn([gotOn]),
        other: optional(words.name, 200),
        email: optionalEmail(),
        why: optionalChoice(['other', 'asked for by the family'] as const),
        evidence: z.preprocess(
          (sent) => (sent === undefined ? [] : [sent].flat()),
          z.array(z.string().max(60)),
        ),
        looked: optional('', 10),
        seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
      }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: (request) => startingWith(request, room),
      show,
      send: async (visit, { values, form }) => {
        const opened = caseOf(visit.request)
        const { options, findings: ofWords, evidence, mayLook } = loaded.get(visit.request) ?? nothing
        if (!opened) return tellNotFound(room, visit.request, visit.reply)
        const fault = (field: string, message: string) =>
          show(visit, { ...form, errors: [{ field, message }] }, 422)
        const day = readFields([gotOn], form.answers, room.today())
        if (!day.ok) return show(visit, { ...form, errors: day.reason }, 422)
        const { other, email, why } = values as { other?: string; email?: string; why?: string }
        if (other !== undefined && why === undefined) return fault('why', words.chooseWhy)
        const goes = evidence.filter(({ key }) => values.evidence.includes(key))
        const findings = [...ofWords, ...goes.flatMap((item) => item.findings)]
        const ticked = boxes.flatMap((box) => answersTo(form.answers, box))
        const chosen = options.filter(({ key }) => ticked.includes(key))
        const one = other === undefined ? [] : [{ ...alone, kind: why!, who: other, email: email ?? null }]
        if (chosen.length + one.length === 0) return fault(boxes[0]!, words.nobody)
        const unlooked = faultOfLooking(findings, { mayLook, looked: values['looked'] })
        if (unlooked !== null) return fault('looked', unlooked)
        const asked = [...chosen, ...one].map(
          ({ kind, who, personId, organisationId, teamId, email: mail }) => ({
            id: randomUUID().slice(0, 8),
            kind,
            who,
            gotOn: day.value['gotOn'],
            ...(kind === 'family' ? {} : chosenIn(evidence, values.evidence)),
            personId,
            organisationId,
            teamId,
            email: mail,
          }),
        )
        const act = {
          act: 'ask for advice',
          on: room.today(),
          by: opened.worker.personId,
          facts: { asked, ...(findings.length > 0 && { lookedAt: findings.length }) },
          reason: null,
        }
        const done = await doDeed(room, opened, {
          act,
          seen: values['seen'],
          request: visit.request.id,
        })
        if (done.ok) return visit.reply.redirect(`/desk/${opened.file.reference}?done=ask-for-advice`, 303)
        if (done.reason.why === 'not found') return tellNotFound(room, visit.request, visit.reply)
        if (done.reason.why === 'makes no sense') return fault('gotOn', done.reason.because)
        const answers = { ...form.answers, seen: [String(opened.file.last_act)] }
        return show(visit, { ...form, answers, errors: [{ field: boxes[0]!, message: words.changed }] }, 409)
      },
    })
    ready()
  })
}

type Loaded = {
  readonly options: readonly Option[]
  readonly findings: readonly Finding[]
  readonly evidence: readonly Evidence[]
  /** May be the second person whom a hard finding needs. */
  readonly mayLook: boolean
}
const nothing: Loaded = { options: [], findings: [], evidence: [], mayLook: false }
const alone = { personId: null, organisationId: null, teamId: null } as const
const loaded = new WeakMap<FastifyRequest, Loaded>()

const load = async (room: EhcDesks, { file, state, request, desk, worker }: OpenedCase): Promise<Loaded> => ({
  options: await optionsFor(room.database, { file, state, request, pack: room.advice, today: room.today() }),
  findings: await lookAtWords(room.database, file, request),
  evidence: await evidenceOf(room.database, room.authority, worker.asker, file),
  mayLook: await desk.allows(worker, 'agree release', file),
})

const startingWith = (request: FastifyRequest, room: EhcDesks): Answers => {
  const { options, evidence } = loaded.get(request) ?? nothing
  const today = room.today()
  const ticked = Map.groupBy(
    options.filter(({ suggested }) => suggested),
    ({ kind }) => boxOf(kind),
  )
  return {
    ...Object.fromEntries([...ticked].map(([box, theirs]) => [box, theirs.map(({ key }) => key)])),
    evidence: evidence.filter(({ suggested }) => suggested).map(({ key }) => key),
    'gotOn-day': [String(today.day)],
    'gotOn-month': [String(today.month)],
    'gotOn-year': [String(today.year)],
    seen: [String(caseOf(request)?.file.last_act ?? 1)],
    ...answersIn(request.query, ['other', 'why']),
  }
}

const AskView = ({
  reference,
  form,
  options,
  findings,
  evidence,
}: Loaded & { reference: string; form: FormState }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`/desk/${reference}/advice/ask`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.lead}</p>
        <WhomFields options={options} form={form} />
        <SomebodyElse form={form} />
        <Fields fields={[gotOn]} form={form} />
        <h2 class="govuk-heading-m">{words.copies}</h2>
        <p class="govuk-body">{words.copiesText}</p>
        <EvidenceFields {...{ form, evidence }} />
        <Found findings={[...findings, ...evidence.flatMap((item) => item.findings)]} form={form} />
        <Button text={words.send} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)
