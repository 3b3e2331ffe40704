import { parseDay, shortDay } from '#kit/day'
import type { PassedOn } from '../store/passed-on.ts'
import { words } from './pass-on/words.ts'

/** What went to the council a family moved to, to the family. */
export const WentToCouncil = ({ passed }: { passed: PassedOn | null }) => {
  if (passed === null || passed.sent_on === null) return null
  const { council, what, sent_on: on } = passed
  return (
    <>
      <h2 class="govuk-heading-m">{words.family.heading}</h2>
      <p class="govuk-body">{words.family[what](council, shortDay(parseDay(on)!))}</p>
    </>
  )
}
