import type { Act } from '#cases'
import { factsOf } from '../../rules/facts.ts'
import type { EhcCase } from '../../rules/state.ts'
import { senseless as words } from './words.ts'

/** Why an act round the advice makes no sense as the case stands; null where it does, or is about something else. */
export const adviceSenseless = ({ advice, gathering }: EhcCase, act: Act): string | null => {
  const owed = (id: string) => advice.find((one) => one.id === id && one.givenOn === null)
  switch (act.act) {
    case 'chase advice': {
      const { chased } = factsOf[act.act].parse(act.facts)
      const again = chased.some(({ id, sort }) =>
        gathering.nudges.some((one) => one.adviceId === id && one.sort === sort && one.on.equals(act.on)),
      )
      if (again) return words.chasedToday
      return chased.every(({ id }) => owed(id)) ? null : words.nothingOwed
    }
    case 'send more evidence': {
      const { sent } = factsOf[act.act].parse(act.facts)
      const isWaited = sent.every(({ id }) => owed(id) && owed(id)?.kind !== 'family')
      if (!isWaited) return words.nothingOwed
      return sent.every(({ papers, views }) => papers.length + views.length > 0) ? null : words.nothingSent
    }
    case 'adviser needs something':
      return owed(factsOf[act.act].parse(act.facts).id) ? null : words.nothingOwed
    case 'answer a wish': {
      const { id } = factsOf[act.act].parse(act.facts)
      const wish = gathering.wishes.find((one) => one.id === id)
      if (!wish) return words.noWish
      return wish.answer === null ? null : words.answered
    }
    case 'family asks for somebody': {
      const { id } = factsOf[act.act].parse(act.facts)
      return gathering.wishes.some((one) => one.id === id) ? words.wishedAlready : null
    }
    case 'advice is enough already': {
      const { id, kind } = factsOf[act.act].parse(act.facts)
      // Regulation 6(4) speaks of (b) to (h): the family is always asked afresh.
      if (kind === 'family') return words.familyIsAlwaysAsked
      return advice.some((one) => one.id === id) ? words.askedAlready : null
    }
    case 'say if advice is enough': {
      const { id, by } = factsOf[act.act].parse(act.facts)
      const asked = gathering.enough.find((one) => one.id === id)
      if (!asked) return words.notAskedIfEnough
      if (advice.some((one) => one.id === id)) return words.settled
      return asked[by] === null ? null : words.saidAlready
    }
    case 'correct advice': {
      const { id } = factsOf[act.act].parse(act.facts)
      return advice.some((one) => one.id === id && one.givenOn !== null) ? null : words.nothingToCorrect
    }
    default:
      return null
  }
}
