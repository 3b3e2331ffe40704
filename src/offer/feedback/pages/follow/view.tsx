import { Button, InsetText, Input } from '#kit/govuk'
import { Column } from '../column.tsx'
import { words } from './words.ts'

type Props = { typed: string; answer: { readonly heading: string; readonly text: string } | null }

export const Follow = ({ typed, answer }: Props) => (
  <Column>
    <h1 class="govuk-heading-l">{answer?.heading ?? words.title}</h1>
    {answer ? <InsetText text={answer.text} /> : <p class="govuk-body">{words.intro}</p>}
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
