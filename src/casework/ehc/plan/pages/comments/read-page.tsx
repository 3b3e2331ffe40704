import type { FastifyInstance, FastifyRequest } from 'fastify'
import { tellNotFound, openFile } from '#cases'
import { TicketField } from '#kit/form'
import { BackLink, Button, InsetText, NotificationBanner } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import type { EhcDesks } from '../../../pages/desks.ts'
import { findComments, findInvited, type PlanComment, settleComment } from '../../store/comments.ts'
import type { PlanTables } from '../../store/tables.ts'
import { type OpenedPlan, planFor, planOf } from '../open-plan.ts'
import { nameOfPart, PlanView } from '../view/plan-view.tsx'
import { words as editWords } from '../edit/words.ts'
import { words } from './words.ts'

/** A reader of a plan being written: whoever writes it, or somebody of a role that was invited to comment. */
export type Reader = OpenedPlan & { readonly writes: boolean }

export const readerOf = async (room: EhcDesks, request: FastifyRequest): Promise<Reader | null> => {
  const writer = planFor(request)
  if (writer) return { ...writer, writes: true }
  const opened = await openFile(room, request)
  if (!opened) return null
  const { desk, worker, file } = opened
  const invited = await findInvited(room.database.withTables<PlanTables>(), file.id)
  const isInvited = worker.asker.memberships.some(({ role }) => invited.includes(role))
  for (const act of ['see ordinary text', 'see health text'])
    if (!isInvited || !(await desk.allows(worker, act, file))) return null
  return { ...opened, ...(await planOf(room, opened)), writes: false }
}

/** `/desk/RQ-…/plan/read`: the plan as it is being written, with what was said of each part. */
export const readPage = (app: FastifyInstance, room: EhcDesks): void => {
  for (const at of ['read', 'comments'] as const)
    app.get(`/desk/:reference/plan/${at}`, async (request, reply) => {
      const reader = await readerOf(room, request)
      if (!reader) return tellNotFound(room, request, reply)
      const comments = await findComments(room.database.withTables<PlanTables>(), reader.file.id)
      const ticket = room.guard.mint(request, reply)
      const title = at === 'read' ? words.readTitle : words.commentsTitle
      const done = singleQuery(request.query)['done'] === 'comment'
      const view = <View {...{ reader, comments, ticket, title, done }} whole={at === 'read'} />
      return room.frame(request, reply, { title }, view, { keep: 'never' })
    })

  app.post('/desk/:reference/plan/comments/:comment/settle', async (request, reply) => {
    const opened = planFor(request)
    if (!opened || room.guard.inspect(request).verdict !== 'ours') return tellNotFound(room, request, reply)
    const { comment } = request.params as { comment: string }
    await settleComment(room.database.withTables<PlanTables>(), opened.file.id, comment, opened.worker.as)
    return reply.redirect(`/desk/${opened.file.reference}/plan/comments`, 303)
  })
}

type Props = {
  readonly reader: Reader
  readonly comments: readonly PlanComment[]
  readonly ticket: string
  readonly title: string
  readonly whole: boolean
  readonly done: boolean
}

const View = ({ reader, comments, ticket, title, whole, done }: Props) => {
  const { file, plan, names, writes } = reader
  const home = `/desk/${file.reference}/plan`
  const beneath = (part: string) => (
    <>
      <Comments {...{ writes, ticket, home }} comments={comments.filter(({ about }) => about === part)} />
      <p class="govuk-body-s">
        <a class="govuk-link" href={`${home}/comment?about=${part}`}>
          {nameOfPart(plan, part)?.startsWith('Section') ? words.addToSection : words.add}
          <span class="govuk-visually-hidden"> {nameOfPart(plan, part)}</span>
        </a>
      </p>
    </>
  )
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink
          href={writes ? home : `/desk/${file.reference}`}
          text={writes ? editWords.back : words.back}
        />
        {done && <NotificationBanner type="success" titleText={words.done} text={words.kept} />}
        <h1 class="govuk-heading-l">{title}</h1>
        {!writes && <InsetText text={words.reading} />}
        {whole ? (
          <PlanView plan={plan} advisers={names} beneath={beneath} />
        ) : (
          <>
            {comments.length === 0 && <p class="govuk-body">{words.none}</p>}
            {[...Map.groupBy(comments, ({ about }) => about)].map(([about, theirs]) => (
              <section>
                <h2 class="govuk-heading-s">{nameOfPart(plan, about) ?? words.whole}</h2>
                <Comments {...{ writes, ticket, home }} comments={theirs} />
              </section>
            ))}
            <Button text={words.add} href={`${home}/comment`} />
          </>
        )}
      </div>
    </div>
  )
}

const Comments = (props: {
  comments: readonly PlanComment[]
  writes: boolean
  ticket: string
  home: string
}) => (
  <>
    {props.comments.map(({ id, words: said, as, settledAs }) => (
      <div class="wm-plan__said">
        <p class="govuk-body wm-lines">{said}</p>
        <p class="govuk-hint">
          {as}
          {settledAs !== null && `. ${words.settled(settledAs)}`}
        </p>
        {props.writes && settledAs === null && (
          <form method="post" action={`${props.home}/comments/${id}/settle`}>
            <TicketField ticket={props.ticket} />
            <Button classes="govuk-button--secondary" preventDoubleClick>
              {words.settle}
              <span class="govuk-visually-hidden">: {said.slice(0, 60)}</span>
            </Button>
          </form>
        )}
      </div>
    ))}
  </>
)
