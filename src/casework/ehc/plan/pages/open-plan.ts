import type { FastifyInstance, FastifyRequest } from 'fastify'
import { mayRead } from '#access'
import { type OpenedFile, openFile } from '#cases'
import { epochDayOfIso } from '#kit/day'
import { inOrBeyondYear9 } from '#law'
import type { EhcDesks } from '../../pages/desks.ts'
import { itemOfCase } from '../../store/relations.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { findRequestOf } from '../../store/requests.ts'
import { emptyPlan, type Plan } from '../rules/plan.ts'
import type { Adviser } from '../rules/traces.ts'
import { findAdvicePoints, namesOfAdvice, readableIn } from '../../advice/index.ts'
import type { PlanTables } from '../store/tables.ts'
import { findWorkingPlan } from '../store/working.ts'

/** A plan on the desk of somebody who may write in it. */
export type OpenedPlan = OpenedFile & {
  readonly plan: Plan
  /** How often it was saved. */
  readonly version: number
  readonly savedBy: string | null
  /** What the advisers said, as far as this person may read it. */
  readonly advisers: readonly Adviser[]
  /** Advice that came, whether or not this person may read it. */
  readonly given: readonly string[]
  readonly names: ReadonlyMap<string, string>
  readonly year9: boolean
}

/** What it takes to write a plan: reading what the advice says, and working on the case. */
export const writing = ['see ordinary text', 'see health text', 'see panel text', 'add note'] as const

/** The plan of the case in the address, for whoever may write in it; null for everybody else. */
const openPlan = async (room: EhcDesks, request: FastifyRequest): Promise<OpenedPlan | null> => {
  const opened = await openFile(room, request)
  if (!opened) return null
  for (const act of writing) if (!(await opened.desk.allows(opened.worker, act, opened.file))) return null
  return { ...opened, ...(await planOf(room, opened)) }
}

/** The plan as it stands, with what it rests on. */
export const planOf = async (room: EhcDesks, { file, worker }: OpenedFile) => {
  const [working, said, item, request] = await Promise.all([
    findWorkingPlan(room.database.withTables<PlanTables>(), file.id),
    findAdvicePoints(room.database, file.id),
    itemOfCase(room.database, room.authority, file),
    findRequestOf(room.database.withTables<RequestTables>(), file.id),
  ])
  const born = request?.asked.born === undefined ? null : epochDayOfIso(request.asked.born)
  return {
    plan: working?.plan ?? emptyPlan,
    version: working?.version ?? 0,
    savedBy: working?.savedBy ?? null,
    advisers: readableIn(said, (labels) => mayRead(worker.asker, { ...item, labels }).ok),
    given: said.map(({ adviceId }) => adviceId),
    names: namesOfAdvice(said),
    year9: born !== null && inOrBeyondYear9(born, worker.asker.today),
  }
}

const found = new WeakMap<FastifyRequest, OpenedPlan | null>()

/** The plan that was opened for this request: null where there is none to see, undefined where nobody could look. */
export const planFor = (request: FastifyRequest): OpenedPlan | null | undefined => found.get(request)

/** Opens the plan before each of these pages: a form is shown by itself, also when the database is away. */
export const withPlan = (
  app: FastifyInstance,
  room: EhcDesks,
  pages: (app: FastifyInstance) => void,
): void => {
  void app.register((scope, _options, ready) => {
    scope.addHook('preHandler', async (request) => {
      found.set(request, await openPlan(room, request))
    })
    pages(scope)
    ready()
  })
}
