import type { CaseFile } from '#cases'
import { type Day, dayInWords, toEpochDay } from '#kit/day'
import { BackLink, Button, InsetText } from '#kit/govuk'
import { dueOn } from '#law'
import type { EhcCase } from '../../../rules/state.ts'
import type { GivenAdvice } from '../../store/texts.ts'
import { Enough, Wishes } from './around.tsx'
import { SideBySide, type ShownPoint } from './points.tsx'
import { WhoWasAsked } from './who.tsx'
import { panelWords as words } from './words.ts'

export type PanelProps = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly today: Day
  /** The council's own aim for the decision. */
  readonly aim: Day
  readonly points: readonly ShownPoint[]
  /** Points kept from this reader by their marks. */
  readonly kept: number
  /** The newest of each that this reader may read. */
  readonly given: readonly GivenAdvice[]
  readonly countOf: (adviceId: string) => number
  readonly mayDo: ReadonlySet<string>
}

export const PanelView = (props: PanelProps) => {
  const { file, points, kept, given } = props
  const child = given.map(({ body }) => body.child).filter(Boolean)
  return (
    <>
      <BackLink href={`/desk/${file.reference}`} text={words.back} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <WhoWasAsked {...props} />
      <Enough {...props} />
      <Wishes {...props} />
      {child.length > 0 && (
        <>
          <h2 class="govuk-heading-m">{words.child}</h2>
          {child.map((said) => (
            <InsetText>
              <span class="wm-lines">{said}</span>
            </InsetText>
          ))}
        </>
      )}
      <SideBySide points={points} kept={kept} />
      <Decide {...props} />
    </>
  )
}

const Decide = ({ file, state, aim, mayDo }: PanelProps) => {
  if (!mayDo.has('plan is needed') && !mayDo.has('no plan is needed')) return null
  const waiting = state.advice.filter(({ givenOn }) => givenOn === null).map(({ who }) => who)
  const law = dueOn('say there will be no plan', state.receivedOn)
  const first = toEpochDay(aim) < toEpochDay(law) ? aim : law
  const at = (path: string) => `/desk/${file.reference}/${path}?seen=${file.last_act}`
  return (
    <section aria-labelledby="decide">
      <h2 class="govuk-heading-m" id="decide">
        {words.decide}
      </h2>
      <p class="govuk-body">{words.decideTest}</p>
      <p class="govuk-body">{words.decideBy(dayInWords(first), dayInWords(law))}</p>
      <p class="govuk-body">{waiting.length === 0 ? words.allIn : words.waiting(waiting.join(', '))}</p>
      <div class="govuk-button-group">
        <Button href={at('plan-is-needed')} text={words.yes} />
        <Button href={at('letter/no-plan')} text={words.no} classes="govuk-button--secondary" />
      </div>
    </section>
  )
}
