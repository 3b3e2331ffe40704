import { aboutChild, type Plan } from '../../../plan/rules/plan.ts'
import { nameOfPart } from '../../../plan/pages/view/plan-view.tsx'
import type { ForSettings } from '../../actions/draft-for-setting.ts'
import { isOfTheQuestion, type Kept } from '../../rules/not-for-settings.ts'
import { words } from './words.ts'

/** What a part is called on the desk. */
export const nameOfKept = (plan: Plan, id: Kept): string => {
  const field = aboutChild.find((one) => one === id)
  if (field) return words.fields[field]
  return id === 'K' ? words.appendices : (nameOfPart(plan, id) ?? id)
}

/** What is kept back, by name; said too where nothing is. */
export const HeldBack = ({ plan, held }: Pick<ForSettings, 'plan' | 'held'>) =>
  held.length === 0 ? (
    <p class="govuk-body">{words.none}</p>
  ) : (
    <>
      <p class="govuk-body">{words.some(held.length)}</p>
      <ul class="govuk-list govuk-list--bullet">
        {held.map((id) => (
          <li>{nameOfKept(plan, id)}</li>
        ))}
      </ul>
      {held.some(isOfTheQuestion) && <p class="govuk-body">{words.question}</p>}
    </>
  )
