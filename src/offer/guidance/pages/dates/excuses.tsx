import type { VNode } from 'preact'
import type { Day } from '#kit/day'
import { exceptionsInPlainWords } from '#law'
import { words } from './words.ts'

/** When the council may lawfully be late, and what is often said but excuses nothing. */
export const Excuses = ({ day }: { day: Day }): VNode => {
  const { limbs, notExceptions } = exceptionsInPlainWords(day)
  return (
    <section>
      <h2 class="govuk-heading-m">{words.lateTitle}</h2>
      <p class="govuk-body">{words.lateLead}</p>
      <h3 class="govuk-heading-s">{words.limbsTitle}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {limbs.map(({ says }) => (
          <li>{says}</li>
        ))}
      </ul>
      <h3 class="govuk-heading-s">{words.notTitle}</h3>
      <ul class="govuk-list govuk-list--bullet">
        {notExceptions.map((said) => (
          <li>{said}</li>
        ))}
      </ul>
    </section>
  )
}
