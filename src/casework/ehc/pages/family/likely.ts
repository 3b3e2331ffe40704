import type { CaseFile } from '#cases'
import { type Day, dayInWords, toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import { likelyAfter } from '../../rules/likely.ts'
import { assessment } from '../../rules/process.ts'
import type { EhcCase } from '../../rules/state.ts'
import { findHowLong } from '../../store/how-long.ts'
import type { Standing } from '../your-request/standing.ts'
import { words } from './words.ts'

/** Where the council is late: when it is likely to come, from this team's own last year. Null where nobody can say. */
export const likelyIn = async (
  db: Database,
  file: CaseFile,
  state: EhcCase,
  { late }: Standing,
  today: Day,
): Promise<string | null> => {
  const line = late.find(({ whose }) => whose === null)
  if (!line) return null
  const took = await findHowLong(db, assessment.name, {
    duty: line.duty,
    teamId: file.team_id,
    today: today.toString(),
  })
  const likely = likelyAfter(took, toEpochDay(today) - toEpochDay(state.receivedOn))
  if (!likely) return null
  const [half, most] = [likely.half, likely.nineInTen].map((days) =>
    dayInWords(state.receivedOn.add({ days })),
  )
  return words.likely(half!, most!, likely.others)
}
