import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { BackLink, Button, ErrorSummary, NotificationBanner, Radios } from '#kit/govuk'
import { handOver } from '#kit/db'
import { TicketField } from '#kit/form'
import { singleQuery } from '#kit/http'
import { findPreference, keepPreference } from '../store/ways.ts'
import type { MessagesRoom } from './room.ts'
import { words } from './words.ts'

/** `/account/messages`: how somebody wants to be told that there is news. */
export const preferencePage = (app: FastifyInstance, room: MessagesRoom): void => {
  app.get('/account/messages', (request, reply) => show(room, request, reply, false))
  app.post('/account/messages', async (request, reply) => {
    const { personId, today } = await room.clerkOf(request)
    const { how } = (request.body ?? {}) as Record<string, unknown>
    if (room.guard.inspect(request).verdict !== 'ours' || (how !== 'post' && how !== 'not'))
      return show(room, request, reply, true)
    if (personId !== null)
      await keepPreference(handOver(room.db), {
        person_id: personId,
        by_post: how === 'post',
        said_on: today.toString(),
      })
    return reply.redirect('/account/messages?done=saved', 303)
  })
}

const show = async (
  room: MessagesRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  failed: boolean,
): Promise<FastifyReply> => {
  const { personId } = await room.clerkOf(request)
  const byPost = personId !== null && (await findPreference(handOver(room.db), personId))
  const saved = singleQuery(request.query)['done'] === 'saved' && !failed
  const view = (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href="/home" text="Home" />
        {saved && <NotificationBanner type="success" titleText={words.done} text={words.howSaved} />}
        {failed && (
          <ErrorSummary titleText={words.problem} errorList={[{ text: words.howMissing, href: '#how' }]} />
        )}
        <h1 class="govuk-heading-l">{words.how}</h1>
        <p class="govuk-body">{words.howText}</p>
        <form method="post" action="/account/messages" noValidate>
          <TicketField ticket={room.guard.mint(request, reply)} />
          <Radios
            name="how"
            idPrefix="how"
            fieldset={{ legend: { text: words.howQuestion, classes: 'govuk-fieldset__legend--m' } }}
            errorMessage={failed ? { text: words.howMissing } : undefined}
            items={[
              { value: 'not', text: words.howNot, checked: !byPost },
              {
                value: 'post',
                text: words.howPost,
                hint: { text: words.howPostHint },
                checked: byPost,
              },
            ]}
          />
          <Button text={words.howSave} />
        </form>
      </div>
    </div>
  )
  return room.frame(request, reply, { title: words.how, failed }, view, {
    status: failed ? 422 : 200,
    keep: 'never',
  })
}
