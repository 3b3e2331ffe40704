import type { ComponentChildren, VNode } from 'preact'
import type { EligibilityResult } from '../../rules/eligibility.ts'
import { questionAt } from '../addresses.ts'
import { questionFor } from '../questions/next-question.ts'
import type { PathwaysRoom } from '../room.ts'
import { Signposts } from '../signposts.tsx'
import type { Finding } from './groups.ts'
import { words } from './words.ts'

export type VerdictProps = {
  finding: Finding
  room: PathwaysRoom
  locked: string
  /** Who can help to find something out. */
  fromWhom: string
}

/** What the rules say about one service and one child, and the reasons. */
export const Verdict = (props: VerdictProps): VNode => {
  const { result } = props.finding
  if (result.overall === 'appears-not-to-meet') return <No {...props} />
  const open = result.overall === 'need-more-information'
  return (
    <>
      <Points
        title={open ? words.soFar : words.why}
        points={reasons(result, 'met')}
        none={open ? undefined : words.noReason}
      />
      {open && <ToFindOut {...props} />}
      <h4 class="govuk-heading-s">{words.ask}</h4>
      <p class="govuk-body">{result.route.because}</p>
      {!result.route.allowed && <WhoCan whoCan={result.route.whoCan} />}
      {result.priority && (
        <>
          <h4 class="govuk-heading-s">{words.first}</h4>
          <p class="govuk-body">{words.priority(result.priority.because)}</p>
        </>
      )}
    </>
  )
}

const No = ({ finding: { result, definition }, room, locked }: VerdictProps): VNode => (
  <>
    <Points title={words.whyNot} points={reasons(result, 'not-met')} />
    <h4 class="govuk-heading-s">{words.else}</h4>
    <Signposts signposts={definition.signposts} room={room} locked={locked} />
  </>
)

const ToFindOut = ({ finding: { result }, locked, fromWhom }: VerdictProps): VNode => (
  <>
    <h4 class="govuk-heading-s">{words.findOut}</h4>
    <List
      points={result.findOut.map(({ ask, text }) => (
        <>
          {text}{' '}
          <a class="govuk-link wm-no-print" href={questionAt(locked, questionFor(ask))}>
            {words.answerThis}
            <span class="govuk-visually-hidden">: {text}</span>
          </a>
        </>
      ))}
    />
    <p class="govuk-body">{fromWhom}</p>
  </>
)

/** The one that fits this child best leads; the rest in one breath, because families need only one of them. */
const WhoCan = ({ whoCan: [first, ...others] }: { whoCan: readonly string[] }): VNode | null =>
  first === undefined ? null : (
    <>
      <p class="govuk-body">
        {words.askFirst} <strong>{first}</strong>.
      </p>
      {others.length > 0 && <p class="govuk-body">{words.canAskToo(others)}</p>}
    </>
  )

const reasons = ({ criteria }: EligibilityResult, wanted: 'met' | 'not-met'): readonly string[] => [
  ...new Set(criteria.filter(({ finding }) => finding === wanted).flatMap(({ because }) => because)),
]

type PointsProps = { title: string; points: readonly string[]; none?: string | undefined }

const Points = ({ title, points, none }: PointsProps): VNode | null =>
  points.length === 0 && none === undefined ? null : (
    <>
      <h4 class="govuk-heading-s">{title}</h4>
      {points.length === 0 ? <p class="govuk-body">{none}</p> : <List points={points} />}
    </>
  )

const List = ({ points }: { points: readonly ComponentChildren[] }): VNode => (
  <ul class="govuk-list govuk-list--bullet">
    {points.map((point) => (
      <li>{point}</li>
    ))}
  </ul>
)
