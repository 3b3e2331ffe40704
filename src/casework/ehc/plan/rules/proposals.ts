import { nodeIn, type PartId, partIn } from './parts.ts'
import type { Plan } from './plan.ts'

/** What a family may say of a draft: of one line, of a section, or of all of it. */
export type ProposalKind = 'comment' | 'wording' | 'setting' | 'budget' | 'meeting' | 'agree'

/** However it reached us. What came by post or by phone is written down by whoever took it. */
export const replyChannels = ['letter', 'phone', 'e-mail', 'meeting'] as const
export type Channel = 'online' | (typeof replyChannels)[number]

export type Answered = 'accepted' | 'declined' | 'taken back'

const ofAll = ['agree', 'meeting', 'setting', 'budget', 'comment'] as const
const ofALine = ['agree', 'wording', 'comment'] as const

/**
 * What may be said of a part: wording line by line; of the whole, which school they would like (Children and Families
 * Act 2014, section 38), a personal budget (section 49), and a meeting (regulation 13(1)). Null where there is no
 * such part.
 */
export const kindsFor = (plan: Plan, about: PartId): readonly ProposalKind[] | null => {
  if (about === 'all') return ofAll
  if (about === 'A' || nodeIn(plan, about) !== null) return ofALine
  return /^(?:[BCDEFGIJK]|H[12])$/.test(about) ? ['comment'] : null
}

/** Which words of section A are theirs to word: a young person’s own, or the family’s. */
export type Voice = 'childSays' | 'familySays'

/** The words somebody may propose to change, as they stand; null where there are none. */
export const wordingOf = (plan: Plan, about: PartId, voice: Voice): string | null => {
  if (about === 'A') return plan[voice]
  const node = nodeIn(plan, about)
  return node === null ? null : 'what' in node ? node.what : node.words
}

/** The part with the wording put in, as it was proposed. Null where the part is not there any more. */
export const withWording = (plan: Plan, about: PartId, words: string, voice: Voice): unknown => {
  if (about === 'A') return { ...(partIn(plan, 'A') as object), [voice]: words }
  const node = nodeIn(plan, about)
  if (node === null) return null
  return 'what' in node ? { ...node, what: words } : { ...node, words }
}
