import type { CasesRoom } from '#cases'
import type { Database } from '#kit/db'

export type InsightRoom = Pick<CasesRoom, 'frame' | 'within' | 'workerOf' | 'today' | 'namesOf'> & {
  readonly database: Database
  readonly authority: string
}
