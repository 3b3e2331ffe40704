import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import {
  type Act,
  boxesIn,
  type CaseFile,
  type CasesDatabase,
  type CasesTables,
  doDeed,
  findActs,
  type OpenedFile,
  openFile,
  readFields,
  replay,
  startsOf,
  tellNotFound,
  type Values,
} from '#cases'
import { answersIn, formPage, type FormState, optional, type Visit } from '#kit/form'
import { parseDay } from '#kit/day'
import { adviceGivers } from '#law'
import { addresseeBy, speakingIn } from '../../actions/speaking.ts'
import type { EhcCommand } from '../../rules/lifecycle.ts'
import { type Addressee, addresseeOf } from '../../rules/letters/addressees.ts'
import { compose, type Written } from '../../rules/letters/compose.ts'
import { lacking, type Letter, type LetterName } from '../../rules/letters/letter.ts'
import { unlawfulIn } from '../../rules/letters/unlawful-reasons.ts'
import { assessment } from '../../rules/process.ts'
import { senseless } from '../../rules/senseless.ts'
import type { EhcCase } from '../../rules/state.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { letterPages, saying } from '../desk/saying.ts'
import { fieldWords } from '../desk/field-words.ts'
import { readyToSend } from '../../plan/actions/ready-to-send.ts'
import { planOf, writing } from '../../plan/pages/open-plan.ts'
import type { EhcDesks } from '../desks.ts'
import { asks, type LetterCommand } from './asks.ts'
import { factsFrom, followsFrom } from './facts-from.ts'
import { LetterForm, LetterToSend } from './view.tsx'
import { words } from './words.ts'

/** `/desk/RQ-…/letter/refusal`: see the letter, then send it. Two presses, and nothing that lacks a block leaves. */
export const letterPagesOf = (app: FastifyInstance, room: EhcDesks): void => {
  for (const command of Object.keys(letterPages) as LetterCommand[]) letterPage(app, room, command)
}

const letterPage = (app: FastifyInstance, room: EhcDesks, command: LetterCommand): void => {
  const { letter: name, fields = [], reasons: why, withPlan } = asks[command]
  const { title } = saying.commands[command]!
  const show = (at: Visit, form: FormState, status: number) => {
    const { reference } = at.request.params as { reference: string }
    const view = <LetterForm {...{ reference, command, form, title, fields }} asksWhy={why !== undefined} />
    return room.frame(at.request, at.reply, { title, failed: form.errors.length > 0 }, view, {
      status,
      keep: 'never',
    })
  }

  formPage(app, {
    path: `/desk/:reference/${letterPages[command]}`,
    questions: z.object({
      ...boxesIn(fields),
      reasons: optional(words.reasons, 8000),
      step: optional('', 10),
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    start: (request) => ({ ...startsOf(fields, room.today()), ...answersIn(request.query, ['seen']) }),
    show,
    send: async (at, { values, form }) => {
      const faulty = (errors: FormState['errors'], status = 422) => show(at, { ...form, errors }, status)
      const first = fields[0]?.name ?? 'reasons'
      const today = room.today()
      const reasons = values.reasons ?? ''
      const said = readFields(fields, form.answers, today)
      if (why !== undefined && reasons.length < 40)
        return faulty([{ field: 'reasons', message: words.tooShort }, ...(said.ok ? [] : said.reason)])
      if (!said.ok) return faulty(said.reason)
      const unlawful = why === 'for the family' ? unlawfulIn(reasons) : []
      if (unlawful.length > 0) return faulty(unlawful.map((message) => ({ field: 'reasons', message })))
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const { reference } = opened.file
      const state = await stateOf(room, opened.file.id)
      const letter = letterFor(room, name, state, {
        reasons: values.reasons ?? null,
        to: await addressee(room, opened.file, state),
        ...followsFrom(said.value),
      })
      const lacks = lacking(letter)
      const act = actOf(command, said.value, why === undefined ? null : reasons, {
        on: today,
        by: opened.worker.personId,
      })
      const because = senseless(state, act)
      if (because !== null) return faulty([{ field: first, message: because }])
      const ready = withPlan
        ? await readyToSend(room, { ...opened, ...(await planOf(room, opened)) }, letter)
        : null
      if (ready?.ok === false)
        return (await mayWrite(opened))
          ? at.reply.redirect(`/desk/${reference}/plan/check`, 303)
          : faulty([{ field: first, message: words.draftNotReady }])
      if (values.step !== 'send' || lacks.length > 0) {
        const view = <LetterToSend {...{ reference, command, form, title, letter, lacks }} />
        return room.frame(at.request, at.reply, { title }, view, {
          status: lacks.length > 0 ? 422 : 200,
          keep: 'never',
        })
      }
      const facts = {
        ...act.facts,
        letter,
        ...(ready && { servedOn: today.toString(), plan: ready.sends }),
      }
      const result = await doDeed(room, opened, {
        act: { ...act, facts },
        seen: values.seen,
        request: at.request.id,
      })
      if (result.ok) return at.reply.redirect(`/desk/${reference}?done=${donePath(command)}`, 303)
      if (result.reason.why === 'not found') return tellNotFound(room, at.request, at.reply)
      const latest =
        result.reason.why === 'changed meanwhile' ? result.reason.since.at(-1)?.sequence : undefined
      const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
      const message = result.reason.why === 'changed meanwhile' ? words.changed : words.notNow
      return show(at, { ...form, answers, errors: [{ field: first, message }] }, 409)
    },
  })
}

/** Whoever sends letters may not read the plan: they are told that it is not ready, and whom to ask. */
const mayWrite = async ({ desk, worker, file }: OpenedFile): Promise<boolean> =>
  (await Promise.all(writing.map((act) => desk.allows(worker, act, file)))).every(Boolean)

/** What the desk's news is called by: the page, not the command. */
const donePath = (command: EhcCommand): string => command.replace(/ /g, '-')

const actOf = (
  command: LetterCommand,
  said: Values,
  reason: string | null,
  by: Pick<Act, 'on' | 'by'>,
): Act => ({ ...by, act: command, facts: factsFrom(command, said, by.on), reason })

const stateOf = async ({ database }: EhcDesks, caseId: string): Promise<EhcCase> =>
  replay(assessment, await findActs(database.withTables<CasesTables>() satisfies CasesDatabase, caseId))

/** As the child's record says who speaks for it; without one, by the birthday and who asked. */
const addressee = async (room: EhcDesks, file: CaseFile, { requestedBy }: EhcCase): Promise<Addressee> => {
  const known = addresseeBy(await speakingIn(room.database, file.child_id, room.today()))
  if (known !== null) return known
  const request = await findRequestOf(room.database.withTables<RequestTables>(), file.id)
  const born = request?.asked.born === undefined ? null : parseDay(request.asked.born)
  return addresseeOf(born, requestedBy, room.today())
}

const letterFor = (
  room: EhcDesks,
  name: LetterName,
  state: EhcCase,
  written: Omit<Written, 'asked'>,
): Letter =>
  compose(
    name,
    state,
    { ...written, asked: adviceGivers.flatMap(({ kind }) => fieldWords.usually[kind] ?? []) },
    room.contacts,
    room.today(),
  )
