import type { VNode } from 'preact'
import { HelpLines, type Listing } from '#directory'
import type { Day } from '#kit/day'
import { Raw } from '#kit/html'
import type { Article, Version } from '../../articles/article.ts'
import { EasyRead } from './easy-read.tsx'
import { Footnotes } from './footnotes.tsx'
import { GuideContents, PageContents, PartOf, PreviousNext } from './guide-links.tsx'
import { Versions } from './versions.tsx'
import { words } from './words.ts'

export type ArticleViewProps = {
  article: Article
  version: Version
  guide: readonly Article[]
  listings: readonly Listing[]
  today: Day
}

export const ArticleView = (props: ArticleViewProps): VNode => {
  const { article, version, guide, listings } = props
  return (
    <>
      <PartOf article={article} guide={guide} />
      <h1 class="govuk-heading-l">{article.title}</h1>
      <Versions article={article} shown={version} />
      <div class={`wm-article wm-article--${version}`}>
        <div>
          <Body {...props} />
          {article.contacts.length > 0 && (
            <section>
              <h2 class="govuk-heading-m">{words.contacts}</h2>
              <HelpLines helpLines={[...article.contacts]} />
            </section>
          )}
          {listings.length > 0 && <RelatedListings listings={listings} />}
          <PreviousNext article={article} guide={guide} />
        </div>
        <GuideContents article={article} guide={guide} />
        <Footnotes article={article} alone={guide.length === 1} today={props.today} />
      </div>
    </>
  )
}

const Body = ({ article, version }: ArticleViewProps): VNode => {
  if (version === 'easy-read') return <EasyRead rows={article.easyRead} />
  if (version === 'young-person' && article.youngPerson) return <Raw html={article.youngPerson.words.html} />
  return (
    <>
      <p class="wm-lead">{article.summary}</p>
      <PageContents headings={article.words.headings} />
      <Raw html={article.words.html} />
    </>
  )
}

const RelatedListings = ({ listings }: { listings: readonly Listing[] }): VNode => (
  <section class="wm-no-print">
    <h2 class="govuk-heading-m">{words.listings}</h2>
    <ul class="govuk-list govuk-list--spaced">
      {listings.map(({ slug, name, summary }) => (
        <li>
          <a class="govuk-link" href={`/listings/${slug}`}>
            {name}
          </a>
          {summary && <span class="wm-count">: {summary}</span>}
        </li>
      ))}
    </ul>
  </section>
)
