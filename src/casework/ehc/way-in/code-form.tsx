import { asked, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Input } from '#kit/govuk'
import type { ComponentChildren } from 'preact'
import { Column } from '../pages/request/column.tsx'
import { HelpLines } from '../pages/request/help-lines.tsx'
import type { RequestRoom } from '../pages/request/room.ts'

type Words = {
  readonly title: string
  readonly intro: string
  readonly reference: string
  readonly referenceHint: string
  readonly code: string
  readonly codeHint: string
  readonly look: string
}

type Props = {
  readonly form: FormState
  readonly action: string
  readonly words: Words
  readonly room: Pick<RequestRoom, 'council' | 'site'>
  /** What else helps, below the form. */
  readonly children: ComponentChildren
}

/** A reference and a code, typed by somebody without an account; then whom to ring. */
export const CodeForm = ({ form, action, words, room, children }: Props) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action={action}>
      {(['reference', 'code'] as const).map((field) => (
        <Input
          {...asked(form, field)}
          label={{ text: words[field] }}
          hint={{ text: words[`${field}Hint`] }}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          classes="govuk-input--width-20"
        />
      ))}
      <Button text={words.look} />
    </FormFrame>
    {children}
    <HelpLines lines={[{ name: room.council, ...room.site.contact }]} />
  </Column>
)
