import { BackLink, Button, Textarea } from '#kit/govuk'
import { answerTo, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Fields } from '../fields/view.tsx'
import type { CommandWords } from '../room.ts'
import { words } from './words.ts'

type Props = {
  readonly reference: string
  readonly path: string
  readonly command: CommandWords
  readonly form: FormState
  /** Of several alike, which it is about. */
  readonly whose: string | null
  readonly meanwhile: readonly string[] | null
  readonly stopped: boolean
}

/** One question about one deed: an answer to write, or a reason to give. */
export const DeedView = ({ reference, path, command, form, whose, meanwhile, stopped }: Props) => {
  const { question, title, button, fields = [], before } = command
  const fault = form.errors.find(({ field }) => field === 'text')
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}`} text={words.cancel} />
        <FormErrors form={form} />
        {meanwhile && <Meanwhile did={meanwhile} />}
        {stopped && <Notice heading={words.notNow} text={words.notNowText} />}
        <FormFrame form={form} action={path}>
          <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
          {whose !== null && <span class="govuk-caption-l">{whose}</span>}
          <h1 class="govuk-heading-l">{title}</h1>
          {before !== undefined && <p class="govuk-body">{before}</p>}
          <Fields fields={fields} form={form} />
          {(question !== undefined || fields.length === 0) && (
            <Textarea
              id="text"
              name="text"
              rows={8}
              value={answerTo(form.answers, 'text')}
              label={{ text: question?.label ?? words.box, classes: 'govuk-label--s' }}
              hint={question?.hint === undefined ? undefined : { text: question.hint }}
              errorMessage={fault && { text: fault.message }}
            />
          )}
          <Button text={button} preventDoubleClick />
        </FormFrame>
      </div>
    </div>
  )
}

const Meanwhile = ({ did }: { did: readonly string[] }) => (
  <Notice heading={words.changed} text={words.changedText}>
    <ul class="govuk-list govuk-list--bullet">
      {did.map((one) => (
        <li>{one}</li>
      ))}
    </ul>
  </Notice>
)

const Notice = (props: { heading: string; text: string; children?: preact.ComponentChildren }) => (
  <div class="govuk-error-summary" role="alert">
    <h2 class="govuk-error-summary__title">{props.heading}</h2>
    <div class="govuk-error-summary__body">
      <p>{props.text}</p>
      {props.children}
    </div>
  </div>
)
