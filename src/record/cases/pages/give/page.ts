import type { FastifyInstance } from 'fastify'
import { findCaseByReference } from '../../store/case-files.ts'
import { doDeed } from '../do-deed.ts'
import { type CasesRoom, deskOf, type Worker } from '../room.ts'
import { colleaguesOf } from '../tray/page.tsx'
import { outcomeIn, whyOf, type WhyNot } from './outcome.ts'

/** POST `/desk/give`: gives what was ticked to somebody in the team, to oneself, or back to the team. */
export const givePage = (app: FastifyInstance, room: CasesRoom): void => {
  app.post('/desk/give', async (request, reply) => {
    const body = (request.body ?? {}) as Record<string, unknown>
    const back =
      typeof body['back'] === 'string' && /^\/desk(?:[/?][\w./?=&%+-]*)?$/.test(body['back'])
        ? body['back']
        : '/desk'
    if (room.guard.inspect(request).verdict !== 'ours') return reply.redirect(back, 303)
    const worker = await room.workerOf(request)
    const picked = [body['pick'] ?? []].flat().flatMap(pickIn).slice(0, 50)
    const to = await receiver(room, worker, body['to'])
    const refusals =
      to === undefined
        ? []
        : await Promise.all(
            picked.map(async (pick) => ({ pick, why: await give(room, worker, pick, to, request.id) })),
          )
    const left = refusals.flatMap(({ pick, why }) =>
      why === null ? [] : [{ reference: pick.reference, why }],
    )
    const count = refusals.length - left.length
    if (back.startsWith('/desk/')) return reply.redirect(count === 1 ? `${back}?done=give` : back, 303)
    const mark =
      picked.length === 0
        ? new URLSearchParams({ nothing: 'chosen' })
        : to === undefined
          ? new URLSearchParams({ nothing: 'nobody' })
          : outcomeIn(count, left)
    return reply.redirect(`${back}${back.includes('?') ? '&' : '?'}${mark}`, 303)
  })
}

type Pick = { readonly reference: string; readonly seen: number }

const pickIn = (picked: unknown): Pick[] => {
  const [, reference, seen] = /^([A-Z0-9-]{3,40}):(\d{1,9})$/.exec(String(picked)) ?? []
  return reference && seen ? [{ reference, seen: Number(seen) }] : []
}

/** Only somebody in one of the giver's own teams; undefined for anybody else. */
const receiver = async (room: CasesRoom, worker: Worker, to: unknown): Promise<string | null | undefined> => {
  if (to === 'me') return worker.personId
  if (to === 'nobody') return null
  const colleagues = await colleaguesOf(room, worker.teams)
  return colleagues.find(({ personId }) => personId === to)?.personId
}

/** Null where it was given, and else why it was not. */
const give = async (
  room: CasesRoom,
  worker: Worker,
  pick: Pick,
  to: string | null,
  request: string,
): Promise<WhyNot | null> => {
  const file = await findCaseByReference(room.db, pick.reference)
  const desk = file && deskOf(room, file)
  if (!desk) return 'not-yours'
  const facts = { ownerId: to, teamId: file.team_id }
  const act = { act: 'assign', on: room.today(), by: worker.personId, facts, reason: null }
  const opened = { file, desk, worker }
  const permission = to === worker.personId ? 'take up case' : 'assign case'
  const done = await doDeed(room, opened, { act, seen: pick.seen, permission, request })
  return done.ok ? null : whyOf(done.reason)
}
