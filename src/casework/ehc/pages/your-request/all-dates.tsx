import type { DateThatFollows } from '#law'
import { DatesList } from '../request/dates-list.tsx'
import type { Standing } from './standing.ts'
import { words } from './words.ts'

type DatesProps = {
  readonly dates: readonly DateThatFollows[]
  readonly calendar: string
  readonly standing: Standing | null
}

/** Every date of the clock, those behind and those to come; none once the case took another way. */
export const AllDates = ({ standing, ...props }: DatesProps) =>
  standing !== null && !onTheWay.has(standing.stage) ? null : (
    <>
      <h2 class="govuk-heading-m">{words.dates}</h2>
      <DatesList {...props} done={standing?.doneOn} behind={standing?.behind} />
    </>
  )

const onTheWay: ReadonlySet<Standing['stage']> = new Set([
  'requested',
  'asked again',
  'assessing',
  'writing the plan',
  'draft sent',
])
