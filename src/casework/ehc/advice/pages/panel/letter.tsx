import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import { handOver } from '#kit/db'
import { FormErrors, FormFrame, formPage, type FormState, type Visit } from '#kit/form'
import { BackLink, Button, SummaryList } from '#kit/govuk'
import { dayInWords, parseDay } from '#kit/day'
import type { EhcDesks } from '../../../pages/desks.ts'
import { newWayIn } from '../../../way-in/way-in.ts'
import { findAdviceRequest } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { caseOf, openCases, showPage } from '../case-of.ts'
import { letterWords as words, panelWords } from './words.ts'

/** `/desk/RQ-…/advice/…/letter`: a new code, and the letter that carries it, shown once to be printed. */
export const letterWithCode = (app: FastifyInstance, room: EhcDesks): void => {
  void app.register((scope, _options, ready) => {
    openCases(scope, room)
    const show = ({ request, reply }: Visit, form: FormState, status: number) => {
      const { reference, advice } = request.params as { reference: string; advice: string }
      const who = caseOf(request)?.state.advice.find(({ id }) => id === advice)?.who ?? ''
      const view = (
        <>
          <BackLink href={`/desk/${reference}/advice`} text={panelWords.title} />
          <FormErrors form={form} />
          <FormFrame form={form} action={`/desk/${reference}/advice/${advice}/letter`}>
            <h1 class="govuk-heading-l">{words.title}</h1>
            <p class="govuk-body">{words.lead(who)}</p>
            <Button text={words.make} preventDoubleClick />
          </FormFrame>
        </>
      )
      return showPage(room, { request, reply }, { title: words.title, status }, view)
    }
    formPage(scope, {
      path: '/desk/:reference/advice/:advice/letter',
      questions: z.object({}),
      guard: room.guard,
      limit: { max: 60, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async ({ request, reply }) => {
        const opened = caseOf(request)
        const { advice } = request.params as { advice: string }
        const asked =
          opened &&
          (await findAdviceRequest(room.database.withTables<AdviceTables>(), opened.file.id, advice))
        const may = opened && (await opened.desk.allows(opened.worker, 'send letter', opened.file))
        if (!opened || !asked || asked.kind === 'family' || !may) return tellNotFound(room, request, reply)
        const { file, desk, worker } = opened
        const today = room.today()
        const code = await room.database.transaction().execute(async (tx) => {
          const made = await newWayIn(handOver(tx), room.secret, {
            caseId: file.id,
            kind: 'advice',
            subject: asked.adviceId,
            today,
            opensUntil: today.add({ weeks: 26 }),
          })
          const visit = {
            worker,
            file,
            permission: 'send letter',
            outcome: 'done',
            request: request.id,
          } as const
          await desk.trail?.(handOver(tx), visit)
          return made
        })
        const view = (
          <article class="wm-letter">
            <BackLink href={`/desk/${file.reference}/advice`} text={panelWords.title} />
            <h1 class="govuk-heading-l">{words.heading}</h1>
            <p class="govuk-body">{asked.who}</p>
            <p class="govuk-body">{words.text}</p>
            <p class="govuk-body">{words.due(dayInWords(parseDay(asked.dueOn)!))}</p>
            <p class="govuk-body">{words.how(`${room.baseUrl}/answer`)}</p>
            <SummaryList
              rows={[
                { key: { text: words.reference }, value: { text: file.reference } },
                { key: { text: words.code }, value: { text: code } },
              ]}
            />
            <p class="govuk-body">
              {words.paper} {room.contacts.team}
            </p>
          </article>
        )
        return showPage(room, { request, reply }, { title: words.title }, view)
      },
    })
    ready()
  })
}
