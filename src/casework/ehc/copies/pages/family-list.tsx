import { parseDay, shortDay } from '#kit/day'
import type { PlanCopy } from '../store/copies.ts'
import { words } from './words.ts'

const said = words.family

/** Who else has the plan, to the family whose it is. */
export const WhoHasThePlan = ({ copies, today }: { copies: readonly PlanCopy[]; today: string }) => {
  const real = copies.filter(({ from_on: from, to_on: to }) => to === null || to >= from)
  return real.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{said.heading}</h2>
      <p class="govuk-body">{said.lead}</p>
      <ul class="govuk-list govuk-list--bullet">
        {real.map(({ who, to_on: to, sent_on: on }) => (
          <li>
            {to !== null && to < today
              ? said.ended(who, inWords(to))
              : on === null
                ? said.notYet(who)
                : said.sent(who, inWords(on))}
          </li>
        ))}
      </ul>
    </>
  )
}

const inWords = (day: string): string => shortDay(parseDay(day)!)
