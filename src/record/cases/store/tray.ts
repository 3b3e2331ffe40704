import { sql } from '#kit/db'
import type { TrayQuestion } from '../rules/tray.ts'
import type { CaseFile } from './case-files.ts'
import type { CasesDatabase } from './tables.ts'

/** Whose tray it is: themselves, their teams, and whoever they cover for today. */
export type Holder = {
  readonly personId: string
  readonly teamIds: readonly string[]
}

export type Tray = {
  readonly rows: readonly CaseFile[]
  readonly counts: TrayCounts
  readonly pages: number
}
export type TrayCounts = Readonly<Record<'all' | 'overdue' | 'this week', number>>

const perPage = 50

/** One page of a work tray, the most urgent first, and how many there are of each urgency. Closed cases are not work. */
export const findTray = async (
  db: CasesDatabase,
  holder: Holder,
  question: TrayQuestion,
  today: string,
): Promise<Tray> => {
  const held = scope(db, await widened(db, holder, today), question)
  const weekEnds = sql<string>`${today}::date + 7`
  const counted = held
    .select((eb) => [
      eb.fn.countAll<string>().as('all'),
      eb.fn.countAll<string>().filterWhere('next_due_on', '<', today).as('overdue'),
      eb.fn
        .countAll<string>()
        .filterWhere('next_due_on', '>=', today)
        .filterWhere('next_due_on', '<=', weekEnds)
        .as('week'),
    ])
    .executeTakeFirstOrThrow()
  let listed = held.selectAll()
  if (question.when === 'overdue') listed = listed.where('next_due_on', '<', today)
  if (question.when === 'this week')
    listed = listed.where('next_due_on', '>=', today).where('next_due_on', '<=', weekEnds)
  if (question.order === 'due') listed = listed.orderBy('next_due_on', (by) => by.asc().nullsLast())
  if (question.order === 'newest') listed = listed.orderBy('opened_on', 'desc')
  if (question.order === 'oldest') listed = listed.orderBy('opened_on', 'asc')
  const [rows, { all, overdue, week }] = await Promise.all([
    listed
      .orderBy('id')
      .limit(perPage)
      .offset((question.page - 1) * perPage)
      .execute(),
    counted,
  ])
  const counts = { all: Number(all), overdue: Number(overdue), 'this week': Number(week) }
  return { rows, counts, pages: Math.max(1, Math.ceil(counts[question.when] / perPage)) }
}

type Widened = Holder & { readonly ownIds: readonly string[] }

/** Asked first: of owners it knows, the database sees how few cases they have. */
const widened = async (db: CasesDatabase, holder: Holder, today: string): Promise<Widened> => {
  const covered = await db
    .selectFrom('cases.cover')
    .select('away_id')
    .where('cover_id', '=', holder.personId)
    .where('from_on', '<=', today)
    .where('to_on', '>=', today)
    .execute()
  return { ...holder, ownIds: [holder.personId, ...covered.map((row) => row.away_id)] }
}

const scope = (db: CasesDatabase, { ownIds, teamIds }: Widened, { whose, process }: TrayQuestion) => {
  let open = db.selectFrom('cases.case_file').where('closed_on', 'is', null)
  if (process !== null) open = open.where('process', '=', process)
  // Following a case gives no sight of it: only what is theirs or their teams' is in it.
  if (whose === 'watched')
    return open
      .where('id', 'in', (eb) =>
        eb
          .selectFrom('cases.watcher')
          .select('case_id')
          .where('person_id', '=', ownIds[0] ?? null),
      )
      .where((eb) => eb.or([eb('owner_id', '=', oneOf(ownIds)), eb('team_id', '=', oneOf(teamIds))]))
  if (whose === 'mine') return open.where('owner_id', '=', oneOf(ownIds))
  const ofTeams = open.where('team_id', '=', oneOf(teamIds))
  return whose === 'unassigned' ? ofTeams.where('owner_id', 'is', null) : ofTeams
}

/** Of one owner or team the index gives the cases in the order of the tray; of several they must be sorted. */
const oneOf = (ids: readonly string[]) =>
  ids.length === 1 ? sql<string>`${ids[0]}::uuid` : sql<string>`any(${ids}::uuid[])`
