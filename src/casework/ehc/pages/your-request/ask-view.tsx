import { asked, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Input } from '#kit/govuk'
import { yourRequestAt } from '../request/addresses.ts'
import { Column } from '../request/column.tsx'
import { HelpLines } from '../request/help-lines.tsx'
import type { RequestRoom } from '../request/room.ts'
import { words } from './words.ts'

/** Asks for the reference and the code. */
export const AskView = ({ form, room }: { form: FormState; room: RequestRoom }) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <FormFrame form={form} action={yourRequestAt}>
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
    <p class="govuk-body">{words.lost}</p>
    <HelpLines lines={[{ name: room.council, ...room.site.contact }]} />
  </Column>
)
