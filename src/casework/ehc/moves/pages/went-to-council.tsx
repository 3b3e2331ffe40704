import { parseDay, shortDay } from '#kit/day'
import type { PassedOn } from '../store/passed-on.ts'
import { words } from './pass-on/words.ts'

/** What went to the council a family moved to, to the family. */
export type Went = { readonly passed: PassedOn; readonly files: number }

export const WentToCouncil = ({ went }: { went: readonly Went[] }) => {
  const gone = went.filter(({ passed }) => passed.sent_on !== null)
  if (gone.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.family.heading}</h2>
      {gone.map(({ passed: { council, what, sent_on: on }, files }) => (
        <p class="govuk-body">{words.family[what](council, shortDay(parseDay(on!)!), files)}</p>
      ))}
    </>
  )
}
