import { type Day, shortDay, toEpochDay } from '#kit/day'
import { dueOn } from '#law'
import type { EhcCase } from '../../../rules/state.ts'
import { type Named, WhoWasGiven } from './given.tsx'
import { words } from './words.ts'

/** Where a family goes to say something, on the page it came by; null where there is nothing to say, or it may not. */
export type Ways = {
  readonly views: string | null
  readonly wish: string | null
  readonly enough: (id: string) => string
}

/** While the family's own advice is gathered, what it thinks goes there: one place to say it, not two. */
export const isHeardInAdvice = (state: EhcCase, ways: Ways | null): boolean =>
  isGathering(state) && (ways?.views ?? null) !== null && state.advice.some(({ kind }) => kind === 'family')

type Props = {
  readonly state: EhcCase
  readonly today: Day
  /** Evidence that may be named to whoever reads. */
  readonly named: Named
}

/** Who was asked for a report, which are late, and whom the family asks for. */
export const Reports = ({ state, today, named }: Props) => {
  const { advice, gathering } = state
  const others = advice.filter(({ kind }) => kind !== 'family')
  // Nothing is said of late reports to a family whose child has died.
  if (state.stage === 'ended') return null
  if (others.length === 0 && gathering.wishes.length === 0) return null
  return (
    <>
      <h2 class="govuk-heading-m">{words.reports}</h2>
      {others.length > 0 && (
        <>
          <p class="govuk-body">{words.reportsText}</p>
          <ul class="govuk-list govuk-list--bullet">
            {others.map((one) => (
              <li>
                {standing(one, today)} {isGathering(state) && one.givenOn === null && chased(state, one.id)}
              </li>
            ))}
          </ul>
          <WhoWasGiven {...{ state, named }} />
        </>
      )}
      {gathering.wishes.length > 0 && (
        <ul class="govuk-list">
          {gathering.wishes.map(({ who, answer, reason }) => (
            <li>
              {words.wished(who)}{' '}
              {answer === null ? words.wishOpen : answer === 'yes' ? words.wishYes : words.wishNo} {reason}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

/** Where a family says what it thinks while reports are gathered; nothing where it only reads. */
export const waysToSay = (
  state: EhcCase,
  ways: Ways | null,
): readonly { readonly href: string; readonly text: string; readonly more?: string }[] => {
  if (!ways || !isGathering(state)) return []
  const { advice, gathering } = state
  const own = advice.find(({ kind }) => kind === 'family')
  const open = gathering.enough.filter(
    ({ id, family }) => family === null && advice.every((one) => one.id !== id),
  )
  return [
    ...(own && ways.views !== null
      ? [
          {
            href: ways.views,
            text: own.givenOn === null ? words.giveViews : words.seeViews,
            more: words.counts,
          },
        ]
      : []),
    ...open.map(({ id, who }) => ({ href: ways.enough(id), text: words.isEnough(who) })),
    ...(ways.wish === null ? [] : [{ href: ways.wish, text: words.wish }]),
  ]
}

const isGathering = ({ stage }: EhcCase): boolean => ['assessing', 'writing the plan'].includes(stage)

const standing = ({ who, gotOn, givenOn, enoughAlready }: EhcCase['advice'][number], today: Day): string => {
  if (enoughAlready) return words.enough(who)
  if (givenOn !== null) return words.here(who, shortDay(givenOn))
  const due = dueOn('give advice', gotOn)
  return toEpochDay(due) < toEpochDay(today)
    ? words.late(who, shortDay(due))
    : words.waiting(who, shortDay(due))
}

const chased = ({ gathering }: EhcCase, id: string): string => {
  const last = gathering.nudges.findLast(({ adviceId, sort }) => adviceId === id && sort === 'chaser')
  return last ? words.chased(shortDay(last.on)) : ''
}
