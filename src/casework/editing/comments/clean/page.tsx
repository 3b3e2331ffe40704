import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { blanked, type CommentInFull, identifying, isHard } from '#feedback'
import {
  answersIn,
  answerTo,
  asked,
  FormErrors,
  FormFrame,
  type FormState,
  needed,
  readForm,
} from '#kit/form'
import { BackLink, Button, InsetText, Textarea } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import { tellNotFound } from '../../pages/not-found.tsx'
import { type EditorsRoom, ticketed } from '../../pages/room.ts'
import { Changed } from '../changed.tsx'
import { doToComment } from '../do-to-comment.ts'
import { Marked } from '../marked.tsx'
import { openComment } from '../open-comment.ts'
import { stillShows } from '../words.ts'
import { words } from './words.ts'

const questions = z.object({ words: needed(words.name, 5_000, words.missing), seen: needed('seen', 9, '') })

/** `/desk/WM-…/clean-comment`: the comment told again so that nobody can be known by it. */
export const cleanPage = (app: FastifyInstance, room: EditorsRoom): void => {
  app.get('/desk/:reference/clean-comment', async (request, reply) => {
    const opened = await openComment(room, request, 'clean')
    if (!opened) return tellNotFound(room, request, reply)
    const { comment, file, isNow } = opened
    if (!isNow) return reply.redirect(`/desk/${file.reference}`, 303)
    const draft = comment.cleaned ?? (comment.words === null ? '' : blanked(comment.words))
    const seen = singleQuery(request.query)['seen'] ?? String(file.last_act)
    const form = {
      ticket: room.guard.mint(request, reply),
      answers: { words: [draft], seen: [seen] },
      errors: [],
    }
    return show(room, request, reply, comment, form)
  })

  app.post('/desk/:reference/clean-comment', async (request, reply) => {
    const opened = await openComment(room, request, 'clean')
    if (!opened) return tellNotFound(room, request, reply)
    const { comment, file } = opened
    const { isOurs, form: ticket } = ticketed(room, request, reply)
    const form = { ...ticket, answers: answersIn(request.body, ['words', 'seen']), errors: [] }
    if (!isOurs) return show(room, request, reply, comment, form, 403)
    const reading = readForm(questions, request.body)
    if (!reading.ok) return show(room, request, reply, comment, { ...form, errors: reading.errors }, 422)
    const hard = identifying(reading.values.words).filter(({ kind }) => isHard(kind))
    if (hard.length > 0) {
      const errors = [{ field: 'words', message: stillShows(hard) }]
      return show(room, request, reply, comment, { ...form, errors }, 422)
    }
    const done = await doToComment(room, opened, {
      command: 'clean',
      deed: { do: 'clean', words: reading.values.words },
      facts: {},
      seen: Number(reading.values.seen),
    })
    if (done.ok) return reply.redirect(`/desk/${file.reference}?done=clean`, 303)
    const again = { ...form, answers: { ...form.answers, seen: [String(file.last_act)] } }
    return show(room, request, reply, comment, again, 409)
  })
}

const show = (
  room: EditorsRoom,
  request: FastifyRequest,
  reply: FastifyReply,
  comment: CommentInFull,
  form: FormState,
  status = 200,
): FastifyReply => {
  const view = (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${comment.reference}`} text={words.back} />
        <FormErrors form={form} />
        {status === 409 && <Changed reference={comment.reference} />}
        <span class="govuk-caption-l">{comment.reference}</span>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{words.intro}</p>
        {comment.words !== null && (
          <>
            <h2 class="govuk-heading-m">{words.sent}</h2>
            <InsetText>
              <Marked text={comment.words} />
            </InsetText>
          </>
        )}
        <FormFrame form={form} action={`/desk/${comment.reference}/clean-comment`}>
          <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
          <Textarea
            {...asked(form, 'words')}
            rows={10}
            label={{ text: words.label, classes: 'govuk-label--m' }}
            hint={{ text: words.hint }}
          />
          <Button text={words.keep} preventDoubleClick />
        </FormFrame>
      </div>
    </div>
  )
  const visit = { title: words.title, failed: status >= 400 }
  return room.frame(request, reply, visit, view, { status, keep: 'never' })
}
