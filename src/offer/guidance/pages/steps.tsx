import type { VNode } from 'preact'
import { Link, SummaryList } from '#kit/govuk'
import { words } from './steps-words.ts'

/** One step on the way: who acts, what the family gets, by when, by which law, and what if it does not come. */
export type StepTold = {
  title: string
  who: string
  gets: string
  when: string
  late: string
  /** The name of a letter that helps if it is late. */
  letter?: string
  law: { cite: string; url: string }
  caution?: string | null
}

export const Steps = ({ steps }: { steps: readonly StepTold[] }): VNode => (
  <ol class="wm-dates">
    {steps.map((step) => (
      <li class="wm-date">
        <h2 class="govuk-heading-m wm-date__what">{step.title}</h2>
        <SummaryList
          classes="govuk-summary-list--no-border wm-step"
          rows={[
            row(words.who, step.who),
            row(words.gets, step.gets),
            row(words.when, step.when),
            row(words.late, <Late step={step} />),
            row(words.law, <Law step={step} />),
          ]}
        />
      </li>
    ))}
  </ol>
)

const row = (key: string, value: string | VNode) => ({
  key: { text: key },
  value: typeof value === 'string' ? { text: value } : { html: value },
})

const Late = ({ step: { late, letter } }: { step: StepTold }): VNode => (
  <>
    {late}
    {letter && (
      <>
        {' '}
        <a class="govuk-link" href={`/letters/${letter}`}>
          {words.letter}
        </a>
        .
      </>
    )}
  </>
)

const Law = ({ step: { law, caution } }: { step: StepTold }): VNode => (
  <span class="wm-cite">
    <Link class="govuk-link" href={law.url}>
      {law.cite}
    </Link>
    {caution && `. ${caution}`}
  </span>
)
