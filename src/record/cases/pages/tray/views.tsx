import { TicketField } from '#kit/form'
import { Button, Details, Input } from '#kit/govuk'
import { trayAddress, type TrayQuestion } from '../../rules/tray.ts'
import type { SavedView } from '../../store/arrangements.ts'
import { words } from './words.ts'

type Props = {
  readonly question: TrayQuestion
  readonly views: readonly SavedView[]
  readonly ticket: string
}

/** Views somebody kept, and a way to keep the one before them. */
export const Views = ({ question, views, ticket }: Props) => (
  <section aria-labelledby="views">
    <h2 class="govuk-heading-s" id="views">
      {words.views}
    </h2>
    <ul class="wm-work__whens">
      {views.map(({ name, query }) => (
        <li>
          <a class="govuk-link" href={`/desk${query}`}>
            {name}
          </a>
        </li>
      ))}
      <li>
        <a class="govuk-link" href="/desk/arrangements">
          {words.arrangements}
        </a>
      </li>
    </ul>
    <Details summaryText={words.keepViewSummary}>
      <form method="post" action="/desk/arrangements/views">
        <TicketField ticket={ticket} />
        <input type="hidden" name="query" value={trayAddress('', { ...question, page: 1 }).slice(1)} />
        <Input
          name="name"
          id="view-name"
          label={{ text: words.keepViewLabel }}
          classes="govuk-input--width-20"
        />
        <Button text={words.keepView} classes="govuk-button--secondary" />
      </form>
    </Details>
  </section>
)
