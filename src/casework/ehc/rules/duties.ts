import type { Due } from '#cases'
import type { Day } from '#kit/day'
import { type DutyName, dueOn } from '#law'
import type { EhcCase } from './state.ts'

/**
 * What is owed as a case stands, each by a row of #law. Duties without a set time, such as telling the parties, are
 * owed from the day they arise. An exception is shown beside a duty; it takes none away.
 */
export const dutiesOf = (state: EhcCase): readonly Due[] => {
  const { receivedOn } = state
  const final = due('send the final plan', receivedOn)
  switch (state.stage) {
    case 'requested':
      return [
        ...(state.partiesToldOn === null ? [{ duty: 'tell people it is considering', on: receivedOn }] : []),
        due('decide whether to assess', receivedOn),
      ]
    case 'assessing':
      return [...adviceOwed(state), due('say there will be no plan', receivedOn), final]
    case 'writing the plan':
      return [...adviceOwed(state), final]
    case 'draft sent':
      return [...answerOwed(state), ...consultationsOwed(state), final]
    default:
      return []
  }
}

/** How a duty about one person is kept: the law's name for it, and whose it is. */
export const dutyNamed = (duty: string): { readonly duty: DutyName; readonly whose: string | null } => {
  const [name, whose] = duty.split(': ')
  return { duty: name as DutyName, whose: whose ?? null }
}

const due = (duty: DutyName, from: Day): Due => ({ duty, on: dueOn(duty, from) })

const adviceOwed = ({ advice }: EhcCase): Due[] =>
  advice
    .filter(({ givenOn, enoughAlready }) => givenOn === null && !enoughAlready)
    .map(({ id, gotOn }) => ({ duty: `give advice: ${id}`, on: dueOn('give advice', gotOn) }))

const answerOwed = ({ draftServedOn, draftAnsweredOn }: EhcCase): Due[] =>
  draftServedOn === null || draftAnsweredOn !== null
    ? []
    : [due('leave time to answer the draft', draftServedOn)]

const consultationsOwed = ({ consulted }: EhcCase): Due[] =>
  consulted
    .filter(({ answeredOn }) => answeredOn === null)
    .map(({ id, on }) => ({ duty: `answer a consultation: ${id}`, on: dueOn('answer a consultation', on) }))
