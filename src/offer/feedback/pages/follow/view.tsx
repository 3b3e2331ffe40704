import { Button, InsetText, Input } from '#kit/govuk'
import { Column } from '../column.tsx'
import { words } from './words.ts'

export type Answer = {
  readonly heading: string
  readonly text: string
  /** What the council published in answer. */
  readonly quote?: string
  readonly link?: { readonly text: string; readonly href: string }
}

type Props = { typed: string; answer: Answer | null }

export const Follow = ({ typed, answer }: Props) => (
  <Column>
    <h1 class="govuk-heading-l">{answer?.heading ?? words.title}</h1>
    {answer ? <InsetText text={answer.text} /> : <p class="govuk-body">{words.intro}</p>}
    {answer?.quote && (
      <>
        <h2 class="govuk-heading-m">{words.ourAnswer}</h2>
        <p class="govuk-body wm-lines">{answer.quote}</p>
      </>
    )}
    {answer?.link && (
      <p class="govuk-body">
        <a class="govuk-link" href={answer.link.href}>
          {answer.link.text}
        </a>
      </p>
    )}
    <form method="get" action="/follow">
      <Input
        name="reference"
        value={typed}
        label={{ text: words.reference, classes: 'govuk-label--m' }}
        hint={{ text: words.hint }}
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        classes="govuk-input--width-20"
      />
      <Button text={words.look} classes={answer ? 'govuk-button--secondary' : undefined} />
    </form>
  </Column>
)
