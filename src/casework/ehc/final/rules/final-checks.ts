import type { Day } from '#kit/day'
import { toEpochDay } from '#kit/day'
import { dueOn } from '#law'
import { type Change, whatChanged } from '../../plan/rules/compare.ts'
import type { Plan } from '../../plan/rules/plan.ts'
import type { ProposalKind } from '../../plan/rules/proposals.ts'
import type { EhcCase } from '../../rules/state.ts'

/** Why a final plan may differ from the last draft, and nothing else may (Code of Practice 9.125). */
export type Because = 'representations' | 'personal budget' | 'placement'

/** What a family said of the draft, as far as it decides what may change. */
export type Said = {
  readonly about: string
  readonly kind: ProposalKind
  readonly answer: { readonly verdict: string } | null
}

/** One thing that differs from the draft; `because` is null where nothing allows it: then a changed draft must be sent. */
export type Difference = { readonly change: Change; readonly because: Because | null }

export const differencesOf = (draft: Plan, plan: Plan, said: readonly Said[]): readonly Difference[] => {
  const accepted = said.filter(({ answer }) => answer?.verdict === 'accepted')
  return whatChanged(draft, plan).map((change) => ({
    change,
    because: becauseOf(change.part, plan, draft, accepted),
  }))
}

const becauseOf = (part: string, plan: Plan, draft: Plan, accepted: readonly Said[]): Because | null => {
  if (part === 'I') return 'placement'
  if (part === 'J') return 'personal budget'
  const section = sectionOf(part, plan) ?? sectionOf(part, draft)
  const isProvision = part.startsWith('p')
  const allows = ({ about, kind }: Said): Because | null => {
    if (kind === 'agree') return null
    if (about === part || about === section) return kind === 'budget' ? 'personal budget' : 'representations'
    if (about !== 'all') return null
    // What is asked of the whole draft: a budget or a setting changes how help is given, not what the needs are.
    if (kind === 'budget') return isProvision ? 'personal budget' : null
    if (kind === 'setting') return isProvision ? 'placement' : null
    return 'representations'
  }
  for (const one of accepted) {
    const because = allows(one)
    if (because !== null) return because
  }
  return null
}

const sectionOf = (part: string, plan: Plan): string | null =>
  part.startsWith('o')
    ? 'E'
    : ([...plan.needs, ...plan.provision].find(({ id }) => id === part)?.section ?? null)

export type FinalFault =
  | 'no draft was sent'
  | 'nothing was decided about the setting'
  | 'the family still has time'
  | 'it changes what only a changed draft may'

/** What stops a final plan, besides what the plan itself lacks. Being late stops nothing, nor does a setting’s silence. */
export const finalFaults = (
  state: Pick<EhcCase, 'placement' | 'draftServedOn' | 'draftAnsweredOn'>,
  differences: readonly Difference[] | null,
  today: Day,
): readonly FinalFault[] => {
  const { placement, draftServedOn, draftAnsweredOn } = state
  const lastDay = draftServedOn && dueOn('leave time to answer the draft', draftServedOn)
  const stillTime = lastDay !== null && draftAnsweredOn === null && toEpochDay(today) <= toEpochDay(lastDay)
  const faults: (FinalFault | false)[] = [
    differences === null && 'no draft was sent',
    placement === null && 'nothing was decided about the setting',
    stillTime && 'the family still has time',
    differences?.some(({ because }) => because === null) === true &&
      'it changes what only a changed draft may',
  ]
  return faults.filter((one) => one !== false)
}
