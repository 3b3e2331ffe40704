import type { VNode } from 'preact'
import { shortFacts } from '../short-facts.ts'
import { searchAddress } from '../../rules/search-form.ts'
import type { Listing } from '../../rules/listing.ts'
import type { SearchHit } from '../../search/index.ts'
import { ListingBody } from '../listing/body.tsx'
import { SaveButton } from '../save-button.tsx'
import type { SearchViewProps } from './view.tsx'
import { words } from './words.ts'

/** Sure matches, then those that may fit, under a heading that says so. */
export const Results = (props: SearchViewProps): VNode => {
  const { answer, form } = props
  const sure = answer.hits.filter(({ unknown }) => unknown.length === 0)
  const maybe = answer.hits.filter(({ unknown }) => unknown.length > 0)
  return (
    <>
      {sure.length > 0 && <ResultList {...props} hits={sure} />}
      {maybe.length > 0 && (
        <>
          {(answer.known > 0 || form.page === 1) && (
            <div class="wm-possible">
              <h2 class="govuk-heading-s">{words.possibleTitle}</h2>
              <p class="govuk-body">{words.possible}</p>
            </div>
          )}
          <ResultList {...props} hits={maybe} />
        </>
      )}
    </>
  )
}

const ResultList = ({
  hits,
  listings,
  ...props
}: SearchViewProps & { hits: readonly SearchHit[] }): VNode => (
  <ul class="wm-results">
    {hits.map((hit) => {
      const listing = listings.find(({ id }) => id === hit.id)
      return listing && <Result {...props} hit={hit} listing={listing} />
    })}
  </ul>
)

type ResultProps = Omit<SearchViewProps, 'listings'> & { hit: SearchHit; listing: Listing }

const Result = ({ hit, listing, form, question, room }: ResultProps): VNode => {
  const distance = hit.miles === null ? [] : [milesInWords(hit.miles, question.place?.precision)]
  const facts = [...distance, ...shortFacts(listing)]
  return (
    <li class="wm-result" id={`result-${listing.slug}`}>
      <h3 class="govuk-heading-m">
        <a class="govuk-link" href={`/listings/${listing.slug}`}>
          {listing.name}
        </a>
      </h3>
      <p class="wm-result__by">{listing.organization.name}</p>
      {listing.alert && (
        <p class="govuk-body">
          <strong>{listing.alert}</strong>
        </p>
      )}
      {listing.summary && <p class="wm-result__words">{listing.summary}</p>}
      {facts.length > 0 && (
        <ul class="wm-facts">
          {facts.map((fact) => (
            <li>{fact}</li>
          ))}
        </ul>
      )}
      {hit.unknown.length > 0 && <p class="wm-result__more wm-count">{words.doesNotSay(hit.unknown)}</p>}
      <OpenInPlace form={form} listing={listing} room={room} />
    </li>
  )
}

const OpenInPlace = ({ form, listing, room }: Pick<ResultProps, 'form' | 'listing' | 'room'>): VNode => {
  const opened = form.open === listing.slug
  const address = `${searchAddress({ ...form, open: opened ? null : listing.slug })}#result-${listing.slug}`
  const rest = ` of ${listing.name}`
  return (
    <>
      <div class="wm-result__more">
        <a
          class="govuk-link"
          href={address}
          data-open={listing.slug}
          data-opened={opened ? 'yes' : undefined}
          data-view={words.view(listing.name)}
          data-close={words.close(listing.name)}
        >
          {opened ? words.closeShort : words.viewShort}
          <span class="govuk-visually-hidden">{rest}</span>
        </a>
        <SaveButton listing={listing} back={searchAddress(form)} quiet />
      </div>
      <div class="wm-result__details" id={`details-${listing.slug}`} hidden={!opened}>
        {opened && <ListingBody listing={listing} room={room} level={4} />}
      </div>
    </>
  )
}

const milesInWords = (miles: number, precision: 'postcode' | 'district' | undefined): string =>
  precision === 'postcode' ? words.miles(miles) : words.milesAbout(miles)
