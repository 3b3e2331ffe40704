import type { FastifyRequest } from 'fastify'
import { type CasesTables, findCase } from '#cases'
import type { EhcDesks } from '../../../pages/desks.ts'
import { assessment } from '../../../rules/process.ts'
import { findOwedAdvice, type OwedAdvice } from '../../store/owed.ts'

export const deskOf = (room: EhcDesks) => room.desks.find(({ process }) => process.name === assessment.name)!

/** The late ones of a person's teams, in the cases whose letters they may send. */
export const findLate = async (room: EhcDesks, request: FastifyRequest): Promise<readonly OwedAdvice[]> => {
  const worker = await room.workerOf(request)
  const dueBefore = room.today().toString()
  const all = await findOwedAdvice(room.database, { dueBefore, teamIds: worker.teams.map(({ id }) => id) })
  const desk = deskOf(room)
  const cases = [...new Set(all.map(({ caseId }) => caseId))]
  const may = await Promise.all(
    cases.map(async (caseId) => {
      const file = await findCase(room.database.withTables<CasesTables>(), caseId)
      return file && (await desk.allows(worker, 'send letter', file)) ? caseId : null
    }),
  )
  return all.filter(({ caseId }) => may.includes(caseId))
}
