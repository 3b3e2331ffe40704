import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  type CasesDatabase,
  type CasesTables,
  doDeed,
  findActs,
  openFile,
  replay,
  tellNotFound,
} from '#cases'
import { answersIn, formPage, type FormState, optional, optionalChoice, type Visit } from '#kit/form'
import { parseDay } from '#kit/day'
import { adviceGivers } from '#law'
import type { EhcCommand } from '../../rules/lifecycle.ts'
import { type Addressee, addresseeOf } from '../../rules/letters/addressees.ts'
import { compose, type Written } from '../../rules/letters/compose.ts'
import { lacking, type Letter, type LetterName } from '../../rules/letters/letter.ts'
import { unlawfulIn } from '../../rules/letters/unlawful-reasons.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { letterPages, saying } from '../desk/saying.ts'
import { fieldWords } from '../desk/field-words.ts'
import { readyToSend } from '../../plan/actions/ready-to-send.ts'
import { planOf } from '../../plan/pages/open-plan.ts'
import type { EhcDesks } from '../desks.ts'
import { LetterForm, LetterToSend } from './view.tsx'
import { words } from './words.ts'

type LetterCommand = keyof typeof letterPages

const lettersOf: Readonly<Record<LetterCommand, LetterName>> = {
  acknowledge: 'acknowledgement',
  'agree to assess': 'agreement to assess',
  'refuse to assess': 'refusal to assess',
  'no plan is needed': 'no plan after assessment',
  'send draft': 'draft plan',
  'send changed draft': 'draft plan',
}

/** `/desk/RQ-…/letter/refusal`: see the letter, then send it. Two presses, and nothing that lacks a block leaves. */
export const letterPagesOf = (app: FastifyInstance, room: EhcDesks): void => {
  for (const command of Object.keys(letterPages) as LetterCommand[]) letterPage(app, room, command)
}

const letterPage = (app: FastifyInstance, room: EhcDesks, command: LetterCommand): void => {
  const name = lettersOf[command]
  const { title } = saying.commands[command]!
  const show = (at: Visit, form: FormState, status: number) => {
    const { reference } = at.request.params as { reference: string }
    const view = <LetterForm {...{ reference, command, form, title }} asksWhy={needsReason(command)} />
    return room.frame(at.request, at.reply, { title, failed: form.errors.length > 0 }, view, {
      status,
      keep: 'never',
    })
  }

  formPage(app, {
    path: `/desk/:reference/${letterPages[command]}`,
    questions: z.object({
      reasons: optional(words.reasons, 8000),
      test: optionalChoice(['needs', 'plan'] as const),
      step: optional('', 10),
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => answersIn(request.query, ['seen']),
    show,
    send: async (at, { values, form }) => {
      const fault = (message: string) => show(at, { ...form, errors: [{ field: 'reasons', message }] }, 422)
      const reasons = values.reasons ?? ''
      if (needsReason(command) && reasons.length < 40) return fault(words.tooShort)
      if (command === 'refuse to assess' && values.test === undefined)
        return show(at, { ...form, errors: [{ field: 'test', message: words.testMissing }] }, 422)
      const unlawful = isRefusal(command) ? unlawfulIn(reasons) : []
      if (unlawful.length > 0)
        return show(at, { ...form, errors: unlawful.map((message) => ({ field: 'reasons', message })) }, 422)
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const state = await stateOf(room, opened.file.id)
      const letter = letterFor(room, name, state, {
        reasons: values.reasons ?? null,
        to: await addressee(room, opened.file.id, state),
      })
      const lacks = lacking(letter)
      const served = command === 'send draft' || command === 'send changed draft'
      const ready = served
        ? await readyToSend(room, { ...opened, ...(await planOf(room, opened)) }, letter)
        : null
      if (ready?.ok === false) return at.reply.redirect(`/desk/${opened.file.reference}/plan/check`, 303)
      if (values.step !== 'send' || lacks.length > 0) {
        const view = (
          <LetterToSend {...{ reference: opened.file.reference, command, form, title, letter, lacks }} />
        )
        return room.frame(at.request, at.reply, { title }, view, {
          status: lacks.length > 0 ? 422 : 200,
          keep: 'never',
        })
      }
      const today = room.today()
      const act = {
        act: command,
        on: today,
        by: opened.worker.personId,
        facts: {
          letter,
          ...(ready && { servedOn: today.toString(), plan: ready.sends }),
          ...testOf(command, values.test),
        },
        reason: needsReason(command) ? reasons : null,
      }
      const result = await doDeed(room, opened, { act, seen: values.seen, request: at.request.id })
      if (result.ok) return at.reply.redirect(`/desk/${opened.file.reference}?done=${donePath(command)}`, 303)
      if (result.reason.why === 'not found') return tellNotFound(room, at.request, at.reply)
      const latest =
        result.reason.why === 'changed meanwhile' ? result.reason.since.at(-1)?.sequence : undefined
      const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
      const message = result.reason.why === 'changed meanwhile' ? words.changed : words.notNow
      return show(at, { ...form, answers, errors: [{ field: 'reasons', message }] }, 409)
    },
  })
}

/** What the desk's news is called by: the page, not the command. */
const donePath = (command: EhcCommand): string => command.replace(/ /g, '-')

const isRefusal = (command: LetterCommand): boolean =>
  command === 'refuse to assess' || command === 'no plan is needed'
const needsReason = (command: LetterCommand): boolean => isRefusal(command) || command === 'agree to assess'

const stateOf = async ({ database }: EhcDesks, caseId: string): Promise<EhcCase> =>
  replay(assessment, await findActs(database.withTables<CasesTables>() satisfies CasesDatabase, caseId))

/** The decision tied to the limbs of its test, as whoever decided answered them (sections 36(8) and 37(1)). */
const testOf = (command: LetterCommand, notMet: 'needs' | 'plan' | undefined) => {
  if (command === 'agree to assess') return { test: { needs: 'yes', plan: 'yes' } }
  if (command === 'no plan is needed') return { test: { plan: 'no' } }
  if (command !== 'refuse to assess') return {}
  return { test: notMet === 'needs' ? { needs: 'no', plan: 'no' } : { needs: 'yes', plan: 'no' } }
}

/** By the birthday on the record or in the request: the rights pass to the young person on a day of the law's. */
const addressee = async (room: EhcDesks, caseId: string, { requestedBy }: EhcCase): Promise<Addressee> => {
  const request = await findRequestOf(room.database.withTables<RequestTables>(), caseId)
  const born = request?.asked.born === undefined ? null : parseDay(request.asked.born)
  return addresseeOf(born, requestedBy, room.today())
}

const letterFor = (
  room: EhcDesks,
  name: LetterName,
  state: EhcCase,
  written: Pick<Written, 'reasons' | 'to'>,
): Letter =>
  compose(
    name,
    state,
    { ...written, asked: adviceGivers.flatMap(({ kind }) => fieldWords.usually[kind] ?? []) },
    room.contacts,
    room.today(),
  )
