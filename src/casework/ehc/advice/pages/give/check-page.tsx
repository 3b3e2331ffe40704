import { z } from 'zod'
import { defaultLabels, type Label } from '#access'
import { boxesIn, readFields } from '#cases'
import { choices, formPage, type FormState, optional, optionalChoice, type Visit } from '#kit/form'
import { NotificationBanner } from '#kit/govuk'
import { parseDay } from '#kit/day'
import { giveAdvice } from '../../actions/give-advice.ts'
import type { AdviceBody } from '../../rules/body.ts'
import { type How, howsFor, lackOf } from '../../rules/how.ts'
import { cameOn, channels, reportRisks } from './check-fields.ts'
import { CheckView } from './check-view.tsx'
import type { Advising } from './door.ts'
import { howOf } from './more-page.tsx'
import { adviceOf, standing } from './opened.ts'
import { type GivePage, limit, showIn } from './steps.tsx'
import { words } from './words.ts'

/** `…/check`: everything as it will be given, what it does not speak of, who must not read part of it; then it is given, once. */
export const checkPage: GivePage = (app, door) => {
  const show = ({ request, reply }: Visit, form: FormState, status: number) => {
    const view = <CheckView {...{ form, door }} advising={adviceOf(request)} />
    return showIn(door, { request, reply }, { title: words.check, failed: status !== 200, status }, view)
  }
  formPage(app, {
    path: `${door.path}/check`,
    questions: z.object({
      draft: z.preprocess((sent) => Number([sent].flat()[0] ?? 0), z.int().min(0)),
      risk: optionalChoice(['no', 'yes'] as const),
      risky: optional(words.numbers, 200),
      kept: optional(words.numbers, 200),
      reportRisk: choices(reportRisks),
      name: optional(words.whoAreYou, 200),
      channel: optionalChoice(channels),
      ...boxesIn([cameOn]),
    }),
    guard: door.guard,
    limit,
    start: (request) => {
      const today = door.today()
      return {
        draft: [String(adviceOf(request)?.draft?.version ?? 0)],
        'cameOn-day': [String(today.day)],
        'cameOn-month': [String(today.month)],
        'cameOn-year': [String(today.year)],
      }
    },
    show,
    send: async (visit, { values, form }) => {
      const advising = adviceOf(visit.request)
      if (!advising) return show(visit, { ...form, trouble: 'away' }, 503)
      const fault = (field: string, message: string, status = 422) =>
        show(visit, { ...form, errors: [{ field, message }] }, status)
      const { asked: request, giver, at, draft } = advising
      // Sent already, by another press of the same button.
      if (!draft && advising.latest) return visit.reply.redirect(`${at}/given`, 303)
      const body = standing(advising)
      const how = howOf(advising) as How
      if (!howsFor(request.kind).includes(how)) return fault('give', words.howMissing)
      const lack = lackOf(how, body)
      if (lack) return fault('give', words.lacks[lack])
      const isFamily = request.kind === 'family'
      if (!isFamily && values.risk === undefined) return fault('risk', words.riskMissing)
      const risky = values.risk === 'yes' ? numbersIn(values['risky'], body) : []
      const reportRisk = body.reports.length > 0 ? values.reportRisk : []
      if (risky === null || (values.risk === 'yes' && risky.length === 0 && !reportRisk.includes('family')))
        return fault('risky', words.riskPointsMissing)
      const kept = numbersIn(values['kept'], body)
      if (kept === null) return fault('kept', words.keptWrong)
      if (giver.as === null && !values['name']) return fault('name', words.whoMissing)
      if (door.isForSomebody && values.channel === undefined) return fault('channel', words.channelMissing)
      const came = door.isForSomebody ? readFields([cameOn], form.answers, door.today()) : null
      if (came && !came.ok) return show(visit, { ...form, errors: came.reason }, 422)
      const typedDay = came?.ok ? came.value['cameOn'] : null
      const name = values['name']
      const labels =
        isFamily || values.risk !== undefined ? labelsFor(request.kind) : defaultLabels['social care']
      const given = await giveAdvice(door.database, door.writing, {
        caseId: request.caseId,
        adviceId: request.adviceId,
        draft: { id: advising.draftId, version: values.draft },
        how,
        body: marked(body, { risky, kept }),
        labels,
        reportLabels: [
          ...labels,
          ...(reportRisk.includes('family') ? (['safeguarding'] as const) : []),
          ...(reportRisk.includes('parent') ? (['kept from a parent'] as const) : []),
        ],
        givenOn: (typeof typedDay === 'string' && parseDay(typedDay)) || door.today(),
        today: door.today(),
        personId: giver.personId,
        as: door.isForSomebody
          ? `${request.who} (${words.channels[values.channel!].toLowerCase()}), ${giver.as}`
          : (giver.as ?? `${name}, ${request.who}`),
        by: giver.by,
        trail: (tx) => door.trail(tx, visit.request, advising),
      })
      if (given.ok) return visit.reply.redirect(`${at}/given`, 303)
      if (given.reason === 'changed meanwhile') return fault('give', words.changedGiving, 409)
      return fault('give', given.reason === 'no longer' ? words.noLonger : given.reason.because)
    },
  })

  app.get(`${door.path}/given`, (request, reply) => {
    const advising = adviceOf(request)!
    const view = (
      <>
        <NotificationBanner type="success" text={words.givenNow} />
        <h1 class="govuk-heading-l">{words.givenNow}</h1>
        <p class="govuk-body">{words.givenNowText}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={door.back?.href(advising) ?? advising.at}>
            {door.back?.text ?? words.see}
          </a>
        </p>
      </>
    )
    return showIn(door, { request, reply }, { title: words.givenNow }, view)
  })
}

/** What a whole piece of advice is marked with. That nothing in it puts anybody at risk was asked and answered. */
const labelsFor = (kind: Advising['asked']['kind']): readonly Label[] =>
  kind === 'medical' ? defaultLabels.health : defaultLabels.education

/** Numbers of points, however they are set apart; null where one is no point of this advice. */
const numbersIn = (typed: unknown, body: AdviceBody): readonly number[] | null => {
  const found = (typeof typed === 'string' ? typed : '').match(/\d+/g)?.map(Number) ?? []
  return found.every((one) => body.points.some(({ number }) => number === one)) ? found : null
}

const marked = (
  body: AdviceBody,
  { risky, kept }: { readonly risky: readonly number[]; readonly kept: readonly number[] },
): AdviceBody => ({
  ...body,
  points: body.points.map(({ labels: _before, ...point }) => {
    const labels: readonly Label[] = [
      ...(risky.includes(point.number) ? (['safeguarding'] as const) : []),
      ...(kept.includes(point.number) ? (['kept from a parent'] as const) : []),
    ]
    return labels.length === 0 ? point : { ...point, labels }
  }),
})
