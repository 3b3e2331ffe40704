import { type Day, isBefore } from '#kit/day'
import type { DutyName } from '#law'
import { setsTheDays } from '../disagreement/rules/settled.ts'
import type { EhcCase } from './state.ts'

type From = { readonly duty: DutyName; readonly from: Day }

/** The duty to decide. Assessed again, a child has other limits: regulations 25 and 27. */
export const decidingDuty = ({ again, receivedOn }: Pick<EhcCase, 'again' | 'receivedOn'>): From => ({
  duty: again === null ? 'decide whether to assess' : 'decide whether to assess again',
  from: receivedOn,
})

/** The duty to say that there will be no plan; none where a child is assessed again, who has one. */
export const noPlanDuty = ({ again, agreedOn, receivedOn }: EhcCase): From | null =>
  agreedOn === null || again !== null ? null : { duty: 'say there will be no plan', from: receivedOn }

/** The duty to send the final plan, once it was agreed to assess. */
export const finalDuty = ({ again, agreedOn, receivedOn }: EhcCase): From | null => {
  if (agreedOn === null) return null
  return again === null
    ? { duty: 'send the final plan', from: receivedOn }
    : { duty: 'send the final plan after assessing again', from: agreedOn }
}

/** An order, an agreement or a concession has set days of its own for the same thing: those are the days that count. */
export const daysAreSetElsewhere = ({ disagreement, finalSentOn }: EhcCase): boolean =>
  disagreement.owed.some(
    (one) =>
      setsTheDays(one) &&
      (one.doneOn === null || (finalSentOn !== null && !isBefore(one.doneOn, finalSentOn))),
  )
