import type { ComponentChildren, VNode } from 'preact'
import { Details } from '#kit/govuk'
import type { ToFindOut } from '../../rules/find-out.ts'
import { questionAt, serviceAt } from '../addresses.ts'
import { howItGoes } from '../../words/how-it-goes.ts'
import { questionFor } from '../questions/next-question.ts'
import type { PathwaysRoom } from '../room.ts'
import { Signposts } from '../signposts.tsx'
import { Sayings } from '../sayings.tsx'
import type { Finding } from './groups.ts'
import { words } from './words.ts'

type EntryProps = {
  finding: Finding
  room: PathwaysRoom
  locked: string
  /** Who can help to find something out. */
  fromWhom: string
}

/** One service and one child: what the rules say, why, who can ask, and what happens then. */
export const Entry = ({ finding, ...rest }: EntryProps): VNode => (
  <section class="wm-route">
    <h3 class="govuk-heading-m">
      <a class="govuk-link" href={serviceAt(finding.result.service, rest.locked)}>
        {finding.result.name}
      </a>
    </h3>
    <p class="govuk-body">{finding.definition.words.family}</p>
    <Verdict finding={finding} {...rest} />
    {finding.result.overall !== 'appears-not-to-meet' && finding.definition.stages.length > 0 && (
      <Details
        classes="wm-open-on-paper"
        summaryHtml={
          <>
            {words.next}
            <span class="govuk-visually-hidden">{words.nextAt(finding.result.name)}</span>
          </>
        }
      >
        <Sayings sayings={howItGoes(finding.definition)} />
      </Details>
    )}
  </section>
)

/** The same without the name and the steps, for the service's own page. */
export const Verdict = ({ finding: { result, definition }, room, locked, fromWhom }: EntryProps): VNode => {
  const settled = (wanted: 'met' | 'not-met') => [
    ...new Set(result.criteria.filter(({ finding }) => finding === wanted).flatMap(({ because }) => because)),
  ]
  if (result.overall === 'appears-not-to-meet')
    return (
      <>
        <Points title={words.whyNot} points={settled('not-met')} />
        <h4 class="govuk-heading-s">{words.else}</h4>
        {definition.signposts.length > 0 ? (
          <Signposts signposts={definition.signposts} room={room} locked={locked} />
        ) : (
          <p class="govuk-body">{words.noElse}</p>
        )}
      </>
    )
  return (
    <>
      {result.overall === 'appears-to-meet' ? (
        <Points title={words.why} points={settled('met')} none={words.noReason} />
      ) : (
        <>
          <Points title={words.why} points={settled('met')} />
          <ToAsk findOut={result.findOut} locked={locked} />
          <p class="govuk-body">{fromWhom}</p>
        </>
      )}
      <h4 class="govuk-heading-s">{words.ask}</h4>
      <p class="govuk-body">{result.route.because}</p>
      {!result.route.allowed && <List points={result.route.whoCan} />}
      {result.priority && (
        <>
          <h4 class="govuk-heading-s">{words.first}</h4>
          <p class="govuk-body">{words.priority(result.priority.because)}</p>
        </>
      )}
    </>
  )
}

const ToAsk = ({ findOut, locked }: { findOut: readonly ToFindOut[]; locked: string }): VNode => (
  <>
    <h4 class="govuk-heading-s">{words.findOut}</h4>
    <List
      points={findOut.map(({ ask, text }) => (
        <>
          {text}{' '}
          <a class="govuk-link wm-no-print" href={questionAt(locked, questionFor(ask))}>
            {words.answerThis}
            <span class="govuk-visually-hidden">: {text}</span>
          </a>
        </>
      ))}
    />
  </>
)

type PointsProps = { title: string; points: readonly ComponentChildren[]; none?: string }

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
