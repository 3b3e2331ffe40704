import type { VNode } from 'preact'
import type { Day } from '#kit/day'
import { Pagination } from '#kit/govuk'
import { type Subject, subjectNames } from '../../rules/comments/subjects.ts'
import { pageOfComments, type SaidAndDone } from '../../store/said-and-done.ts'
import { Column } from '../column.tsx'
import type { Surroundings } from '../surroundings.ts'
import { words as topics } from '../tell-us/words.ts'
import { CommentView } from './comment-view.tsx'
import { words } from './words.ts'

type Props = {
  subject: Subject | null
  page: number
  comments: readonly SaidAndDone[]
  total: number
  counts: ReadonlyMap<Subject, number>
  years: readonly number[]
  today: Day
  nameOf: Surroundings['nameOf']
}

export const YouSaid = (props: Props): VNode => {
  const { subject, comments, counts, years, today, nameOf } = props
  return (
    <Column>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body-l">{words.intro}</p>
      {counts.size === 0 ? (
        <NothingYet />
      ) : (
        <>
          <p class="govuk-body">
            <TellUsLink text={words.tellUs} />
          </p>
          <Topics subject={subject} counts={counts} />
          <h2 class="govuk-heading-m">{subject ? topics.subjects[subject] : words.all}</h2>
          {comments.length === 0 && <p class="govuk-body">{words.emptySubject}</p>}
          {comments.map((comment) => (
            <CommentView comment={comment} today={today} nameOf={nameOf} />
          ))}
          <Pages {...props} />
        </>
      )}
      {years.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.reports}</h2>
          <ul class="govuk-list">
            {years.map((year) => (
              <li>
                <a class="govuk-link" href={`/you-said-we-did/${year}`}>
                  {words.report(year)}
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
    </Column>
  )
}

const TellUsLink = ({ text }: { text: string }) => (
  <a class="govuk-link" href="/tell-us-what-you-think">
    {text}
  </a>
)

const NothingYet = () => (
  <>
    <h2 class="govuk-heading-m">{words.emptyTitle}</h2>
    <p class="govuk-body">{words.empty}</p>
    <p class="govuk-body">{words.canSay}</p>
    <ul class="govuk-list govuk-list--bullet">
      {subjectNames.map((subject) => (
        <li>{topics.subjects[subject]}</li>
      ))}
    </ul>
    <p class="govuk-body">
      <TellUsLink text={words.be} />
    </p>
  </>
)

const addressOf = (subject: Subject | null, page = 1): string => {
  const query = new URLSearchParams({
    ...(subject && { subject }),
    ...(page > 1 && { page: String(page) }),
  }).toString()
  return `/you-said-we-did${query && `?${query}`}`
}

const Topics = ({ subject, counts }: Pick<Props, 'subject' | 'counts'>) => {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0)
  const rows: readonly (readonly [Subject | null, string])[] = [
    [null, words.counted(words.all, all)],
    ...subjectNames.map((one) => [one, words.counted(topics.subjects[one], counts.get(one) ?? 0)] as const),
  ]
  return (
    <nav class="wm-no-print" aria-label={words.choose}>
      <h2 class="govuk-heading-s">{words.choose}</h2>
      <ul class="govuk-list wm-said__topics">
        {rows.map(([one, text]) => (
          <li>
            <a class="govuk-link" href={addressOf(one)} aria-current={one === subject ? 'page' : undefined}>
              {text}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Pages = ({ subject, page, total }: Props) => {
  const pages = Math.ceil(total / pageOfComments)
  if (pages <= 1) return null
  const shown = [...new Set([1, page - 1, page, page + 1, pages])].filter((one) => one >= 1 && one <= pages)
  return (
    <Pagination
      previous={page > 1 ? { href: addressOf(subject, page - 1) } : undefined}
      next={page < pages ? { href: addressOf(subject, page + 1) } : undefined}
      items={shown.flatMap((one, at) => [
        ...(at > 0 && one - shown[at - 1]! > 1 ? [{ ellipsis: true as const }] : []),
        { number: one, href: addressOf(subject, one), current: one === page },
      ])}
    />
  )
}
