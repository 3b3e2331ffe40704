import type { VNode } from 'preact'
import { Link, NotificationBanner } from '#kit/govuk'
import type { Listing } from '../../rules/listing.ts'
import { mostSaved } from '../../rules/saved-list.ts'
import { spacedShareCode } from '../../rules/share-code.ts'
import { ListButton } from './list-button.tsx'
import { words } from './words.ts'

/** What has just happened to the list. */
export type News =
  | { readonly what: 'saved'; readonly listing: Listing; readonly back: string | null }
  | { readonly what: 'not kept'; readonly listing: Listing }
  | { readonly what: 'removed'; readonly listing: Listing | undefined }
  | { readonly what: 'cleared' }
  | { readonly what: 'full'; readonly back: string | null }
  | { readonly what: 'took' }
  | { readonly what: 'left'; readonly many: number }
  | { readonly what: 'code'; readonly code: string; readonly address: string }

export const Notice = ({ news }: { news: News }): VNode => {
  const good = news.what !== 'full' && news.what !== 'left' && news.what !== 'not kept'
  return (
    <NotificationBanner classes="wm-no-print" {...(good && { type: 'success' })}>
      <Said news={news} />
    </NotificationBanner>
  )
}

const Said = ({ news }: { news: News }): VNode => {
  switch (news.what) {
    case 'saved':
      return <Heard text={words.saved(news.listing.name)} back={news.back} />
    case 'not kept':
      return (
        <>
          <Heard text={words.notKept(news.listing.name)} />
          <p class="govuk-body">{words.notKeptWhy}</p>
        </>
      )
    case 'removed':
      if (!news.listing) return <Heard text={words.removedSome} />
      return (
        <>
          <Heard text={words.removed(news.listing.name)} />
          <ListButton action="/saved/add" fields={[['listing', news.listing.slug]]}>
            {words.putBack}
          </ListButton>
        </>
      )
    case 'cleared':
      return <Heard text={words.cleared} />
    case 'full':
      return <Heard text={words.full(mostSaved)} back={news.back} />
    case 'took':
      return <Heard text={words.took} />
    case 'left':
      return <Heard text={words.left(news.many, mostSaved)} />
    case 'code':
      return <Code code={news.code} address={news.address} />
  }
}

const Heard = ({ text, back }: { text: string; back?: string | null }): VNode => (
  <>
    <p class="govuk-notification-banner__heading">{text}</p>
    {back && (
      <p class="govuk-body">
        <Link class="govuk-notification-banner__link" href={back}>
          {words.carryOn}
        </Link>
      </p>
    )}
  </>
)

const Code = ({ code, address }: { code: string; address: string }): VNode => (
  <>
    <p class="govuk-notification-banner__heading">
      {words.code} <span class="wm-code">{spacedShareCode(code)}</span>
    </p>
    <p class="govuk-body">
      {words.codeHow}{' '}
      <Link class="govuk-notification-banner__link wm-address" href={`/s/${code}`}>
        {address}
      </Link>
    </p>
    <p class="govuk-body">{words.codeNote}</p>
  </>
)
