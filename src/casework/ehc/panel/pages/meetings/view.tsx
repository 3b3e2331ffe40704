import { boxesIn, type Field, Fields } from '#cases'
import { dayInWords, parseDay } from '#kit/day'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Tag } from '#kit/govuk'
import { Column } from '../../../pages/request/column.tsx'
import type { Meeting, Member } from '../../store/meetings.ts'
import { words } from './words.ts'

export const panelsAt = '/desk/panel'
export const arrangeAt = `${panelsAt}/new`

export type Listed = { readonly meeting: Meeting; readonly cases: number }

type ListProps = {
  readonly next: readonly Listed[]
  readonly past: readonly Listed[]
  readonly mayArrange: boolean
}

export const MeetingsView = ({ next, past, mayArrange }: ListProps) => (
  <Column>
    <BackLink href="/desk" text={words.back} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.lead}</p>
    {mayArrange && <Button text={words.arrange} href={arrangeAt} />}
    <h2 class="govuk-heading-m">{words.next}</h2>
    <List meetings={next} />
    <h2 class="govuk-heading-m">{words.past}</h2>
    <List meetings={past} />
  </Column>
)

const List = ({ meetings }: { meetings: readonly Listed[] }) =>
  meetings.length === 0 ? (
    <p class="govuk-body">{words.none}</p>
  ) : (
    <ul class="govuk-list">
      {meetings.map(({ meeting, cases }) => (
        <li>
          <a class="govuk-link" href={`${panelsAt}/${meeting.id}`}>
            {dayInWords(parseDay(meeting.meetsOn)!)}
          </a>
          , {meeting.place}. {words.cases(cases)}{' '}
          {meeting.calledOff && <Tag text={words.calledOff} classes="govuk-tag--grey" />}
        </li>
      ))}
    </ul>
  )

/** The questions of a meeting, with the people who may sit on it. */
export const fieldsFor = (people: readonly Member[]): readonly Field[] => {
  const options = people.map(({ personId, name }) => ({ value: personId, text: name }))
  return [
    { name: 'meetsOn', as: 'day', label: words.meetsOn, missing: words.meetsOnMissing, mayLieAhead: true },
    { name: 'place', as: 'line', label: words.place, hint: words.placeHint, missing: words.placeMissing },
    { name: 'chair', as: 'choice', label: words.chair, missing: words.chairMissing, options },
    { name: 'members', as: 'ticks', label: words.members, hint: words.membersHint, options },
    { name: 'health', as: 'line', label: words.health, hint: words.healthHint },
  ]
}

export const boxNames = Object.keys(boxesIn(fieldsFor([])))

export const ArrangeView = ({ form, people }: { form: FormState; people: readonly Member[] }) => (
  <Column>
    <BackLink href={panelsAt} text={words.backToList} />
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.newTitle}</h1>
    {people.length === 0 ? (
      <p class="govuk-body">{words.nobody}</p>
    ) : (
      <FormFrame form={form} action={arrangeAt}>
        <Fields fields={fieldsFor(people)} form={form} />
        <Button text={words.save} preventDoubleClick />
      </FormFrame>
    )}
  </Column>
)
