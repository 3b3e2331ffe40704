import { Button } from '#kit/govuk'
import type { Stage } from '../../../rules/state.ts'
import { words } from './words.ts'

/** The way to a draft to answer, or to the plan that was made; nothing while there is none. */
export const PlanLink = ({ stage, href }: { stage: Stage; href: string }) =>
  stage === 'draft sent' || stage === 'plan made' ? (
    <Button href={href} text={stage === 'draft sent' ? words.readDraft : words.readPlan} />
  ) : null
