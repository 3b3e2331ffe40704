import { aboutNoChild, decide } from '#access'
import type { Act, CaseFile, Desk, Worker } from '#cases'
import { type Command, type FeedbackTables, findInFull, moveOnWithin, type WorkItemInFull } from '#feedback'
import type { Database } from '#kit/db'
import { tellAnswered } from './actions/tell-answered.ts'
import { commentsDesk } from './comments/desk.tsx'
import { type Kind, kinds } from './kinds.ts'
import { Summary } from './pages/summary.tsx'
import { processOf } from './rules/process.ts'
import { names, words } from './words.ts'

export type EditingRoom = {
  readonly feedback: Database<FeedbackTables>
  readonly authority: string
  readonly siteTitle: string
  readonly baseUrl: string
  readonly forgetAfterMonths: number
}

/** The desks that answer what families say of the Local Offer: one for each kind of message. */
export const editingDesks = (room: EditingRoom): readonly Desk[] => [
  ...kinds.map((kind) => deskFor(room, kind)),
  commentsDesk(room),
]

const deskFor = (room: EditingRoom, kind: Kind): Desk => ({
  // A process is used by its name and its tables; the state it folds stays inside.
  process: processOf(kind) as unknown as Desk['process'],
  words: { ...words, name: names[kind] },
  seeing: 'moderate feedback',
  allows: (worker, _permission, file) =>
    Promise.resolve(mayModerate(room.authority, worker) && isTheirs(worker, file)),
  summary: async (file) => {
    const item = await itemOf(room.feedback, file.reference)
    return { first: item ? <Summary item={item} /> : <></> }
  },
  alongside: (tx, { file, act, worker }) => moveAlong(room, tx, file, act, worker),
})

/** Who answers what people write; nobody else's tray has any of it. */
export const mayModerate = (authority: string, { asker }: Worker): boolean =>
  decide(asker, 'moderate feedback', aboutNoChild(authority)).ok

const isTheirs = ({ teams, personId }: Worker, file: CaseFile): boolean =>
  file.owner_id === personId || teams.some(({ id }) => id === file.team_id)

const itemOf = async (
  feedback: EditingRoom['feedback'],
  reference: string,
): Promise<WorkItemInFull | null> => {
  const found = await findInFull(feedback, 'every team', reference)
  return found && found.kind !== 'comment' ? found : null
}

/** What the reporter sees moves with the case, and they are told of an answer if they left an address. */
const moveAlong = async (
  room: EditingRoom,
  tx: Database,
  { reference }: CaseFile,
  act: Act,
  worker: Worker,
): Promise<void> => {
  if (act.act === 'assign') return
  const note = act.facts['text'] ?? act.reason
  const moved = await moveOnWithin(tx.withTables<FeedbackTables>(), reference, act.act as Command, {
    today: act.on,
    by: worker.name,
    teams: 'every team',
    forgetAfterMonths: room.forgetAfterMonths,
    ...(typeof note === 'string' && { note }),
  })
  if (!moved.ok) throw new Error(`Message ${reference} could not follow its case: ${moved.reason}.`)
  const email =
    act.act === 'answer'
      ? (await itemOf(tx.withTables<FeedbackTables>(), reference))?.contact?.email
      : undefined
  if (email !== undefined) await tellAnswered(room, tx, { reference, email, on: act.on })
}
