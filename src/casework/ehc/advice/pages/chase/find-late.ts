import type { FastifyRequest } from 'fastify'
import { type CasesTables, findCases } from '#cases'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { findOwedAdvice, type OwedAdvice } from '../../store/owed.ts'

export const deskOf = (room: EhcDesks) => room.desks.find(({ process }) => process.name === assessment.name)!

/** With whom it is about, to those who may know. */
export type LateAdvice = OwedAdvice & { readonly child: string | null }

/** The late ones of a person's teams, in the cases whose letters they may send. */
export const findLate = async (room: EhcDesks, request: FastifyRequest): Promise<readonly LateAdvice[]> => {
  const worker = await room.workerOf(request)
  const dueBefore = room.today().toString()
  const all = await findOwedAdvice(room.database, { dueBefore, teamIds: worker.teams.map(({ id }) => id) })
  const desk = deskOf(room)
  const cases = [...new Set(all.map(({ caseId }) => caseId))]
  const files = await findCases(room.database.withTables<CasesTables>(), cases)
  const allowed = await Promise.all(files.map((file) => desk.allows(worker, 'send letter', file)))
  const may = files.filter((_, at) => allowed[at])
  const called = await desk.called?.(worker, may)
  const ids = new Set(may.map(({ id }) => id))
  return all
    .filter(({ caseId }) => ids.has(caseId))
    .map((one) => ({ ...one, child: called?.get(one.caseId) ?? null }))
}
