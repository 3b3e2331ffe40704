import type { Day } from '#kit/day'
import { done, refused, type Result } from '#kit/result'
import type { Finding } from '../identifying.ts'
import { type CommentActName, type CommentCommand, commentStep, type CommentState } from './lifecycle.ts'
import { type Publication, publicationFault, type PublicationFault } from './publication.ts'
import { unfit } from './unfit.ts'
import type { Reason } from './reasons.ts'

/** One deed, with what it needs. */
export type CommentDeed =
  | {
      readonly do: Exclude<
        CommentCommand,
        'clean' | 'publish' | 'refuse' | 'finish action' | 'give up action'
      >
    }
  | { readonly do: 'clean'; readonly words: string }
  | { readonly do: 'publish'; readonly publication: Publication }
  | { readonly do: 'refuse'; readonly reason: Reason; readonly passedTo?: string | undefined }
  | { readonly do: 'finish action'; readonly on: Day }
  | { readonly do: 'give up action'; readonly why: string; readonly confirmed: readonly string[] }

export type CommentAct = {
  readonly act: CommentActName
  readonly by: string
  readonly on: Day
  readonly note?: string | undefined
}

/** How a comment stands, as its acts tell it. */
export type CommentStanding = {
  readonly state: CommentState
  readonly owner: string | null
  /** When it was first published, answered or refused. */
  readonly endedOn: Day | null
  readonly forgetOn: Day | null
}

/** What deciding must know of a comment besides. */
export type CommentFacts = {
  readonly today: Day
  /** Who does it: 'reporter', 'time', or a member of staff. */
  readonly by: string
  readonly note?: string | undefined
  readonly cleaned: string | null
  /** The words as sent are still there. */
  readonly hasOriginal: boolean
  readonly hasContact: boolean
  readonly outcome: Publication['what']['outcome'] | null
}

export type CommentRefusal =
  | { readonly why: Exclude<Why, 'identifies someone' | 'not confirmed'> }
  | { readonly why: 'identifies someone' | 'not confirmed'; readonly findings: readonly Finding[] }

type Why =
  | PublicationFault
  | 'not from this state'
  | 'not before its day'
  | 'nothing left of it'
  | 'nothing cleaned yet'
  | 'identifies someone'
  | 'not confirmed'
  | 'passed to nobody'
  | 'nobody to answer'
  | 'nothing planned'

/** What follows from a deed: the act to add, or why not. */
export const decideComment = (
  standing: CommentStanding | null,
  deed: CommentDeed,
  facts: CommentFacts,
): Result<CommentAct, CommentRefusal> => {
  const step = commentStep(standing?.state ?? 'not yet', deed.do)
  if (!step) return refused({ why: 'not from this state' })
  const refusal = refusalOf(standing, deed, facts)
  if (refusal) return refused(refusal)
  const note = deed.do === 'refuse' ? deed.reason : facts.note
  return done({ act: step.act, by: facts.by, on: facts.today, ...(note !== undefined && { note }) })
}

/** How a comment stands after an act. Folding its acts in order gives its row: a test replays them. */
export const applyToComment = (
  standing: CommentStanding | null,
  act: CommentAct,
  forgetAfterMonths: number,
): CommentStanding => {
  const state = stateAfter[act.act] ?? standing?.state ?? 'received'
  const ended = endings.has(state)
  return {
    state,
    owner: ownerAfter(standing?.owner ?? null, act),
    endedOn: standing?.endedOn ?? (ended ? act.on : null),
    forgetOn: forgetAfter(standing, state, act, forgetAfterMonths),
  }
}

const refusalOf = (
  standing: CommentStanding | null,
  deed: CommentDeed,
  facts: CommentFacts,
): CommentRefusal | undefined => {
  switch (deed.do) {
    case 'forget': {
      const day = standing?.forgetOn
      return !day || day.since(facts.today).days > 0 ? { why: 'not before its day' } : undefined
    }
    case 'reopen':
    case 'release':
      return facts.hasOriginal ? undefined : { why: 'nothing left of it' }
    case 'clean':
      return deed.words.trim() === '' ? { why: 'nothing cleaned yet' } : undefined
    case 'publish':
      return refusalToPublish(deed.publication, facts)
    case 'refuse':
      return deed.reason === 'about one child' && !deed.passedTo?.trim()
        ? { why: 'passed to nobody' }
        : undefined
    case 'answer privately':
      return facts.hasContact ? undefined : { why: 'nobody to answer' }
    case 'finish action':
      if (facts.outcome !== 'planned') return { why: 'nothing planned' }
      return deed.on.since(facts.today).days > 0 ? { why: 'done day is to come' } : undefined
    case 'give up action':
      if (facts.outcome !== 'planned') return { why: 'nothing planned' }
      if (deed.why.trim() === '') return { why: 'no action' }
      return unfit([{ text: deed.why, ours: true }], deed.confirmed)
    case 'receive':
    case 'receive as spam':
    case 'take':
    case 'put back':
    case 'withdraw':
      return undefined
  }
}

const refusalToPublish = (
  publication: Publication,
  { cleaned, today }: CommentFacts,
): CommentRefusal | undefined => {
  if (cleaned === null) return { why: 'nothing cleaned yet' }
  const fault = publicationFault(publication, today)
  if (fault) return { why: fault }
  const { answer, what, confirmed } = publication
  const ours = what.outcome === 'nothing needed' ? [answer] : [answer, what.action]
  return unfit([{ text: cleaned, ours: false }, ...ours.map((text) => ({ text, ours: true }))], confirmed)
}

const stateAfter: Partial<Record<CommentActName, CommentState>> = {
  received: 'received',
  'held as spam': 'suspected spam',
  released: 'received',
  taken: 'in hand',
  'put back': 'received',
  published: 'published',
  'answered privately': 'answered privately',
  refused: 'not published',
  reopened: 'in hand',
  withdrawn: 'in hand',
}

const endings = new Set<CommentState>(['published', 'answered privately', 'not published'])

const ownerAfter = (owner: string | null, { act, by }: CommentAct): string | null => {
  if (act === 'taken' || act === 'reopened' || act === 'withdrawn') return by
  return act === 'put back' ? null : owner
}

// The words as sent are kept while they may be needed, and for a set time after. Later deeds on a published comment
// do not prolong it.
const forgetAfter = (
  standing: CommentStanding | null,
  state: CommentState,
  { act, on }: CommentAct,
  months: number,
): Day | null => {
  if (act === 'original destroyed') return null
  if (!endings.has(state) && state !== 'suspected spam') return null
  return standing?.state === state ? standing.forgetOn : on.add({ months })
}
