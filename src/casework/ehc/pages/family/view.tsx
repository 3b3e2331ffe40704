import { parseDay, shortDay } from '#kit/day'
import { BackLink } from '#kit/govuk'
import type { Named } from '../../advice/pages/family/given.tsx'
import type { Ways } from '../../advice/pages/family/reports.tsx'
import type { Views } from '../../heard/store/views.ts'
import type { Letter } from '../../rules/letters/letter.ts'
import type { Act } from '#cases'
import { AgreedAtMeetings } from '../../plan/pages/family/agreed.tsx'
import { WhoHasThePlan } from '../../copies/pages/family-list.tsx'
import { type Went, WentToCouncil } from '../../moves/pages/went-to-council.tsx'
import type { PlanCopy } from '../../copies/store/copies.ts'
import { AssessAgain } from '../../again/pages/link.tsx'
import { datesOf } from '../../rules/dates.ts'
import { Column } from '../request/column.tsx'
import type { Standing } from '../your-request/standing.ts'
import { AllDates } from '../your-request/all-dates.tsx'
import { type Helpers, WhoHelps, Where, Heard } from '../your-request/view.tsx'
import { words } from './words.ts'

type Props = {
  readonly reference: string
  readonly name: string | null
  /** Where to ask for another assessment, or to see the one there is; null where there is nothing to ask. */
  readonly again: { readonly ask: string } | { readonly see: string } | null
  readonly standing: Standing
  readonly holder: string | null
  readonly likely: string | null
  readonly ways: Ways | null
  /** Evidence that may be named to them, by id. */
  readonly named: Named
  readonly letters: readonly { readonly sequence: number; readonly letter: Letter }[]
  readonly acts: readonly Act[]
  readonly copies: readonly PlanCopy[]
  readonly went: readonly Went[]
  readonly today: string
  readonly whoLooked: string | null
  /** What they told us; null where nothing more can be said. */
  readonly views: readonly Views[] | null
  /** They have just told us something. */
  readonly news: boolean
  readonly help: Helpers
}

export const FamilyView = (props: Props) => {
  const { reference, name, again, standing, holder, likely, ways, letters, acts, whoLooked } = props
  const { copies, went, today, views, news, help, named } = props
  const path = `/your-child/${reference}`
  return (
    <Column>
      <BackLink href="/home" text={words.back} />
      <span class="govuk-caption-l">{[name, reference].filter(Boolean).join(', ')}</span>
      <Where {...{ standing, holder, likely, ways, named }} council={help.council} planAt={`${path}/plan`}>
        <Heard views={views} at={`${path}/tell-us`} news={news} standing={standing} ways={ways} />
      </Where>
      <AgreedAtMeetings acts={acts} />
      {again !== null && <AssessAgain again={again} />}
      <h2 class="govuk-heading-m">{words.papers}</h2>
      {letters.length === 0 ? (
        <p class="govuk-body">{words.noPapers}</p>
      ) : (
        <ul class="govuk-list govuk-list--spaced">
          {letters.toReversed().map(({ sequence, letter }) => (
            <li>
              <a class="govuk-link" href={`${path}/letters/${sequence}`}>
                {letter.title}
              </a>
              , {words.sentOn(shortDay(parseDay(letter.sentOn)!))}
            </li>
          ))}
        </ul>
      )}
      <WhoHasThePlan copies={copies} today={today} />
      <WentToCouncil went={went} />
      {whoLooked !== null && (
        <>
          <h2 class="govuk-heading-m">{words.looked}</h2>
          <p class="govuk-body">
            <a class="govuk-link" href={whoLooked}>
              {words.seeLooked}
            </a>
          </p>
        </>
      )}
      <AllDates dates={datesOf(standing.state)} calendar={`${path}/dates.ics`} standing={standing} />
      <WhoHelps {...help} />
    </Column>
  )
}
