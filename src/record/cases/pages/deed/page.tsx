import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { answersIn, formPage, type FormState, needed, optional, type Visit } from '#kit/form'
import { done as read, refused, type Result } from '#kit/result'
import type { ActRefusal } from '../../actions/act-on-case.ts'
import type { Facts } from '../../rules/process-table.ts'
import type { Done } from '../../store/acts.ts'
import { singleQuery } from '#kit/http'
import { findActs } from '../../store/acts.ts'
import { doDeed } from '../do-deed.ts'
import { boxesIn, type FieldFault, readFields, startsOf } from '../fields/field.ts'
import { openedFor, openFile, tellNotFound } from '../open-file.tsx'
import type { CasesRoom, CommandWords } from '../room.ts'
import { commandPath } from './command-path.ts'
import { DeedView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/WM-…/answer`: one deed. Each name of a command is one address, whichever process knows it. */
export const deedPages = (app: FastifyInstance, room: CasesRoom): void => {
  app.addHook('preHandler', (request) => rememberWhose(room, request))
  const commands = new Map<string, CommandWords>()
  for (const { words: said } of room.desks)
    for (const [command, saying] of Object.entries(said.commands))
      if (saying.page === undefined) commands.set(command, saying)
  for (const [command, saying] of commands) if (command !== 'assign') deedPage(app, room, command, saying)
}

const deedPage = (app: FastifyInstance, room: CasesRoom, command: string, saying: CommandWords): void => {
  const { question, fields = [] } = saying
  const text =
    question?.missing === undefined
      ? optional(words.tooLong, 4000)
      : needed(words.tooLong, 4000, question.missing)
  const boxes = boxesIn(fields)

  const show = (at: Visit, form: FormState, status: number, refusal: ActRefusal | null = null) => {
    const { reference } = at.request.params as { reference: string }
    const path = `/desk/${reference}/${commandPath(command)}`
    const meanwhile = refusal?.why === 'changed meanwhile' ? refusal.since.map(lineOf(room)) : null
    const stopped = refusal?.why === 'not now'
    const whose = named.get(at.request) ?? null
    const view = <DeedView {...{ reference, path, form, whose, meanwhile, stopped }} command={saying} />
    const failed = form.errors.length > 0 || refusal !== null
    return room.frame(at.request, at.reply, { title: saying.title, failed }, view, { status, keep: 'never' })
  }

  formPage(app, {
    path: `/desk/:reference/${commandPath(command)}`,
    questions: z.object({
      ...boxes,
      text,
      seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)),
    }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    // A first draft of what is asked may come with the link, for whoever sends it to read and change.
    start: (request) => ({
      ...startsOf(fields, room.today()),
      ...answersIn(request.query, ['seen', 'text', ...Object.keys(boxes)]),
    }),
    show: (at, form, status) => show(at, form, status),
    send: async (at, { values, form }) => {
      const facts = factsFrom(saying, form, room)
      if (!facts.ok) return show(at, { ...form, errors: facts.reason }, 422)
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const act = {
        act: command,
        on: room.today(),
        by: opened.worker.personId,
        facts: { ...facts.value, ...(question?.keptAs === 'text' && values.text && { text: values.text }) },
        reason: question?.keptAs === 'reason' ? (values.text ?? null) : null,
      }
      const result = await doDeed(room, opened, { act, seen: values.seen, request: at.request.id })
      if (!result.ok) return refuse(at, form, result.reason)
      return at.reply.redirect(`/desk/${opened.file.reference}?done=${commandPath(command)}`, 303)
    },
  })

  const refuse = (at: Visit, form: FormState, refusal: ActRefusal) => {
    if (refusal.why === 'not found') return tellNotFound(room, at.request, at.reply)
    if (refusal.why === 'makes no sense') {
      const field = fields.find(({ as }) => as !== 'carried')?.name ?? 'text'
      return show(at, { ...form, errors: [{ field, message: refusal.because }] }, 422)
    }
    // The next sending is made with the eyes open: it has seen what came in between.
    const latest = refusal.why === 'changed meanwhile' ? refusal.since.at(-1)?.sequence : undefined
    const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
    return show(at, { ...form, answers }, 409, refusal)
  }
}

/** Of several alike, which this deed is about: asked before the page is shown, which asks the database nothing. */
const rememberWhose = async (room: CasesRoom, request: FastifyRequest): Promise<void> => {
  const { id } = { ...singleQuery(request.query), ...(request.body as { readonly id?: unknown } | undefined) }
  const opened = openedFor(request)
  if (typeof id !== 'string' || opened?.desk.words.whose === undefined) return
  const whose = opened.desk.words.whose(id, await findActs(room.db, opened.file.id))
  if (whose !== null) named.set(request, whose)
}

const named = new WeakMap<FastifyRequest, string>()

/** The answers as facts of the act, or every mistake at its field. */
const factsFrom = (
  { fields = [], facts }: CommandWords,
  form: FormState,
  room: CasesRoom,
): Result<Facts, readonly FieldFault[]> => {
  const values = readFields(fields, form.answers, room.today())
  if (!values.ok || facts === undefined) return values
  const parsed = facts.safeParse(values.value)
  if (parsed.success) return read(parsed.data)
  return refused(
    parsed.error.issues.map(({ path, message }) => ({ field: String(path[0] ?? 'text'), message })),
  )
}

const lineOf = (room: CasesRoom) => (done: Done) => {
  const said = room.desks.map(({ words: saying }) => saying.acts[done.act]).find(Boolean) ?? done.act
  return `${said}: ${done.as}`
}
