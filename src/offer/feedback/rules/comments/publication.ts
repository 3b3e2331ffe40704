import type { Day } from '#kit/day'

/** What we do about a comment. All of it is published, and regulation 56 asks for it. */
export type Outcome =
  | { readonly outcome: 'planned'; readonly action: string; readonly team: string; readonly due: Day }
  | { readonly outcome: 'done'; readonly action: string; readonly team: string; readonly on: Day }
  | { readonly outcome: 'cannot do'; readonly action: string; readonly team: string }
  | { readonly outcome: 'nothing needed' }

export type Publication = {
  readonly answer: string
  readonly what: Outcome
  /** What was flagged in these texts, looked at, and found to show nobody: as written there. */
  readonly confirmed: readonly string[]
  /** False where the page or the kind of person would give away who wrote. */
  readonly showsPage: boolean
  readonly showsWho: boolean
}

export type PublicationFault =
  | 'no answer'
  | 'no action'
  | 'not a team'
  | 'due day has passed'
  | 'done day is to come'

/** Why an answer cannot be published; undefined if it can. */
export const publicationFault = (
  { answer, what }: Pick<Publication, 'answer' | 'what'>,
  today: Day,
): PublicationFault | undefined => {
  if (answer.trim() === '') return 'no answer'
  if (what.outcome === 'nothing needed') return undefined
  if (what.action.trim() === '') return 'no action'
  if (!namesATeam(what.team)) return 'not a team'
  if (what.outcome === 'planned' && what.due.since(today).days < 0) return 'due day has passed'
  return what.outcome === 'done' && what.on.since(today).days > 0 ? 'done day is to come' : undefined
}

/** Something with an office, not somebody: the name of who is to act is published. */
export const namesATeam = (name: string): boolean => teamWord.test(name)

const teamWord =
  /\b(teams?|services?|editors|council|board|forum|group|panel|partnership|trust|department|unit|office|schools?|college|hospital|commissioners|commissioning|committee|transport|therapy|desk|library|libraries|network|centre|hub)\b/i
