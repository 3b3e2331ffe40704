import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type BrokenGlass, brokenGlassToReview, hidden, judgeGlass, type Verdict, verdicts } from '#access'
import { handOver } from '#kit/db'
import { formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { singleQuery } from '#kit/http'
import { done } from '#kit/result'
import { findNames } from '../../store/persons.ts'
import { type Field, offeredBy, questionsOf, readFields } from '../facts/field.ts'
import { leaveVisit } from '../open-child.ts'
import type { PeopleRoom } from '../room.ts'
import { workOf, workPages } from '../work-form.ts'
import { EmergenciesView, JudgeView } from './view.tsx'
import { words } from './words.ts'

/** `/privacy/emergencies`: each emergency until it has a verdict. */
export const emergencyPages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'review broken glass', (scope) => {
    scope.get('/privacy/emergencies', async (request, reply) => {
      const waiting = await waitingFor(room, request)
      const names = await findNames(
        room.db,
        waiting.map(({ childId }) => childId),
      )
      const judged = singleQuery(request.query)['done'] === 'judged'
      const view = <EmergenciesView {...{ waiting, names, judged }} />
      return room.frame(request, reply, { title: words.emergencies }, view, { keep: 'never' })
    })
  })
  workPages(app, room, 'review broken glass', (scope) => judgePage(scope, room))
}

const glassOf = new WeakMap<FastifyRequest, { readonly glass: BrokenGlass; readonly child: string }>()

const judgePage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.addHook('preHandler', async (request, reply) => {
    const { glass: id } = request.params as { glass: string }
    const glass = (await waitingFor(room, request)).find((one) => one.id === id)
    if (!glass) return hidden(reply)
    const names = await findNames(room.db, [glass.childId])
    glassOf.set(request, { glass, child: names.get(glass.childId) ?? '' })
    return undefined
  })
  const show = (at: Visit, form: FormState, status: number) => {
    const { glass, child } = glassOf.get(at.request)!
    const view = <JudgeView {...{ form, glass, child, fields }} />
    return room.frame(at.request, at.reply, { title: words.judgeTitle, failed: hasFailed(form) }, view, {
      status,
      keep: 'never',
    })
  }
  formPage(app, {
    path: '/privacy/emergencies/:glass',
    questions: questionsOf(fields),
    guard: room.guard,
    limit: { max: 120, timeWindow: '10 minutes' },
    start: () => ({}),
    show,
    send: async (at, { form }) => {
      const read = readFields(fields, form.answers, offeredBy, room.today())
      if (!read.ok) return show(at, { ...form, errors: read.reason }, 422)
      const { asking, allowed } = workOf(at.request)
      const { glass } = glassOf.get(at.request)!
      const result = await room.db.transaction().execute(async (tx) => {
        const judged = await judgeGlass(handOver(tx), asking.asker, room.authority, glass.id, {
          verdict: read.value['verdict'] as Verdict,
          words: String(read.value['words']),
          hiddenBecause: read.value['hidden'] as string | null,
        })
        if (judged.ok)
          await leaveVisit(tx, room, asking, at.request, {
            act: 'judge emergency',
            subject: glass.childId,
            decision: done(allowed),
            item: `glass:${glass.id}`,
          })
        return judged
      })
      if (result.ok) return at.reply.redirect('/privacy/emergencies?done=judged', 303)
      if (result.reason === 'no such glass' || result.reason === 'has a verdict') return hidden(at.reply)
      const own = result.reason === 'their own'
      const error = { field: own ? 'verdict' : 'words', message: own ? words.own : words.more }
      return show(at, { ...form, errors: [error] }, 422)
    },
  })
}

const waitingFor = async (room: PeopleRoom, request: FastifyRequest): Promise<readonly BrokenGlass[]> => {
  const waiting = await brokenGlassToReview(handOver(room.db), workOf(request).asking.asker, room.authority)
  return waiting.ok ? waiting.value : []
}

const fields: readonly Field[] = [
  {
    name: 'verdict',
    as: 'choice',
    label: words.verdict,
    missing: words.verdictMissing,
    options: Object.entries(verdicts).map(([value, text]) => ({ value, text })),
  },
  { name: 'words', as: 'text', label: words.words, missing: words.wordsMissing },
  { name: 'hidden', as: 'text', label: words.hidden, hint: words.hiddenHint },
]
