import type { Act } from '#cases'
import { dayInWords } from '#kit/day'
import { planFacts } from '../../rules/facts.ts'
import { words } from './words.ts'

/** What was agreed each time the family met us about the plan, for them to read: the last time first. */
export const AgreedAtMeetings = ({ acts }: { acts: readonly Act[] }) => {
  const held = acts.flatMap(({ act, facts }) =>
    act === 'plan meeting held' ? [planFacts[act].parse(facts)] : [],
  )
  return held.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{words.agreedHeading}</h2>
      {held.toReversed().map(({ heldOn, came, agreed }) => (
        <>
          <h3 class="govuk-heading-s">{words.met(dayInWords(heldOn), came)}</h3>
          <p class="govuk-body wm-lines">{agreed}</p>
        </>
      ))}
    </>
  )
}
