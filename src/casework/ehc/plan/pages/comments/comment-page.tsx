import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { tellNotFound } from '#cases'
import {
  answersIn,
  answerTo,
  asked,
  askedToTick,
  choices,
  FormErrors,
  FormFrame,
  formPage,
  type FormState,
  hasFailed,
  needed,
  optional,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Checkboxes, Textarea } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { insertComment, replaceInvited, findInvited } from '../../store/comments.ts'
import type { PlanTables } from '../../store/tables.ts'
import { planFor } from '../open-plan.ts'
import { nameOfPart } from '../view/plan-view.tsx'
import { words as editWords } from '../edit/words.ts'
import { readerOf } from './read-page.tsx'
import { words } from './words.ts'

const limit = { max: 300, timeWindow: '10 minutes' } as const

/** `/desk/RQ-…/plan/comment?about=p7`: a comment for those who write the plan. */
export const commentPage = (app: FastifyInstance, room: EhcDesks): void => {
  const readers = new WeakMap<FastifyRequest, Awaited<ReturnType<typeof readerOf>>>()
  app.addHook('preHandler', async (request) => {
    if (request.routeOptions.url?.endsWith('/plan/comment'))
      readers.set(request, await readerOf(room, request))
  })
  const show = (at: Visit, form: FormState, status: number) => {
    const reader = readers.get(at.request)
    if (reader === null) return tellNotFound(room, at.request, at.reply)
    const { reference } = at.request.params as { reference: string }
    const about = answerTo(form.answers, 'about')
    const name = reader ? nameOfPart(reader.plan, about) : null
    const title = name === null ? words.title : words.commentOn(name)
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${reference}/plan/read`} text={words.readTitle} />
          <FormErrors form={form} />
          <FormFrame form={form} action={`/desk/${reference}/plan/comment`}>
            <input type="hidden" name="about" value={about} />
            <h1 class="govuk-heading-l">{title}</h1>
            <Textarea
              {...asked(form, 'text')}
              label={{ text: words.text, classes: 'govuk-label--s' }}
              hint={{ text: words.textHint }}
            />
            <Button text={words.keep} preventDoubleClick />
          </FormFrame>
        </div>
      </div>
    )
    return room.frame(at.request, at.reply, { title, failed: hasFailed(form) }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: '/desk/:reference/plan/comment',
    questions: z.object({ about: optional('', 40), text: needed(words.text, 4000, words.missing) }),
    guard: room.guard,
    limit,
    start: (request) => answersIn(request.query, ['about']),
    show,
    send: async (at, { values, key }) => {
      const reader = readers.get(at.request)
      if (!reader) return tellNotFound(room, at.request, at.reply)
      const about = values.about !== undefined && nameOfPart(reader.plan, values.about) ? values.about : 'all'
      const { personId: by, as } = reader.worker
      const db = room.database.withTables<PlanTables>()
      await insertComment(db, reader.file.id, { about, words: values.text, by, as }, key)
      return at.reply.redirect(`/desk/${reader.file.reference}/plan/read?done=comment#${about}`, 303)
    },
  })
}

const roles = Object.keys(words.roles) as (keyof typeof words.roles)[]

/** `/desk/RQ-…/plan/invite`: which roles outside the council may read what is being written and comment. */
export const invitePage = (app: FastifyInstance, room: EhcDesks): void => {
  const invited = new WeakMap<FastifyRequest, readonly string[]>()
  app.addHook('preHandler', async (request) => {
    const opened = planFor(request)
    if (opened && request.method === 'GET' && request.routeOptions.url?.endsWith('/plan/invite'))
      invited.set(request, await findInvited(room.database.withTables<PlanTables>(), opened.file.id))
  })
  const show = (at: Visit, form: FormState, status: number) => {
    if (planFor(at.request) === null) return tellNotFound(room, at.request, at.reply)
    const { reference } = at.request.params as { reference: string }
    const view = (
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          <BackLink href={`/desk/${reference}/plan`} text={editWords.back} />
          <FormErrors form={form} />
          <FormFrame form={form} action={`/desk/${reference}/plan/invite`}>
            <Checkboxes
              {...askedToTick(form, 'roles')}
              fieldset={{
                legend: { text: words.invite, classes: 'govuk-fieldset__legend--l', isPageHeading: true },
              }}
              hint={{ text: words.inviteText }}
              items={roles.map((value) => ({ value, text: words.roles[value] }))}
            />
            <Button text={words.inviteKeep} preventDoubleClick />
          </FormFrame>
        </div>
      </div>
    )
    return room.frame(at.request, at.reply, { title: words.invite }, view, { status, keep: 'never' })
  }
  formPage(app, {
    path: '/desk/:reference/plan/invite',
    questions: z.object({ roles: choices(roles) }),
    guard: room.guard,
    limit,
    start: (request) => ({ roles: invited.get(request) ?? [] }),
    show,
    send: async (at, { values }) => {
      const opened = planFor(at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const db = room.database.withTables<PlanTables>()
      await replaceInvited(db, opened.file.id, values.roles, opened.worker.as, room.today().toString())
      return at.reply.redirect(`/desk/${opened.file.reference}/plan?done=saved`, 303)
    },
  })
}
