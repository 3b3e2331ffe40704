import { dayInWords, parseDay } from '#kit/day'
import { BackLink, Button, InsetText, NotificationBanner } from '#kit/govuk'
import { FormErrors, FormFrame, type FormState, TicketField } from '#kit/form'
import type { Cover, SavedView } from '../../store/arrangements.ts'
import type { Field } from '../fields/field.ts'
import { Fields } from '../fields/view.tsx'
import { words } from './words.ts'

type Props = {
  readonly me: string
  readonly cover: readonly Cover[]
  readonly names: ReadonlyMap<string, string>
  readonly views: readonly SavedView[]
  readonly hasCalendar: boolean
  /** Shown once, as it is made. */
  readonly address: string | null
  readonly form: FormState
  readonly fields: readonly Field[]
  readonly hasColleagues: boolean
  readonly ticket: string
  readonly saved: boolean
}

/** What somebody arranges for their own work. */
export const ArrangementsView = (props: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk" text={words.back} />
      <FormErrors form={props.form} />
      {props.saved && <NotificationBanner type="success" titleText={words.done} text={words.saved} />}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <Away {...props} />
      <Calendar {...props} />
      <Views {...props} />
    </div>
  </div>
)

const Away = ({ me, cover, names, form, fields, hasColleagues, ticket }: Props) => (
  <section aria-labelledby="cover">
    <h2 class="govuk-heading-m" id="cover">
      {words.cover}
    </h2>
    <p class="govuk-body">{cover.length === 0 ? words.coverNone : words.coverText}</p>
    {cover.map(({ id, awayId, coverId, from, to }) => {
      const says = awayId === me ? words.youAway : words.youCover
      const other = names.get(awayId === me ? coverId : awayId) ?? ''
      return (
        <form method="post" action="/desk/arrangements/end-cover">
          <TicketField ticket={ticket} />
          <input type="hidden" name="cover" value={id} />
          <p class="govuk-body">{says(other, inWords(from), inWords(to))}</p>
          {awayId === me && <Button text={words.endCover} classes="govuk-button--secondary" />}
        </form>
      )
    })}
    {hasColleagues ? (
      <FormFrame form={form} action="/desk/arrangements">
        <Fields fields={fields} form={form} />
        <Button text={words.keepCover} preventDoubleClick />
      </FormFrame>
    ) : (
      <p class="govuk-body">{words.noColleagues}</p>
    )}
  </section>
)

const Calendar = ({ hasCalendar, address, ticket }: Props) => (
  <section aria-labelledby="calendar">
    <h2 class="govuk-heading-m" id="calendar">
      {words.calendar}
    </h2>
    <p class="govuk-body">{words.calendarText}</p>
    {address !== null && (
      <InsetText
        html={
          <>
            <p>{words.calendarNew}</p>
            <p class="wm-breaks">
              <code>{address}</code>
            </p>
          </>
        }
      />
    )}
    {address === null && hasCalendar && <p class="govuk-body">{words.calendarIs}</p>}
    <form method="post" action="/desk/arrangements/calendar">
      <TicketField ticket={ticket} />
      <div class="govuk-button-group">
        <Button
          text={hasCalendar ? words.againCalendar : words.makeCalendar}
          name="calendar"
          value="make"
          classes="govuk-button--secondary"
        />
        {hasCalendar && (
          <Button text={words.endCalendar} name="calendar" value="end" classes="govuk-button--secondary" />
        )}
      </div>
    </form>
  </section>
)

const Views = ({ views, ticket }: Props) => (
  <section aria-labelledby="views">
    <h2 class="govuk-heading-m" id="views">
      {words.views}
    </h2>
    {views.length === 0 && <p class="govuk-body">{words.viewsNone}</p>}
    {views.map(({ name, query }) => (
      <form method="post" action="/desk/arrangements/views">
        <TicketField ticket={ticket} />
        <input type="hidden" name="forget" value={name} />
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk${query}`}>
            {name}
          </a>
        </p>
        <Button text={words.forget(name)} classes="govuk-button--secondary" />
      </form>
    ))}
  </section>
)

const inWords = (day: string): string => dayInWords(parseDay(day)!)
