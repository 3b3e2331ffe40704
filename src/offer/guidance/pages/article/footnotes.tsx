import type { VNode } from 'preact'
import { type Day, parseDay, shortDay } from '#kit/day'
import type { Article } from '../../articles/article.ts'
import { words } from './words.ts'

/** Who keeps the page, when it was checked, how old its facts are, and where to say that it is wrong. */
export const Footnotes = ({
  article,
  alone,
  today,
}: {
  article: Article
  alone: boolean
  today: Day
}): VNode => {
  const { owner, reviewed, nextReview, source, path } = article
  const overdue = nextReview.toString() < today.toString()
  const read = source && parseDay(source.read)
  return (
    <section class="wm-footnotes">
      <h2 class="govuk-heading-s">{words.about}</h2>
      <p class="govuk-body-s">
        {words.owner(owner)} {words.reviewed(shortDay(reviewed))}{' '}
        {overdue ? words.overdue(shortDay(nextReview)) : words.nextReview(shortDay(nextReview))}
      </p>
      {source && read && (
        <p class="govuk-body-s">
          {words.source(source.what, shortDay(read))}
          {source.age && ` ${source.age}`}
        </p>
      )}
      <ul class="govuk-list wm-no-print">
        <li>
          <a class="govuk-link" href={`/guidance/${article.partOf ?? article.slug}/booklet`}>
            {alone ? words.bookletOne : words.booklet}
          </a>
        </li>
        <li>
          <a class="govuk-link" href={`/report-problem?${new URLSearchParams({ about: path }).toString()}`}>
            {words.wrong}
          </a>
        </li>
      </ul>
    </section>
  )
}
