import type { Due } from '#cases'
import type { Day } from '#kit/day'
import { type DutyName, dueOn, duties } from '#law'
import { keyOf, linesBeside } from './clock.ts'
import { daysAreSetElsewhere, decidingDuty, finalDuty, noPlanDuty } from './main-duties.ts'
import type { EhcCase } from './state.ts'

/**
 * What is owed as a case stands, each by a row of #law. Duties without a set time, such as telling the parties, are
 * owed from the day they arise. An exception is shown beside a duty; it takes none away.
 */
export const dutiesOf = (state: EhcCase): readonly Due[] => [...assessingOwed(state), ...besideOwed(state)]

const assessingOwed = (state: EhcCase): readonly Due[] => {
  const { receivedOn } = state
  switch (state.stage) {
    case 'requested':
      return [
        ...(state.partiesToldOn === null ? [{ duty: 'tell people it is considering', on: receivedOn }] : []),
        owed(decidingDuty(state)),
      ]
    case 'asked again':
      return [owed(decidingDuty(state))]
    case 'assessing':
      return [
        ...adviceOwed(state),
        ...mainOwed(state, noPlanDuty(state)),
        ...mainOwed(state, finalDuty(state)),
      ]
    case 'writing the plan':
      return [...adviceOwed(state), ...mainOwed(state, finalDuty(state))]
    case 'draft sent':
      return [...answerOwed(state), ...consultationsOwed(state), ...mainOwed(state, finalDuty(state))]
    default:
      return []
  }
}

const hasOthers: ReadonlySet<EhcCase['stage']> = new Set([
  'assessing',
  'writing the plan',
  'draft sent',
  'refusal disputed',
  'no plan disputed',
  'plan taken over',
  'plan made',
  'passing on',
  'handing over',
])

const besideOwed = (state: EhcCase): readonly Due[] =>
  hasOthers.has(state.stage)
    ? linesBeside(state)
        .filter(({ doneOn, lapsed }) => doneOn === null && !lapsed)
        .map((line) => ({ duty: keyOf(line), on: line.due }))
    : []

type From = { readonly duty: DutyName; readonly from: Day }

const mainOwed = (state: EhcCase, main: From | null): readonly Due[] =>
  main === null || daysAreSetElsewhere(state) ? [] : [owed(main)]

const owed = ({ duty, from }: From): Due => ({ duty, on: dueOn(duty, from) })

/** How a duty about one person or one agreement is kept: the law's name for it, and whose it is. */
export const dutyNamed = (duty: string): { readonly duty: DutyName; readonly whose: string | null } => {
  if (names.has(duty)) return { duty: duty as DutyName, whose: null }
  const at = duty.lastIndexOf(': ')
  return { duty: duty.slice(0, at) as DutyName, whose: duty.slice(at + 2) }
}

const names: ReadonlySet<string> = new Set(duties.map((one) => one.duty))

const adviceOwed = ({ advice }: EhcCase): Due[] =>
  advice
    .filter(({ givenOn, enoughAlready }) => givenOn === null && !enoughAlready)
    .map(({ id, gotOn }) => ({ duty: `give advice: ${id}`, on: dueOn('give advice', gotOn) }))

const answerOwed = ({ draftServedOn, draftAnsweredOn }: EhcCase): Due[] =>
  draftServedOn === null || draftAnsweredOn !== null
    ? []
    : [owed({ duty: 'leave time to answer the draft', from: draftServedOn })]

const consultationsOwed = ({ consulted }: EhcCase): Due[] =>
  consulted
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ id, on }) => ({ duty: `answer a consultation: ${id}`, on: dueOn('answer a consultation', on) }))
