import type { VNode } from 'preact'
import { HelpLines } from '#directory'
import { dayInWords, shortDay } from '#kit/day'
import { Raw } from '#kit/html'
import type { Article } from '../../articles/article.ts'
import type { Term } from '../../rules/glossary.ts'
import { termFinder } from '../../rules/term-finder.ts'
import type { GuidanceRoom } from '../room.ts'
import { words } from './words.ts'

type BookletProps = { guide: readonly Article[]; room: GuidanceRoom; large: boolean }

/** A guide to hold in the hand: nothing on it needs a tap. */
export const GuideBooklet = ({ guide, room, large }: BookletProps): VNode => {
  const overview = guide[0]!
  const contacts = [...new Set(guide.flatMap((article) => article.contacts))]
  return (
    <div class={large ? 'wm-booklet wm-booklet--large' : 'wm-booklet'}>
      <span class="govuk-caption-l">{room.site.title}</span>
      <h1 class="govuk-heading-l">{overview.title}</h1>
      <p class="wm-lead">{overview.summary}</p>
      <p class="govuk-body">
        {words.printed(dayInWords(room.today()))} <strong>{words.check}</strong>
      </p>
      {room.site.notice && <p class="govuk-body wm-print-only">{room.site.notice.text}</p>}
      <p class="govuk-body">
        {words.online} <span class="wm-address">{`${room.baseUrl}${overview.path}`}</span>
      </p>
      <div class="wm-no-print">
        <p class="govuk-body">{words.howTo}</p>
        <p class="govuk-body">
          <a class="govuk-link" href={`${overview.path}/booklet${large ? '' : '?print=large'}`}>
            {large ? words.normal : words.large}
          </a>
        </p>
      </div>
      {guide.length > 1 && <Inside guide={guide} />}
      {guide.map((article) => (
        <Chapter article={article} isFirst={article === overview} />
      ))}
      {contacts.length > 0 && (
        <section>
          <h2 class="govuk-heading-m">{words.contacts}</h2>
          <HelpLines helpLines={contacts} />
        </section>
      )}
      <WordsUsed terms={termsIn(guide, room.library.glossary)} />
    </div>
  )
}

const Inside = ({ guide }: { guide: readonly Article[] }): VNode => (
  <>
    <h2 class="govuk-heading-m">{words.inside}</h2>
    <ol class="govuk-list govuk-list--number">
      {guide.map(({ slug, title }) => (
        <li>
          <a class="govuk-link" href={`#page-${slug}`}>
            {title}
          </a>
        </li>
      ))}
    </ol>
  </>
)

const Chapter = ({ article, isFirst }: { article: Article; isFirst: boolean }): VNode => (
  <article id={`page-${article.slug}`}>
    <h2 class="govuk-heading-m">{article.title}</h2>
    {!isFirst && <p class="govuk-body">{article.summary}</p>}
    <Raw html={article.onPaper.html} />
    <p class="wm-count">{words.checked(article.owner, shortDay(article.reviewed))}</p>
  </article>
)

const termsIn = (guide: readonly Article[], glossary: readonly Term[]): readonly Term[] => {
  const met = new Set<string>()
  const finder = termFinder(glossary)
  for (const { body, summary } of guide) finder.pieces(`${summary}\n${body}`, met)
  return glossary.filter(({ id }) => met.has(id))
}

const WordsUsed = ({ terms }: { terms: readonly Term[] }): VNode | null =>
  terms.length === 0 ? null : (
    <section>
      <h2 class="govuk-heading-m">{words.glossary}</h2>
      <dl class="govuk-body wm-glossary">
        {terms.map(({ term, means }) => (
          <div>
            <dt>{term}</dt>
            <dd>{means}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
