import type { VNode } from 'preact'
import type { Facts } from '../../rules/facts.ts'
import { answerIn } from '../told.ts'
import type { Opened } from '../opened.ts'
import { ageMonthsOf } from './age-months.ts'
import type { Finding } from './groups.ts'
import { whatToSay } from './what-to-say.ts'
import { firstStep, words } from './words.ts'

type FirstProps = { facts: Facts; opened: Opened; mayFit: readonly Finding[] }

/** What a family can do today: whom to talk to, and words to say. Somebody who works with the child knows. */
export const First = ({ facts, opened, mayFit }: FirstProps): VNode | null => {
  const { asker, place = 'unknown' } = facts
  if (asker !== undefined && asker !== 'parent' && asker !== 'young-person') return null
  const said = whatToSay({
    asker,
    ageMonths: ageMonthsOf(facts, opened.today),
    worries: answerIn(opened.told, 'worries') ?? [],
    services: mayFit.flatMap(({ result }) => (result.route.allowed ? [] : [result])),
  })
  return (
    <>
      <h2 class="govuk-heading-m">{words.firstTitle}</h2>
      <p class="govuk-body">{firstStep[place]}</p>
      <h3 class="govuk-heading-s">{words.sayTitle}</h3>
      <blockquote class="wm-say">“{said}”</blockquote>
    </>
  )
}
