import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { doDeed, openFile, type OpenedFile, tellNotFound } from '#cases'
import { TicketField } from '#kit/form'
import { BackLink, Button, ErrorSummary, Radios } from '#kit/govuk'
import { parseDay, shortDay } from '#kit/day'
import { type LikeTheRequest, newRecordFor, recordsLike } from '../../actions/match-child.ts'
import type { Asked } from '../../rules/request/asked.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import type { EhcDesks } from '../desks.ts'
import { words } from './words.ts'

/** `/desk/RQ-…/match`: which child’s record a request belongs to, or a new one. */
export const matchPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get('/desk/:reference/match', async (request, reply) => {
    const opened = await openToMatch(room, request)
    return opened ? show(room, request, reply, opened) : tellNotFound(room, request, reply)
  })

  app.post('/desk/:reference/match', async (request, reply) => {
    const opened = await openToMatch(room, request)
    if (!opened) return tellNotFound(room, request, reply)
    if (room.guard.inspect(request).verdict !== 'ours') return show(room, request, reply, opened)
    const { child, seen } = (request.body ?? {}) as Readonly<Record<string, unknown>>
    const chosen = opened.alike.find(({ id }) => id === child)?.id ?? (child === 'new' ? 'new' : null)
    if (chosen === null) return show(room, request, reply, opened, words.missing)
    const childId = chosen === 'new' ? await made(room, request, opened) : chosen
    if (childId === null) return show(room, request, reply, opened, words.faulty)
    const act = {
      act: 'match to child',
      on: room.today(),
      by: opened.worker.personId,
      facts: { childId },
      reason: null,
    }
    const result = await doDeed(room, opened, { act, seen: Number(seen) || 0, request: request.id })
    if (!result.ok)
      return result.reason.why === 'not found'
        ? tellNotFound(room, request, reply)
        : show(room, request, reply, opened, words.changed)
    return reply.redirect(`/desk/${opened.file.reference}?done=match-to-child`, 303)
  })
}

type OpenToMatch = OpenedFile & { readonly asked: Asked; readonly alike: readonly LikeTheRequest[] }

/** Only for whoever may put the record right: a list of children is not for everybody who may see the case. */
const openToMatch = async (room: EhcDesks, request: FastifyRequest): Promise<OpenToMatch | null> => {
  const opened = await openFile(room, request)
  if (!opened || !(await opened.desk.allows(opened.worker, 'correct details', opened.file))) return null
  const found = await findRequestOf(room.database.withTables<RequestTables>(), opened.file.id)
  return found && { ...opened, asked: found.asked, alike: await recordsLike(room.database, found.asked) }
}

const made = async (room: EhcDesks, request: FastifyRequest, opened: OpenToMatch): Promise<string | null> => {
  const added = await newRecordFor(room.database, room.authority, opened.worker, opened.asked, {
    today: room.today().toString(),
    request: request.id,
    teamId: opened.file.team_id,
    lookedAt: opened.alike.map(({ id }) => id),
  })
  return added.ok ? added.value : null
}

const show = (
  room: EhcDesks,
  request: FastifyRequest,
  reply: FastifyReply,
  { file, asked, alike }: OpenToMatch,
  fault: string | null = null,
): FastifyReply => {
  const view = (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${file.reference}`} text={words.back} />
        {fault !== null && (
          <ErrorSummary titleText={words.title} errorList={[{ text: fault, href: '#child' }]} />
        )}
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">
          {words.asked}{' '}
          <strong>{[asked.childName, bornInWords(asked.born ?? null)].filter(Boolean).join(', ')}</strong>
        </p>
        {alike.length === 0 && <p class="govuk-body">{words.none}</p>}
        <form method="post" action={`/desk/${file.reference}/match`} noValidate>
          <TicketField ticket={room.guard.mint(request, reply)} />
          <input type="hidden" name="seen" value={file.last_act} />
          <Radios
            idPrefix="child"
            name="child"
            fieldset={{ legend: { text: words.choose, classes: 'govuk-fieldset__legend--m' } }}
            hint={{ text: words.chooseHint }}
            {...(fault !== null && { errorMessage: { text: fault } })}
            items={[
              ...alike.map((one) => ({
                value: one.id,
                text: [one.name, bornInWords(one.born)].filter(Boolean).join(', '),
                hint: {
                  text: [words.like[one.likeness], one.openCase && words.open(one.openCase)]
                    .filter(Boolean)
                    .join('. '),
                },
              })),
              { value: 'new', text: words.fresh },
            ]}
          />
          <Button text={words.button} preventDoubleClick />
        </form>
      </div>
    </div>
  )
  return room.frame(request, reply, { title: words.title, failed: fault !== null }, view, {
    status: fault === null ? 200 : 422,
    keep: 'never',
  })
}

const bornInWords = (born: string | null): string | null => {
  const day = born === null ? null : parseDay(born)
  return day && shortDay(day)
}
