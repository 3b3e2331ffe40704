import type { ForEditor } from '#directory'
import { dayInWords, parseDay } from '#kit/day'
import { FormErrors, type FormState } from '#kit/form'
import { BackLink, Button, ErrorSummary, InsetText, NotificationBanner } from '#kit/govuk'
import { Corrections } from './corrections.tsx'
import { ListingForm } from './form.tsx'
import { Pair } from './pair.tsx'
import { words } from './words.ts'

export type Difference = { readonly fact: string; readonly theirs: string; readonly yours: string }

export type ListingProps = {
  readonly listing: ForEditor
  readonly form: FormState
  readonly reference: string | null
  readonly news: string | null
  /** Where to answer whoever wrote, once it is published. */
  readonly answerAt: string | null
  readonly conflict: readonly Difference[] | null
  readonly cannot: readonly string[]
}

export const ListingView = (props: ListingProps) => {
  const { listing, form, reference, news, answerAt, conflict, cannot } = props
  return (
    <>
      <BackLink href="/desk/listings" text={words.back} />
      {news !== null && (
        <NotificationBanner type="success" titleText={words.important}>
          <p class="govuk-notification-banner__heading">{news}</p>
          {answerAt !== null && <Button text={words.answerNow} href={answerAt} />}
        </NotificationBanner>
      )}
      <FormErrors form={form} />
      {cannot.length > 0 && (
        <ErrorSummary titleText={words.cannot} errorList={cannot.map((text) => ({ text }))} />
      )}
      {conflict && <Conflict differences={conflict} />}
      <span class="govuk-caption-l">{words.caption}</span>
      <h1 class="govuk-heading-l">{listing.corrected.name}</h1>
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {reference !== null && <InsetText text={words.answering(reference)} />}
          {listing.edit && conflict === null && <Unpublished listing={listing} />}
          <ListingForm form={form} slug={listing.told.slug} isPrivateAtSource={isPrivateAtSource(listing)} />
        </div>
        <div class="govuk-grid-column-one-third">
          <About listing={listing} />
          <Corrections corrections={listing.corrections} />
        </div>
      </div>
    </>
  )
}

const isPrivateAtSource = ({ told }: ForEditor): boolean =>
  told.service_at_locations?.some(({ location }) => location.address_withheld) ?? false

const Unpublished = ({ listing: { edit, told } }: { listing: ForEditor }) => (
  <InsetText>
    {edit && words.unpublished(edit.by, dayInWords(parseDay(edit.on)!))}{' '}
    <a class="govuk-link" href={`/desk/listings/${told.slug}/changes`}>
      {words.seeChanges}
    </a>
  </InsetText>
)

const About = ({ listing: { told, published, importedFrom, corrected } }: { listing: ForEditor }) => {
  const checked = corrected.assured_date === undefined ? null : parseDay(corrected.assured_date)
  return (
    <ul class="govuk-list wm-about">
      {published && (
        <li>
          <a class="govuk-link" href={`/listings/${told.slug}`}>
            {words.seePublic}
          </a>
        </li>
      )}
      <li>
        <a class="govuk-link" href={`/desk/listings/${told.slug}/versions`}>
          {words.seeVersions}
        </a>
      </li>
      <li>
        {words.source}: {words.sources[importedFrom] ?? importedFrom}
      </li>
      <li>
        {words.lastChecked}: {checked ? dayInWords(checked) : words.neverChecked}
      </li>
    </ul>
  )
}

const Conflict = ({ differences }: { differences: readonly Difference[] }) => (
  <div class="govuk-error-summary" role="alert">
    <h2 class="govuk-error-summary__title">{words.conflict}</h2>
    <div class="govuk-error-summary__body">
      <p>{words.conflictText}</p>
      {differences.map(({ fact, theirs, yours }) => (
        <Pair
          fact={fact}
          before={{ label: words.theirs, text: theirs }}
          after={{ label: words.yours, text: yours }}
        />
      ))}
    </div>
  </div>
)
