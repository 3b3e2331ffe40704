import type { VNode } from 'preact'
import { type Day, shortDay } from '#kit/day'
import { Tag } from '#kit/govuk'
import type { SaidAndDone } from '../../store/said-and-done.ts'
import type { Surroundings } from '../surroundings.ts'
import { words as topics } from '../tell-us/words.ts'
import { words } from './words.ts'

type Props = { comment: SaidAndDone; today: Day; nameOf: Surroundings['nameOf'] }

/** One comment, our answer, and what came of it. */
export const CommentView = ({ comment, today, nameOf }: Props): VNode => (
  <article class="wm-said" aria-label={topics.subjects[comment.subject]}>
    <h3 class="govuk-heading-s wm-said__subject">{topics.subjects[comment.subject]}</h3>
    <p class="wm-said__from">
      {comment.who && words.from(words.by[comment.who])}
      {comment.who && comment.aboutPath && '. '}
      {comment.aboutPath && (
        <>
          {words.about}{' '}
          <a class="govuk-link" href={comment.aboutPath}>
            {nameOf(comment.aboutPath)?.name ?? words.pageAt(comment.aboutPath)}
          </a>
        </>
      )}
    </p>
    <h4 class="govuk-heading-s">{words.said}</h4>
    <blockquote class="govuk-inset-text wm-lines">{comment.words}</blockquote>
    <h4 class="govuk-heading-s">{words.answer}</h4>
    <p class="govuk-body wm-lines">{comment.answer}</p>
    <Action comment={comment} today={today} />
    <p class="wm-said__from">{words.published(shortDay(comment.publishedOn))}</p>
  </article>
)

type ActionProps = Omit<Props, 'nameOf'> & { level?: 'h3' | 'h4' }

/** What we will do, did, or cannot do: by which team, by when. */
export const Action = ({ comment, today, level: Heading = 'h4' }: ActionProps): VNode => {
  const { outcome, action, team, due, doneOn } = comment
  const late = isLate(comment, today)
  const tag = (
    <Tag text={words.tags[late ? 'late' : outcome]} classes={late ? 'govuk-tag--red' : colours[outcome]} />
  )
  if (outcome === 'nothing needed')
    return (
      <p class="govuk-body">
        {tag} {words.nothing}
      </p>
    )
  return (
    <>
      <Heading class="govuk-heading-s">
        {headings[outcome]} {tag}
      </Heading>
      <p class="govuk-body wm-lines">{action}</p>
      <p class="wm-said__from">
        {team && words.byTeam(team)}
        {outcome === 'planned' && due && (
          <> · {late ? words.late(shortDay(due)) : words.due(shortDay(due))}</>
        )}
        {outcome === 'done' && doneOn && <> · {words.done(shortDay(doneOn))}</>}
      </p>
    </>
  )
}

const isLate = ({ outcome, due }: Pick<SaidAndDone, 'outcome' | 'due'>, today: Day): boolean =>
  outcome === 'planned' && due !== null && due.since(today).days < 0

const headings = { planned: words.willDo, done: words.did, 'cannot do': words.cannot } as const
const colours = {
  planned: 'govuk-tag--blue',
  done: 'govuk-tag--green',
  'cannot do': 'govuk-tag--grey',
  'nothing needed': 'govuk-tag--grey',
} as const
