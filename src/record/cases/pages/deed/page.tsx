import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import { answersIn, formPage, type FormState, needed, optional, type Visit } from '#kit/form'
import { actOnCase, type ActRefusal } from '../../actions/act-on-case.ts'
import type { Act } from '../../rules/process-table.ts'
import type { Done } from '../../store/acts.ts'
import { openFile, tellNotFound } from '../open-file.tsx'
import type { CasesRoom, CommandWords, Desk } from '../room.ts'
import { commandPath } from './command-path.ts'
import { DeedView } from './view.tsx'
import { words } from './words.ts'

/** `/desk/WM-…/answer`: one deed. Each name of a command is one address, whichever process knows it. */
export const deedPages = (app: FastifyInstance, room: CasesRoom): void => {
  const commands = new Map<string, CommandWords>()
  for (const { words: said } of room.desks)
    for (const [command, saying] of Object.entries(said.commands))
      if (saying.page === undefined) commands.set(command, saying)
  for (const [command, saying] of commands) if (command !== 'assign') deedPage(app, room, command, saying)
}

const deedPage = (app: FastifyInstance, room: CasesRoom, command: string, saying: CommandWords): void => {
  const { question } = saying
  const text =
    question?.missing === undefined
      ? optional(words.tooLong, 4000)
      : needed(words.tooLong, 4000, question.missing)

  const show = (at: Visit, form: FormState, status: number, refusal: ActRefusal | null = null) => {
    const { reference } = at.request.params as { reference: string }
    const path = `/desk/${reference}/${commandPath(command)}`
    const meanwhile = refusal?.why === 'changed meanwhile' ? refusal.since.map(lineOf(room)) : null
    const view = (
      <DeedView
        {...{ reference, path, form, meanwhile }}
        command={saying}
        stopped={refusal?.why === 'not now'}
      />
    )
    const failed = form.errors.length > 0 || refusal !== null
    return room.frame(at.request, at.reply, { title: saying.title, failed }, view, { status, keep: 'never' })
  }

  formPage(app, {
    path: `/desk/:reference/${commandPath(command)}`,
    questions: z.object({ text, seen: z.preprocess((sent) => Number([sent].flat()[0]), z.int().min(1)) }),
    guard: room.guard,
    limit: { max: 300, timeWindow: '10 minutes' },
    // A first draft of the text may come with the link, for whoever sends it to read and change.
    start: (request) => answersIn(request.query, ['seen', 'text']),
    show: (at, form, status) => show(at, form, status),
    send: async (at, { values, form }) => {
      const opened = await openFile(room, at.request)
      if (!opened) return tellNotFound(room, at.request, at.reply)
      const { file, desk, worker } = opened
      const step = desk.process.lifecycle[file.stage]?.[command]
      if (step && !(await desk.allows(worker, step.permission, file)))
        return tellNotFound(room, at.request, at.reply)
      const act = actOf(command, saying, values.text, worker.personId, room)
      const result = await actOnCase(room.db, desk.process, {
        caseId: file.id,
        seen: values.seen,
        act,
        as: worker.as,
        ...(desk.alongside && { alongside: (tx) => desk.alongside!(tx, { file, act, worker }) }),
      })
      if (!result.ok) return refuse(at, form, result.reason, desk)
      return at.reply.redirect(`/desk/${file.reference}?done=${commandPath(command)}`, 303)
    },
  })

  const refuse = (at: Visit, form: FormState, refusal: ActRefusal, _desk: Desk) => {
    if (refusal.why === 'not found') return tellNotFound(room, at.request, at.reply)
    // The next sending is made with the eyes open: it has seen what came in between.
    const latest = refusal.why === 'changed meanwhile' ? refusal.since.at(-1)?.sequence : undefined
    const answers = latest === undefined ? form.answers : { ...form.answers, seen: [String(latest)] }
    return show(at, { ...form, answers }, 409, refusal)
  }
}

const actOf = (
  command: string,
  { question }: CommandWords,
  text: string | undefined,
  by: string,
  room: CasesRoom,
): Act => ({
  act: command,
  on: room.today(),
  by,
  facts: question?.keptAs === 'text' && text !== undefined ? { text } : {},
  reason: question?.keptAs === 'reason' ? (text ?? null) : null,
})

const lineOf = (room: CasesRoom) => (done: Done) => {
  const said = room.desks.map(({ words: saying }) => saying.acts[done.act]).find(Boolean) ?? done.act
  return `${said}: ${done.as}`
}
