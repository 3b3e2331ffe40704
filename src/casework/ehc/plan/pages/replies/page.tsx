import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import {
  answersIn,
  asked,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  needed,
  type Visit,
} from '#kit/form'
import { BackLink, Button, InsetText, Textarea } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { answerProposal } from '../../actions/answer-proposal.ts'
import type { LeaveTrail } from '../../actions/say-of-draft.ts'
import { findProposals } from '../../store/proposals.ts'
import type { PlanTables } from '../../store/tables.ts'
import { type OpenedPlan, planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { RepliesView } from './view.tsx'
import { words } from './words.ts'

const answering = 'send letter'

/** `/desk/RQ-…/plan/replies`: all that the family said; each answered once, with yes, or with no and why. */
export const repliesPages = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/plan/replies', async (request, reply) => {
    const opened = planFor(request)
    if (!opened) return tellNotFound(room, request, reply)
    const proposals = await proposalsOf(room, opened)
    const mayAnswer = await opened.desk.allows(opened.worker, answering, opened.file)
    const ticket = room.guard.mint(request, reply)
    const done = singleQuery(request.query)['done']
    const view = <RepliesView {...{ opened, proposals, mayAnswer, ticket, done }} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })

  app.post('/desk/:reference/plan/replies/:proposal/accept', async (request, reply) => {
    const opened = planFor(request)
    const { verdict, key } = room.guard.inspect(request)
    if (!opened || verdict !== 'ours' || key === null) return tellNotFound(room, request, reply)
    const seen = Number((request.body as { seen?: unknown } | undefined)?.seen)
    const news = await answer(room, request, opened, { verdict: 'accepted', reason: '', seen, key })
    if (news === null) return tellNotFound(room, request, reply)
    return reply.redirect(`/desk/${opened.file.reference}/plan/replies?done=${news}`, 303)
  })
  declinePage(app, room)
}

const proposalsOf = (room: EhcDesks, { file }: OpenedPlan) =>
  findProposals(room.database.withTables<PlanTables>(), file.id)

type Answer = {
  readonly verdict: 'accepted' | 'declined'
  readonly reason: string
  readonly seen: number
  readonly key: string
}

/** What became of it, as the page’s news is called; null for whoever may not answer, or where it is not there. */
const answer = async (
  room: EhcDesks,
  request: FastifyRequest,
  opened: OpenedPlan,
  { verdict, reason, seen, key }: Answer,
): Promise<'accepted' | 'declined' | 'already' | 'changed' | null> => {
  const { file, worker, desk } = opened
  const { proposal: id } = request.params as { proposal: string }
  const proposal = (await proposalsOf(room, opened)).find((one) => one.id === id)
  if (!proposal || !(await desk.allows(worker, answering, file))) return null
  const trail: LeaveTrail = async (tx) =>
    desk.trail?.(tx, { worker, file, permission: answering, outcome: 'done', request: request.id })
  const given = {
    caseId: file.id,
    proposal,
    verdict,
    reason,
    as: worker.as,
    today: room.today(),
    seen: Number.isInteger(seen) ? seen : 0,
    sending: key,
  }
  const result = await answerProposal(room.database, given, trail)
  if (result.ok) return verdict
  return result.reason === 'answered already' ? 'already' : 'changed'
}

/** What the family said, above the reason why not: nobody declines one with another in mind. */
const rememberSaid = async (room: EhcDesks, request: FastifyRequest): Promise<void> => {
  const opened = planFor(request)
  const { proposal: id } = request.params as { proposal: string }
  const found = opened && (await proposalsOf(room, opened)).find((one) => one.id === id)
  if (!opened || !found) return
  const about = found.about === 'all' ? words.whole : (nameOfPart(opened.plan, found.about) ?? found.about)
  said.set(request, { about: `${about}. ${words.kinds[found.kind]}`, words: found.words })
}

const said = new WeakMap<FastifyRequest, { readonly about: string; readonly words: string }>()

const declinePage = (app: FastifyInstance, room: EhcDesks): void => {
  const show = (at: Visit, form: FormState, status: number) => {
    if (planFor(at.request) === null) return tellNotFound(room, at.request, at.reply)
    const { reference, proposal } = at.request.params as { reference: string; proposal: string }
    const home = `/desk/${reference}/plan/replies`
    const theirs = said.get(at.request)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={home} text={words.title} />
          <FormErrors form={form} />
          <FormFrame form={form} action={`${home}/${encodeURIComponent(proposal)}/decline`}>
            <h1 class="govuk-heading-l">{words.declineTitle}</h1>
            {theirs && (
              <InsetText>
                <strong>{theirs.about}</strong>
                <div class="wm-lines">{theirs.words}</div>
              </InsetText>
            )}
            <Textarea
              {...asked(form, 'why')}
              rows={6}
              label={{ text: words.why, classes: 'govuk-label--s' }}
              hint={{ text: words.whyHint }}
            />
            <Button text={words.decline} preventDoubleClick />
          </FormFrame>
        </div>
      </div>
    )
    const page = { title: words.declineTitle, failed: hasFailed(form) }
    return room.frame(at.request, at.reply, page, view, { status, keep: 'never' })
  }
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', (request) => rememberSaid(room, request))
    formPage(scope, {
      path: '/desk/:reference/plan/replies/:proposal/decline',
      questions: z.object({ why: needed(words.why, 4000, words.whyMissing) }),
      guard: room.guard,
      limit: { max: 300, timeWindow: '10 minutes' },
      start: (request) => answersIn(request.query, []),
      show,
      send: async (at, { values, key }) => {
        const opened = planFor(at.request)
        const given = { verdict: 'declined', reason: values.why, seen: 0, key } as const
        const news = opened && (await answer(room, at.request, opened, given))
        if (!opened || news === null) return tellNotFound(room, at.request, at.reply)
        return at.reply.redirect(`/desk/${opened.file.reference}/plan/replies?done=${news}`, 303)
      },
    })
    ready()
  })
}
