import { dayInWords, parseDay } from '#kit/day'
import { BackLink, Button, Details, InsetText, NotificationBanner } from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { OpenBatch } from '../actions/print-letters.ts'
import type { Batch, Copy } from '../store/letters.ts'
import { words } from './words.ts'

type LettersProps = {
  readonly waiting: number
  readonly news: string | null
  readonly batches: readonly { readonly batch: Batch; readonly day: string; readonly count: number }[]
  readonly ticket: string
}

export const LettersView = ({ waiting, batches, news, ticket }: LettersProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk" text={words.back} />
      {news !== null && <NotificationBanner titleText={words.done} text={news} />}
      <h1 class="govuk-heading-l">{words.letters}</h1>
      {waiting === 0 ? (
        <p class="govuk-body">{words.lettersNone}</p>
      ) : (
        <form method="post" action="/desk/letters">
          <TicketField ticket={ticket} />
          <p class="govuk-body">
            {words.waiting(waiting)} {words.waitingText}
          </p>
          <Button text={words.make} preventDoubleClick />
        </form>
      )}
      {batches.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.batches}</h2>
          <ul class="govuk-list govuk-list--spaced">
            {batches.map(({ batch, day, count }) => (
              <li>
                <a class="govuk-link" href={`/desk/letters/${batch.id}`}>
                  {words.batch(day, count)}
                </a>
                <p class="govuk-hint">{postedIn(batch)}</p>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  </div>
)

type BatchProps = OpenBatch & {
  readonly copies: readonly Copy[]
  readonly news: string | null
  readonly ticket: string
  readonly day: string
}

export const BatchView = ({ batch, letters, copies, news, ticket, day }: BatchProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk/letters" text={words.letters} />
      {news !== null && <NotificationBanner type="success" titleText={words.done} text={news} />}
      <h1 class="govuk-heading-l">{words.batch(day, letters.length)}</h1>
      <p class="govuk-body">{postedIn(batch)}</p>
      {copies.length > 0 && <InsetText text={words.againText} />}
      <p class="govuk-body">
        <a class="govuk-link" href={`/desk/letters/${batch.id}/print`} download>
          {copies.length === 0 ? words.save : words.again}
        </a>
      </p>
      <p class="govuk-body">{words.check}</p>
      {batch.posted_on === null && (
        <form method="post" action={`/desk/letters/${batch.id}/posted`}>
          <TicketField ticket={ticket} />
          <Button text={words.post} preventDoubleClick />
        </form>
      )}
      {batch.posted_on !== null && <Posted {...{ batch, letters, ticket }} />}
      {copies.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.copies}</h2>
          <ul class="govuk-list govuk-list--bullet">
            {copies.map(({ taken_as, taken_at }) => (
              <li>{words.copy(taken_as, moment.format(taken_at))}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  </div>
)

/** Each letter that is in the post, for the day one comes back. */
const Posted = ({ batch, letters, ticket }: OpenBatch & { readonly ticket: string }) => (
  <Details summaryText={words.letterBack}>
    {letters.map(({ id, state, address, letter }) => {
      const called = [letter?.reference, address.split('\n')[0]].filter(Boolean).join(', ')
      return state === 'sent' ? (
        <form method="post" action={`/desk/letters/${batch.id}/came-back`}>
          <TicketField ticket={ticket} />
          <input type="hidden" name="letter" value={id} />
          <Button text={words.cameBack(called)} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ) : (
        <p class="govuk-body">{words.isBack(called)}</p>
      )
    })}
  </Details>
)

const postedIn = ({ posted_on, posted_as }: Batch): string =>
  posted_on === null ? words.notPosted : words.posted(dayInWords(parseDay(posted_on)!), posted_as ?? '')

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/London',
})
