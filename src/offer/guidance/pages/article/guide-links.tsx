import type { VNode } from 'preact'
import { Pagination } from '#kit/govuk'
import type { Article } from '../../articles/article.ts'
import { words } from './words.ts'

type Guide = { article: Article; guide: readonly Article[] }

export const PartOf = ({ article, guide }: Guide): VNode | null => {
  const [overview] = guide
  if (!overview || overview.slug === article.slug) return null
  return (
    <p class="govuk-body wm-part-of">
      {words.partOf}{' '}
      <a class="govuk-link" href={overview.path}>
        {overview.title}
      </a>
    </p>
  )
}

/** Every page of the guide, with this one marked. */
export const GuideContents = ({ article, guide }: Guide): VNode | null =>
  guide.length === 1 ? null : (
    <nav class="wm-contents wm-no-print" aria-label={words.inGuide}>
      <h2 class="govuk-heading-s">{words.inGuide}</h2>
      <ol class="govuk-list">
        {guide.map(({ slug, path, title }) => (
          <li>
            {slug === article.slug ? (
              <strong aria-current="page">{title}</strong>
            ) : (
              <a class="govuk-link" href={path}>
                {title}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  )

/** Only worth its room where there is far to go. */
export const PageContents = ({ headings }: { headings: Article['words']['headings'] }): VNode | null =>
  headings.length < 3 ? null : (
    <nav class="wm-contents wm-no-print" aria-label={words.onThisPage}>
      <h2 class="govuk-heading-s">{words.onThisPage}</h2>
      <ul class="govuk-list">
        {headings.map(({ id, text }) => (
          <li>
            <a class="govuk-link" href={`#${id}`}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )

export const PreviousNext = ({ article, guide }: Guide): VNode | null => {
  const at = guide.findIndex(({ slug }) => slug === article.slug)
  const [previous, next] = [guide[at - 1], guide[at + 1]]
  if (!previous && !next) return null
  return (
    <div class="wm-no-print">
      <Pagination
        previous={previous && { href: previous.path, labelText: previous.title }}
        next={next && { href: next.path, labelText: next.title }}
      />
    </div>
  )
}
