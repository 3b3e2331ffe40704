import type { CaseFile } from '#cases'
import { type Day, shortDay, toEpochDay } from '#kit/day'
import { Tag } from '#kit/govuk'
import { dueOn } from '#law'
import { paperAt } from '../../../pages/desk/papers/view.tsx'
import type { AskedForAdvice, EhcCase } from '../../../rules/state.ts'
import type { PanelProps } from './view.tsx'
import { panelWords as words } from './words.ts'

/** Each giver: asked, due, late or in, how often they were written to, and what can be done about it. */
export const WhoWasAsked = (props: PanelProps) => {
  const { state } = props
  if (state.advice.length === 0) return <p class="govuk-body">{words.nobody}</p>
  return (
    <section aria-labelledby="asked">
      <h2 class="govuk-heading-m" id="asked">
        {words.asked}
      </h2>
      <ul class="govuk-list wm-clock">
        {state.advice.map((one) => (
          <li>
            <h3 class="govuk-heading-s">{one.who}</h3>
            <p class="govuk-body">
              <HowItStands advice={one} {...props} />
            </p>
            <Besides advice={one} {...props} />
            <Do advice={one} {...props} />
          </li>
        ))}
      </ul>
    </section>
  )
}

type Props = PanelProps & { readonly advice: AskedForAdvice }

/** How many days past its day, in a case where it is still owed. */
export const lateBy = ({ gotOn, givenOn }: Pick<AskedForAdvice, 'gotOn' | 'givenOn'>, today: Day): number =>
  Math.max(0, toEpochDay(givenOn ?? today) - toEpochDay(dueOn('give advice', gotOn)))

const isExcepted = ({ exceptions }: EhcCase, id: string): boolean =>
  exceptions.some(({ duty, adviceId }) => duty === 'give advice' && (adviceId === null || adviceId === id))

const HowItStands = ({ advice, state, today, countOf }: Props) => {
  const { id, gotOn, givenOn, enoughAlready } = advice
  if (enoughAlready) return <Tag text={words.enoughAlready} classes="govuk-tag--green" />
  const late = lateBy(advice, today)
  const due = shortDay(dueOn('give advice', gotOn))
  if (givenOn !== null)
    return (
      <>
        <Tag
          text={late > 0 ? words.givenLate(shortDay(givenOn)) : words.given(shortDay(givenOn))}
          classes="govuk-tag--green"
        />{' '}
        {words.points(countOf(id))}
      </>
    )
  const tag = isExcepted(state, id)
    ? ([words.excepted, 'yellow'] as const)
    : late > 0
      ? ([words.late(late), 'red'] as const)
      : ([words.due(due), 'blue'] as const)
  return (
    <>
      <Tag text={tag[0]} classes={`govuk-tag--${tag[1]}`} /> {words.gotOn(shortDay(gotOn))}
      {tag[0] !== words.due(due) && ` ${words.due(due)}.`}
    </>
  )
}

const Besides = ({ advice: { id }, state: { gathering }, given, file, mayDo }: Props) => {
  const nudges = gathering.nudges.filter(({ adviceId }) => adviceId === id)
  const needed = gathering.needed.findLast(({ adviceId }) => adviceId === id)
  const theirs = given.find(({ adviceId }) => adviceId === id)
  return (
    <>
      {nudges.length > 0 && (
        <p class="govuk-body-s">{words.nudged(nudges.length, shortDay(nudges.at(-1)!.on))}</p>
      )}
      {needed && !theirs && <p class="govuk-body-s wm-lines">{words.needs(needed.what, needed.says)}</p>}
      {theirs && theirs.body.reports.length > 0 && (
        <ul class="govuk-list">
          {theirs.body.reports.map((report) => (
            <li>
              <ReportLinks {...{ report, file }} adviceId={id} mayTake={mayDo.has('record')} />
            </li>
          ))}
        </ul>
      )}
      {theirs?.how === 'no involvement' && <p class="govuk-body-s">{words.noInvolvement}</p>}
      {theirs && theirs.body.says !== '' && (
        <p class="govuk-body-s wm-lines">
          {words.how[theirs.how]} {theirs.body.says}
        </p>
      )}
    </>
  )
}

type ReportProps = {
  readonly report: { readonly id: string; readonly title: string }
  readonly file: CaseFile
  readonly adviceId: string
  readonly mayTake: boolean
}

const ReportLinks = ({ report: { id, title }, file, adviceId, mayTake }: ReportProps) => (
  <>
    <a class="govuk-link" download href={paperAt(file.reference, id)}>
      {words.report(title)}
    </a>
    {mayTake && file.child_id !== null && (
      <>
        {' · '}
        <a class="govuk-link" href={`/desk/${file.reference}/advice/${adviceId}/report/${id}`}>
          {words.takePoints}
          <span class="govuk-visually-hidden">: {title}</span>
        </a>
      </>
    )}
  </>
)

const Do = ({ advice: { id, who, givenOn, kind }, file, mayDo }: Props) => {
  const at = `/desk/${file.reference}`
  const links = [
    mayDo.has('record') && { href: `${at}/advice/${id}/record`, text: words.record },
    givenOn === null &&
      mayDo.has('advice came') && {
        href: `${at}/advice-came?seen=${file.last_act}&id=${id}`,
        text: words.came,
      },
    givenOn === null &&
      kind !== 'family' &&
      mayDo.has('ask for advice') && { href: `${at}/advice/${id}/letter`, text: words.letter },
    givenOn === null &&
      mayDo.has('record exception') && {
        href: `${at}/exception?seen=${file.last_act}&duty=give%20advice&adviceId=${id}`,
        text: words.except,
      },
  ].filter((one) => one !== false)
  return links.length === 0 ? null : (
    <ul class="govuk-list wm-clock__do">
      {links.map(({ href, text }) => (
        <li>
          <a class="govuk-link" href={href}>
            {text}
            <span class="govuk-visually-hidden">: {who}</span>
          </a>
        </li>
      ))}
    </ul>
  )
}
