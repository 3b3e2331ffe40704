import type { Day } from '#kit/day'
import type { EhcCase } from '../../rules/state.ts'

/**
 * Copies an adviser was given of what the family and others sent (regulation 6(3)): with the request, or after it. What
 * an officer looked at then and did not send is `left`, so that nobody is asked about it again.
 */
export type Copies = {
  readonly adviceId: string
  readonly papers: readonly string[]
  readonly views: readonly string[]
  readonly left: readonly string[]
  readonly on: Day
  readonly isLater: boolean
}

type Standing = Pick<EhcCase, 'stage' | 'advice' | 'gathering'>

/** Somebody still at work on their advice, and what they have not been sent. */
export type Lacking = {
  readonly id: string
  readonly who: string
  /** By id: everything they do not have. */
  readonly lacks: readonly string[]
  /** Of it, what nobody has looked at for them: it came since. */
  readonly isNew: readonly string[]
}

/** Of this evidence, what each adviser still at work has not been sent; nobody who has it all is named. */
export const lackingIn = ({ stage, advice, gathering }: Standing, evidence: readonly string[]) => {
  if (!isGathering(stage)) return []
  return advice
    .filter(({ givenOn, kind }) => givenOn === null && kind !== 'family')
    .map(({ id, who }): Lacking => {
      const theirs = gathering.copies.filter(({ adviceId }) => adviceId === id)
      const lacks = evidence.filter((one) => !theirs.some((copies) => isAmong(copies, one)))
      const left = theirs.flatMap((copies) => copies.left)
      return { id, who, lacks, isNew: lacks.filter((one) => !left.includes(one)) }
    })
    .filter(({ lacks }) => lacks.length > 0)
}

const isGathering = (stage: EhcCase['stage']): boolean =>
  stage === 'assessing' || stage === 'writing the plan'

const isAmong = ({ papers, views }: Copies, id: string): boolean => papers.includes(id) || views.includes(id)
