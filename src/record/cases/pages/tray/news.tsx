import { ErrorSummary, NotificationBanner } from '#kit/govuk'
import type { NotGiven } from '../give/outcome.ts'
import { words } from './words.ts'

/** What became of the last press: how many were given, and which were not and why. */
export type News = {
  readonly given: string | null
  readonly left: readonly NotGiven[]
  /** Nothing was done, and what to do first. */
  readonly nothing: string | null
}

export const TrayNews = ({ news: { given, left, nothing } }: { readonly news: News }) => (
  <>
    {nothing !== null && (
      <ErrorSummary titleText={words.problem} errorList={[{ text: nothing, href: '#work' }]} />
    )}
    {given !== null && <NotificationBanner type="success" titleText={words.important} text={given} />}
    {left.length > 0 && (
      <NotificationBanner
        titleText={words.leftTitle}
        html={
          <>
            <p class="govuk-notification-banner__heading">{words.notGiven(left.length)}</p>
            <ul class="govuk-list">
              {left.map(({ reference, why }) => (
                <li>
                  <a class="govuk-notification-banner__link" href={`/desk/${reference}`}>
                    {reference}
                  </a>
                  {`: ${words.why[why]}`}
                </li>
              ))}
            </ul>
          </>
        }
      />
    )}
  </>
)
