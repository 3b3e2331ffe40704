import { randomUUID } from 'node:crypto'
import { actOnCase, type CaseFile, type CasesTables, findCase } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { done, refused, type Result } from '#kit/result'
import { assessment } from '../../rules/process.ts'
import type { Speaker } from '../rules/heard-facts.ts'
import { findFirstOf, insertViews, isKept, type ViewsTables } from '../store/views.ts'

export type Saying = {
  readonly saidBy: Speaker
  readonly name: string | null
  readonly channel: 'online' | 'letter' | 'e-mail' | 'phone' | 'in person'
  readonly words: string
  /** The day the council got it. */
  readonly saidOn: Day
}

export type Keeping = {
  readonly caseId: string
  readonly says: readonly Saying[]
  readonly today: Day
  /** The person whose account it was; null for whoever came by a code. */
  readonly by: string | null
  readonly as: string
  /** The same for every sending of one form. */
  readonly sending: string
  /** Leaves the trail, in the same transaction. */
  readonly trail: (tx: Database, file: CaseFile) => Promise<void>
}

/**
 * Keeps what people say in their own words, as acts of the case: whatever else is done there meanwhile, and once,
 * however often it is sent. What is said of a request that was joined to another belongs to that one.
 */
export const keepViews = async (
  db: Database,
  { caseId, says, today, by, as, sending, trail }: Keeping,
): Promise<Result<null, 'closed'>> => {
  const first = (await findFirstOf(db.withTables<ViewsTables>(), caseId)) ?? caseId
  for (const [nth, said] of says.entries()) {
    const kept = await keepOne(db, first, said, `${sending}:${nth}`, { today, by, as, trail })
    if (!kept) return refused('closed')
  }
  return done(null)
}

type Who = Pick<Keeping, 'today' | 'by' | 'as' | 'trail'>

const keepOne = async (
  db: Database,
  caseId: string,
  said: Saying,
  sending: string,
  { today, by, as, trail }: Who,
): Promise<boolean> => {
  const views = db.withTables<ViewsTables>()
  for (let attempt = 0; attempt < 20; attempt++) {
    if (await isKept(views, sending)) return true
    const file = await findCase(db.withTables<CasesTables>(), caseId)
    if (!file) return false
    const viewsId = randomUUID()
    const { saidBy, channel } = said
    const saidOn = said.saidOn.toString()
    const result = await actOnCase(db.withTables<CasesTables>(), assessment, {
      caseId,
      seen: file.last_act,
      as,
      act: { act: 'views came', on: today, by, facts: { viewsId, saidBy, channel, saidOn }, reason: null },
      alongside: async (tx) => {
        const kept = { ...said, id: viewsId, caseId, saidOn, keptAs: as, sending }
        await insertViews(tx.withTables<ViewsTables>(), kept)
        await trail(tx, file)
      },
    })
    if (result.ok) return true
    // Somebody did something meanwhile: that takes nothing from what is said here.
    if (result.reason.why !== 'changed meanwhile') return false
  }
  throw new Error('A case changed twenty times while views were being kept.')
}
