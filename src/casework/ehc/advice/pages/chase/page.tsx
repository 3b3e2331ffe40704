import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type CasesTables, daysBetween, doDeed, findCase } from '#cases'
import { answersTo, FormErrors, FormFrame, formPage, type FormState, optional, type Visit } from '#kit/form'
import { dayInWords, parseDay } from '#kit/day'
import { BackLink, Button, Checkboxes, NotificationBanner } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { showPage } from '../case-of.ts'
import { deskOf, findLate, type LateAdvice } from './find-late.ts'
import { words } from './words.ts'

/** `/desk/late-advice`: whoever is late, in the cases somebody may write letters for. Two presses, and each case keeps it. */
export const chasePage = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      late.set(request, await findLate(room, request))
    })
    const show = ({ request, reply }: Visit, form: FormState, status: number, isSure = false) => {
      const { sent, left } = singleQuery(request.query)
      const view = (
        <ChaseView
          {...{ form, isSure }}
          late={late.get(request) ?? []}
          today={room.today().toString()}
          sent={sent === undefined ? null : Number(sent)}
          left={Number(left ?? 0)}
        />
      )
      return showPage(room, { request, reply }, { title: words.title, failed: status !== 200, status }, view)
    }
    formPage(scope, {
      path: '/desk/late-advice',
      questions: z.object({
        whom: z.array(z.string().max(100)).max(500).default([]),
        step: optional('', 10),
      }),
      guard: room.guard,
      limit: { max: 100, timeWindow: '10 minutes' },
      start: (request) => ({ whom: (late.get(request) ?? []).map(keyOf) }),
      show,
      send: async (visit, { values, form }) => {
        const wanted = answersTo(form.answers, 'whom')
        const chosen = (late.get(visit.request) ?? []).filter((one) => wanted.includes(keyOf(one)))
        if (chosen.length === 0)
          return show(visit, { ...form, errors: [{ field: 'whom', message: words.nobody }] }, 422)
        if (values.step !== 'send')
          return show(visit, { ...form, answers: { whom: chosen.map(keyOf) } }, 200, true)
        let sent = 0
        for (const [caseId, theirs] of Map.groupBy(chosen, (one) => one.caseId))
          if (await chase(room, visit.request, caseId, theirs)) sent += theirs.length
        return visit.reply.redirect(`/desk/late-advice?sent=${sent}&left=${chosen.length - sent}`, 303)
      },
    })
    ready()
  })
}

const late = new WeakMap<FastifyRequest, readonly LateAdvice[]>()

const keyOf = ({ reference, adviceId }: LateAdvice): string => `${reference} ${adviceId}`

const chase = async (
  room: EhcDesks,
  request: FastifyRequest,
  caseId: string,
  theirs: readonly LateAdvice[],
): Promise<boolean> => {
  const file = await findCase(room.database.withTables<CasesTables>(), caseId)
  if (!file) return false
  const worker = await room.workerOf(request)
  const done = await doDeed(
    room,
    { file, desk: deskOf(room), worker },
    {
      act: {
        act: 'chase advice',
        on: room.today(),
        by: worker.personId,
        facts: { chased: theirs.map(({ adviceId }) => ({ id: adviceId, sort: 'chaser' })) },
        reason: null,
      },
      seen: file.last_act,
      request: request.id,
    },
  )
  return done.ok
}

type Props = {
  readonly form: FormState
  readonly isSure: boolean
  readonly late: readonly LateAdvice[]
  readonly today: string
  readonly sent: number | null
  readonly left: number
}

const ChaseView = ({ form, isSure, late: owed, today, sent, left }: Props) => {
  const chosen = answersTo(form.answers, 'whom')
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href="/desk" text={words.back} />
        {sent !== null && (
          <NotificationBanner
            type="success"
            text={`${words.sent(sent)} ${left > 0 ? words.left(left) : ''}`.trim()}
          />
        )}
        <FormErrors form={form} />
        <h1 class="govuk-heading-l">{isSure ? words.sure(chosen.length) : words.title}</h1>
        <p class="govuk-body">{isSure ? words.sureText : words.lead}</p>
        {!isSure && owed.length > 0 && (
          <p class="govuk-body">
            <a class="govuk-link" href="/desk/late-advice/by-giver">
              {words.byGiver}
            </a>
          </p>
        )}
        {owed.length === 0 ? (
          <p class="govuk-body">{words.none}</p>
        ) : (
          <FormFrame form={form} action="/desk/late-advice">
            {isSure ? (
              <>
                <ul class="govuk-list govuk-list--bullet">
                  {owed
                    .filter((one) => chosen.includes(keyOf(one)))
                    .map((one) => (
                      <li>{words.line(one.who, one.child, one.reference)}</li>
                    ))}
                </ul>
                {chosen.map((one) => (
                  <input type="hidden" name="whom" value={one} />
                ))}
                <input type="hidden" name="step" value="send" />
                <Button text={words.send} preventDoubleClick />
              </>
            ) : (
              <>
                <Checkboxes
                  name="whom"
                  idPrefix="whom"
                  values={[...chosen]}
                  fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--s' } }}
                  items={owed.map((one) => ({
                    value: keyOf(one),
                    text: words.line(one.who, one.child, one.reference),
                    hint: {
                      text: words.hint(dayInWords(parseDay(one.dueOn)!), daysBetween(one.dueOn, today)),
                    },
                  }))}
                />
                <Button text={words.see} preventDoubleClick />
              </>
            )}
          </FormFrame>
        )}
      </div>
    </div>
  )
}
