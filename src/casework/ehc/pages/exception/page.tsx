import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { boxesIn, doDeed, Fields, openFile, readFields, tellNotFound } from '#cases'
import { answersIn, answerTo, FormErrors, FormFrame, formPage, type FormState, type Visit } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { type DutyName, duties, type Limb, limbs, notExceptions } from '#law'
import { evidenceFor } from '../../rules/senseless.ts'
import { duties as dutyWords } from '../desk/words.ts'
import type { EhcDesks } from '../desks.ts'
import { boxFor, fieldsFor, slugOf } from './limb-fields.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/exception`: the limbs of the law for a duty; then, limb by limb, what the limb needs. */
export const exceptionPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/exception', async (request, reply) => {
    const opened = await openFile(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    const { duty, adviceId } = singleQuery(request.query)
    const carried = { seen: String(opened.file.last_act), ...(adviceId !== undefined && { adviceId }) }
    const view = <Chooser reference={opened.file.reference} duty={known(duty)} carried={carried} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
  for (const limb of limbs.filter(({ inForce }) => inForce.to === undefined)) limbPage(app, room, limb)
}

const mainDuties = ['decide whether to assess', 'say there will be no plan', 'send the final plan'] as const
const known = (duty: string | undefined): DutyName | null =>
  [...mainDuties, 'give advice' as const].find((one) => one === duty) ?? null

const limbsOf = (name: DutyName): readonly Limb[] => {
  const row = duties.findLast(({ duty }) => duty === name)
  return limbs.filter(
    ({ exception, inForce }) => inForce.to === undefined && row?.exceptions.includes(exception),
  )
}

type ChooserProps = {
  readonly reference: string
  readonly duty: DutyName | null
  readonly carried: Readonly<Record<string, string>>
}

const Chooser = ({ reference, duty, carried }: ChooserProps) => {
  const at = `/desk/${reference}/exception`
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}`} text={words.back} />
        {duty !== null && <span class="govuk-caption-l">{dutyWords[duty]}</span>}
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.lead}</p>
        {duty === null ? (
          <>
            <h2 class="govuk-heading-m">{words.whichDuty}</h2>
            <ul class="govuk-list govuk-list--bullet">
              {mainDuties.map((one) => (
                <li>
                  <a class="govuk-link" href={`${at}?${new URLSearchParams({ ...carried, duty: one })}`}>
                    {dutyWords[one]}
                  </a>
                </li>
              ))}
            </ul>
          </>
        ) : (
          limbsOf(duty).map((limb) => (
            <section>
              <h2 class="govuk-heading-m">{sentence(limb.exception)}</h2>
              <p class="govuk-body">{limb.says}</p>
              <p class="govuk-body">
                <a
                  class="govuk-link"
                  href={`${at}/${slugOf(limb)}?${new URLSearchParams({ ...carried, duty })}`}
                >
                  {words.choose}
                  <span class="govuk-visually-hidden">: {limb.exception}</span>
                </a>{' '}
                ({limb.cite})
              </p>
            </section>
          ))
        )}
        <h2 class="govuk-heading-m">{words.notThese}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {notExceptions.map((one) => (
            <li>{one}</li>
          ))}
        </ul>
      </div>
    </div>
  )
}

const limbPage = (app: FastifyInstance, room: EhcDesks, limb: Limb): void => {
  const fields = fieldsFor(limb)
  const boxes = boxesIn(fields)
  const show = (at: Visit, form: FormState, status: number) => {
    const { reference } = at.request.params as { reference: string }
    const view = <LimbForm {...{ reference, limb, form }} />
    return room.frame(at.request, at.reply, { title: words.title, failed: form.errors.length > 0 }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: `/desk/:reference/exception/${slugOf(limb)}`,
    questions: z.object({
      ...boxes,
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => answersIn(request.query, ['seen', 'duty', 'adviceId']),
    show,
    send: async (at, { values: { seen }, form }) => {
      const values = readFields(fields, form.answers, room.today())
      if (!values.ok) return show(at, { ...form, errors: values.reason }, 422)
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const { duty, adviceId, from, to, because } = values.value
      const evidence = Object.fromEntries(
        evidenceFor(limb.exception).map((what, nth) => [what, values.value[boxFor(nth)]]),
      )
      const act = {
        act: 'record exception',
        on: room.today(),
        by: opened.worker.personId,
        facts: { duty, adviceId, limb: limb.exception, because, from, to, evidence },
        reason: because as string,
      }
      const result = await doDeed(room, opened, { act, seen, request: at.request.id })
      if (result.ok) return at.reply.redirect(`/desk/${opened.file.reference}?done=record-exception`, 303)
      if (result.reason.why === 'makes no sense')
        return show(at, { ...form, errors: [{ field: 'from', message: result.reason.because }] }, 422)
      if (result.reason.why === 'changed meanwhile') return show(at, { ...form, trouble: 'conflict' }, 409)
      return tellNotFound(room, at.request, at.reply)
    },
  })
}

const LimbForm = ({ reference, limb, form }: { reference: string; limb: Limb; form: FormState }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={words.back} />
      <FormErrors form={form} />
      <FormFrame form={form} action={`/desk/${reference}/exception/${slugOf(limb)}`}>
        <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
        <span class="govuk-caption-l">{dutyWords[answerTo(form.answers, 'duty')]}</span>
        <h1 class="govuk-heading-l">{sentence(limb.exception)}</h1>
        <p class="govuk-body">
          {limb.says} ({limb.cite})
        </p>
        <h2 class="govuk-heading-m">{words.needs}</h2>
        <Fields fields={fieldsFor(limb)} form={form} />
        <Button text={words.record} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

const sentence = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
