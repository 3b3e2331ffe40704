import type { VNode } from 'preact'
import { Details } from '#kit/govuk'
import { howItGoes } from '../../words/how-it-goes.ts'
import { serviceAt } from '../addresses.ts'
import { Sayings } from '../sayings.tsx'
import { Verdict, type VerdictProps } from './verdict.tsx'
import { words } from './words.ts'

/** One service that may fit: what the rules say, why, who can ask, and what happens then. */
export const Entry = (props: VerdictProps): VNode => {
  const { name } = props.finding.result
  const steps = howItGoes(props.finding.definition)
  return (
    <section class="wm-route">
      <Named {...props} />
      <Verdict {...props} />
      {steps.length > 0 && (
        <Details
          classes="wm-open-on-paper"
          summaryHtml={
            <>
              {words.next}
              <span class="govuk-visually-hidden">{words.nextAt(name)}</span>
            </>
          }
        >
          <Sayings sayings={steps} />
        </Details>
      )}
    </section>
  )
}

/** Somewhere anybody may turn, so there is nothing to weigh. */
export const OpenToAll = (props: VerdictProps): VNode => (
  <section class="wm-route">
    <Named {...props} />
  </section>
)

/** One that does not look like a fit, folded away: few will want more than its name. */
export const Unfit = (props: VerdictProps): VNode => (
  <Details classes="wm-open-on-paper" summaryText={props.finding.result.name}>
    <p class="govuk-body">{props.finding.definition.words.family}</p>
    <Verdict {...props} />
    <p class="govuk-body">
      <a class="govuk-link" href={serviceAt(props.finding.result.service, props.locked)}>
        {words.about}
        <span class="govuk-visually-hidden">{words.nextAt(props.finding.result.name)}</span>
      </a>
    </p>
  </Details>
)

const Named = ({ finding: { result, definition }, locked }: VerdictProps): VNode => (
  <>
    <h3 class="govuk-heading-m">
      <a class="govuk-link" href={serviceAt(result.service, locked)}>
        {result.name}
      </a>
    </h3>
    <p class="govuk-body">{definition.words.family}</p>
  </>
)
