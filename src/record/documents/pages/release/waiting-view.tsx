import { londonToday, shortDay, Temporal } from '#kit/day'
import { BackLink } from '#kit/govuk'
import type { Release } from '../../store/releases.ts'
import { states, words } from './words.ts'

/** What waits for a second person: how much and since when. What it is for is shown with the record it belongs to. */
export const WaitingView = ({ waiting }: { readonly waiting: readonly Release[] }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk" text="Your work" />
      <h1 class="govuk-heading-l">{words.waiting}</h1>
      <p class="govuk-body">{waiting.length === 0 ? words.waitingNone : words.waitingBefore}</p>
      <ul class="govuk-list govuk-list--spaced">
        {waiting.map(({ id, child_id, papers, asked_at, body }) => (
          <li>
            <a class="govuk-link" href={`/records/${child_id}/releases/${id}`}>
              {words.askedOn(
                body ? words.toBody[body.kind] : words.sent(papers.length),
                shortDay(londonDay(asked_at)),
              )}
            </a>
          </li>
        ))}
      </ul>
    </div>
  </div>
)

export const londonDay = (at: Date) => londonToday(Temporal.Instant.fromEpochMilliseconds(at.getTime()))

/** Releases as links: what is in them and what for. */
export const ReleaseLinks = ({ releases }: { readonly releases: readonly Release[] }) =>
  releases.length === 0 ? null : (
    <ul class="govuk-list govuk-list--spaced">
      {releases.map(({ id, child_id, purpose, papers }) => (
        <li>
          <a class="govuk-link" href={`/records/${child_id}/releases/${id}`}>
            {words.about(words.sent(papers.length), purpose)}
          </a>
        </li>
      ))}
    </ul>
  )

/** What went, or is to go, to bodies: to which, and how far it is. */
export const BodyLinks = ({ releases }: { readonly releases: readonly Release[] }) => (
  <ul class="govuk-list govuk-list--spaced">
    {releases.map(({ id, child_id, made_paper, body, state, released_at, asked_at }) => (
      <li>
        <a class="govuk-link" href={`/records/${child_id}/releases/${id}`}>
          {words.bodyLine(made_paper ?? '', body?.name ?? '')}
        </a>
        <br />
        {released_at === null
          ? words.notGone(states[state].text, shortDay(londonDay(asked_at)))
          : words.went[body?.channel ?? 'post'](shortDay(londonDay(released_at)))}
      </li>
    ))}
  </ul>
)
