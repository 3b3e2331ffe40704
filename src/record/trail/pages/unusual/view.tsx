import { type Day, dayInWords } from '#kit/day'
import { Link } from '#kit/govuk'
import type { Unusual } from '../../rules/unusual.ts'
import { words } from './words.ts'

export type UnusualUseProps = {
  readonly day: Day
  readonly found: readonly Unusual[]
  /** The search of what one account did that day. */
  readonly searchHref: (account: string) => string
}

/** What is worth asking about on one day, heading included. */
export const UnusualUse = ({ day, found, searchHref }: UnusualUseProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <span class="govuk-caption-l">{dayInWords(day)}</span>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      {found.length === 0 && <p class="govuk-body">{words.nothing}</p>}
      {[...Map.groupBy(found, ({ rule }) => rule)].map(([rule, theirs]) => (
        <>
          <h2 class="govuk-heading-m">{words.rules[rule]}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {theirs.map(({ account, name, subjects, entries }) => (
              <li>
                <strong>{name}</strong>
                {`: ${words.size(subjects.length, entries)}. `}
                <Link href={searchHref(account)} class="govuk-link">
                  {words.see(name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      ))}
    </div>
  </div>
)
