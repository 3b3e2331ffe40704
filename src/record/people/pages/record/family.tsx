import { DatedRows, dayOf, Part } from './part.tsx'
import { calledBy } from './facts.tsx'
import type { RecordProps } from './page.tsx'
import { words } from './words.ts'

export const FamilyPart = (props: RecordProps) => (
  <Part of={props} section="family" empty={props.record.relatives.length === 0}>
    <DatedRows
      {...{ of: props, kind: 'family', facts: props.record.relatives }}
      row={(relative) => ({
        key: `${calledBy(relative)}, ${relative.kind}`,
        lines: [
          words.pr[relative.parental_responsibility],
          relative.lives_with_child === true && words.livesWith,
          relative.restriction && words.restrictions[relative.restriction],
          relative.restriction_reason,
        ],
      })}
    />
  </Part>
)

/** Capacity is judged for one decision at a time. Nothing is said of somebody for whom nothing was judged. */
export const CapacityPart = (props: RecordProps) => {
  const judged = props.record.capacity.map((row) => ({ ...row, from_on: row.assessed_on }))
  if (judged.length === 0 && !props.writable.has('capacity')) return null
  return (
    <Part of={props} section="capacity" empty={judged.length === 0}>
      <DatedRows
        {...{ of: props, kind: 'capacity', facts: judged }}
        row={({ decision, capacity, assessed_by, assessed_on, given_name, family_name, known_as }) => ({
          key: decision,
          lines: [
            words.capacity[capacity],
            given_name !== null && words.speaks(calledBy({ given_name, family_name, known_as })),
            words.judged(assessed_by, dayOf(assessed_on)),
          ],
        })}
      />
    </Part>
  )
}

export const ChangesPart = (props: RecordProps) => (
  <Part of={props} section="changes" empty={props.record.changes.length === 0}>
    <ol class="govuk-list govuk-list--spaced">
      {props.record.changes.map(({ entity, fresh, at, by }) => (
        <li>
          {words.changed(whatWas(entity), fresh)}
          <br />
          <span class="govuk-hint govuk-!-margin-bottom-0">
            {[moment.format(at), props.family ? null : by].filter(Boolean).join(', ')}
          </span>
        </li>
      ))}
    </ol>
  </Part>
)

const whatWas = (entity: string): string =>
  (words.sections as Readonly<Record<string, string>>)[entity] ?? words.sections.names

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
