import { dayInWords, fromEpochDay, parseDay, shortDay } from '#kit/day'
import type { JudgedRecord } from '../actions/judge-record.ts'
import type { AskedFor } from '../store/asked.ts'
import { words } from './words.ts'

type Props = {
  readonly records: readonly JudgedRecord[]
  readonly asked: ReadonlyMap<string, AskedFor>
}

/** Whole records whose time is over: each leads to what would go with it. Nobody is named in a list. */
export const WholeRecords = ({ records, asked }: Props) => (
  <section aria-labelledby="records">
    <h2 class="govuk-heading-m" id="records">
      {words.records}
    </h2>
    <p class="govuk-body">{records.length === 0 ? words.recordsNone : words.recordsSome(records.length)}</p>
    <ul class="govuk-list govuk-list--spaced">
      {records.map(({ record, dueOn, keeps, cases }) => {
        const wish = asked.get(record.id)
        return (
          <li>
            <a class="govuk-link" href={`/privacy/retention/records/${record.id}`}>
              {words.recordLine(
                dueOn === null ? words.dayUnknown : shortDay(fromEpochDay(dueOn)),
                cases.length,
              )}
            </a>
            <p class="govuk-hint">
              {keeps.length > 0
                ? words.recordKept
                : wish
                  ? words.recordAsked(wish.asked_as, dayInWords(parseDay(wish.asked_on)!))
                  : words.recordFree}
            </p>
          </li>
        )
      })}
    </ul>
  </section>
)
