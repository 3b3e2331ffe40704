import type { Stage } from '../../../rules/state.ts'
import { words } from './words.ts'

/** The way to a draft to answer, or to the plan that was made; nothing while there is none. */
export const PlanLink = ({ stage, href }: { stage: Stage; href: string }) =>
  stage === 'draft sent' || stage === 'plan made' ? (
    <p class="govuk-body">
      <a class="govuk-link govuk-!-font-weight-bold" href={href}>
        {stage === 'draft sent' ? words.readDraft : words.readPlan}
      </a>
    </p>
  ) : null
