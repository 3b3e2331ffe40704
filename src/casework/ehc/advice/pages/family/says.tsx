import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { VNode } from 'preact'
import { z } from 'zod'
import { actOnCase, type CaseFile, type CasesTables, type Done } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import {
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  type FormGuard,
  formPage,
  type FormState,
  hasFailed,
  needed,
  optional,
  optionalChoice,
  type Visit,
} from '#kit/form'
import { BackLink, Button, Input, InsetText, Radios, Textarea } from '#kit/govuk'
import type { Frame } from '#kit/http'
import { Column } from '../../../pages/request/column.tsx'
import { assessment } from '../../../rules/process.ts'
import type { EhcCase } from '../../../rules/state.ts'
import { keepBeside, type Writing } from '../../actions/keep-beside.ts'
import { words } from './words.ts'

/** A family at its own case, by account or by code. */
export type Speaking = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly acts: readonly Done[]
  readonly personId: string | null
  readonly as: string
  /** The page of its request. */
  readonly home: string
}

export type SpeakingDoor = {
  readonly path: string
  /** Null where it may not say this, or there is nothing to say. The look is left in the trail. */
  readonly open: (request: FastifyRequest, says: 'a wish' | 'if it is enough') => Promise<Speaking | null>
  readonly trail: (
    tx: Database,
    request: FastifyRequest,
    speaking: Speaking,
    says: 'a wish' | 'if it is enough',
  ) => Promise<void>
  readonly hide: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
  readonly frame: Frame
  readonly guard: FormGuard
  readonly database: Database
  readonly writing: Writing
  readonly today: () => Day
}

/** `…/ask-somebody` and `…/enough/…`: what a family says of whom to ask. */
export const speakingPages = (app: FastifyInstance, door: SpeakingDoor): void => {
  wishPage(app, door)
  familyEnoughPage(app, door)
}

const opened = new WeakMap<FastifyRequest, Speaking>()

const opening = (app: FastifyInstance, door: SpeakingDoor, says: 'a wish' | 'if it is enough'): void => {
  app.addHook('preHandler', async (request, reply) => {
    const found = await door.open(request, says)
    if (!found || !['assessing', 'writing the plan'].includes(found.state.stage))
      return door.hide(request, reply)
    opened.set(request, found)
    return undefined
  })
}

const wishPage = (app: FastifyInstance, door: SpeakingDoor): void => {
  void app.register((scope, _options, ready) => {
    opening(scope, door, 'a wish')
    const show = (at: Visit, form: FormState, status: number) =>
      page(door, at, form, status, words.wishTitle, (action) => (
        <FormFrame form={form} action={action}>
          <h1 class="govuk-heading-l">{words.wishTitle}</h1>
          <p class="govuk-body">{words.wishText}</p>
          <Input
            {...asked(form, 'who')}
            label={{ text: words.who, classes: 'govuk-label--s' }}
            hint={{ text: words.whoHint }}
          />
          <Textarea
            {...asked(form, 'because')}
            rows={4}
            label={{ text: words.because, classes: 'govuk-label--s' }}
          />
          <Button text={words.send} preventDoubleClick />
        </FormFrame>
      ))
    formPage(scope, {
      path: `${door.path}/ask-somebody`,
      questions: z.object({
        who: needed(words.who, 200, words.whoMissing),
        because: optional(words.because, 2000),
      }),
      guard: door.guard,
      limit,
      start: () => ({}),
      show,
      send: (at, { values, form, key }) =>
        say(
          door,
          at,
          form,
          'a wish',
          'who',
          {
            act: 'family asks for somebody',
            // One sending, one wish.
            facts: { id: key.slice(-12) || randomUUID(), who: values.who, because: values.because ?? '' },
          },
          show,
        ),
    })
    ready()
  })
}

const familyEnoughPage = (app: FastifyInstance, door: SpeakingDoor): void => {
  void app.register((scope, _options, ready) => {
    opening(scope, door, 'if it is enough')
    const show = (at: Visit, form: FormState, status: number) => {
      const { id } = at.request.params as { id: string }
      const found = opened.get(at.request)
      const one = found?.state.gathering.enough.find((enough) => enough.id === id)
      const reason = found?.acts.findLast(({ facts }) => facts['id'] === id)?.reason
      return page(door, at, form, status, words.enoughTitle, (action) => (
        <FormFrame form={form} action={action}>
          <h1 class="govuk-heading-l">{words.enoughTitle}</h1>
          <p class="govuk-body">{words.enoughText(one?.who ?? '')}</p>
          {reason && <InsetText text={`${words.council}: ${reason}`} />}
          <Radios
            {...askedToChoose(form, 'enough')}
            fieldset={{ legend: { text: words.question, classes: 'govuk-fieldset__legend--s' } }}
            items={[
              { value: 'yes', text: words.yes },
              { value: 'no', text: words.no },
            ]}
          />
          <Button text={words.send} preventDoubleClick />
        </FormFrame>
      ))
    }
    formPage(scope, {
      path: `${door.path}/enough/:id`,
      questions: z.object({ enough: optionalChoice(['yes', 'no'] as const) }),
      guard: door.guard,
      limit,
      start: () => ({}),
      show,
      send: async (at, { values, form }) => {
        const { id } = at.request.params as { id: string }
        if (values.enough === undefined)
          return show(at, { ...form, errors: [{ field: 'enough', message: words.questionMissing }] }, 422)
        const facts = { id, by: 'family', agrees: values.enough === 'yes' }
        return say(
          door,
          at,
          form,
          'if it is enough',
          'enough',
          { act: 'say if advice is enough', facts },
          show,
        )
      },
    })
    ready()
  })
}

const limit = { max: 30, timeWindow: '10 minutes' } as const

const page = (
  door: SpeakingDoor,
  { request, reply }: Visit,
  form: FormState,
  status: number,
  title: string,
  view: (action: string) => VNode,
): FastifyReply =>
  door.frame(
    request,
    reply,
    { title, noIndex: true, sensitive: true, failed: hasFailed(form) },
    <Column>
      <BackLink href={opened.get(request)?.home ?? '/'} text={words.back} />
      <FormErrors form={form} />
      {view(request.url.split('?')[0]!)}
    </Column>,
    { status, keep: 'never' },
  )

const say = async (
  door: SpeakingDoor,
  at: Visit,
  form: FormState,
  says: 'a wish' | 'if it is enough',
  field: string,
  { act: name, facts }: { readonly act: string; readonly facts: Readonly<Record<string, unknown>> },
  show: (at: Visit, form: FormState, status: number) => FastifyReply,
): Promise<FastifyReply> => {
  const speaking = opened.get(at.request)
  if (!speaking) return show(at, { ...form, trouble: 'away' }, 503)
  const { file, personId, as, home } = speaking
  const act = { act: name, on: door.today(), by: personId, facts, reason: null }
  const done = await actOnCase(door.database.withTables<CasesTables>(), assessment, {
    caseId: file.id,
    seen: file.last_act,
    act,
    as,
    alongside: async (tx) => {
      await keepBeside(
        tx,
        door.writing,
        { caseId: file.id, reference: file.reference, childId: file.child_id },
        act,
      )
      await door.trail(tx, at.request, speaking, says)
    },
  })
  if (done.ok) return at.reply.redirect(home, 303)
  // Pressed twice: it is on record already.
  if (done.reason.why === 'makes no sense' && name === 'family asks for somebody')
    return at.reply.redirect(home, 303)
  const message =
    done.reason.why === 'makes no sense'
      ? done.reason.because
      : done.reason.why === 'changed meanwhile'
        ? words.changed
        : words.cannot
  return show(at, { ...form, errors: [{ field, message }] }, 409)
}
