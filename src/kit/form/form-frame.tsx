import type { ComponentChildren } from 'preact'
import { ErrorSummary } from '#kit/govuk'
import type { Answers } from './answers.ts'
import type { FormState } from './form-state.ts'
import { ticketField } from './guard.ts'
import { words } from './words.ts'

/**
 * Stands round every form that changes something: post, our own messages in place of the browser's, the ticket,
 * and a trap for programs that fill in every box.
 */
export const FormFrame = (props: { form: FormState; action: string; children: ComponentChildren }) => (
  <form method="post" action={props.action} noValidate>
    <input type="hidden" name={ticketField} value={props.form.ticket} />
    <div hidden>
      <label for={trapField}>{words.leaveEmpty}</label>
      <input type="text" id={trapField} name={trapField} tabIndex={-1} autocomplete="off" value="" />
    </div>
    {props.children}
  </form>
)

/** Above the page's heading: what went wrong, each mistake a link to its field. Nothing when all is well. */
export const FormErrors = ({ form: { errors, trouble } }: { form: FormState }) => {
  if (errors.length > 0)
    return (
      <ErrorSummary
        titleText={words.problem}
        errorList={errors.map(({ field, message }) => ({ text: message, href: `#${field}` }))}
      />
    )
  if (trouble === undefined) return null
  const { heading, text } = words.trouble[trouble]
  return <ErrorSummary titleText={heading} descriptionText={text} />
}

/** Carries answers from one page of a form to the next without storing them anywhere. */
export const CarriedAnswers = ({ answers }: { answers: Answers }) => (
  <div hidden>
    {Object.entries(answers).flatMap(([field, given]) =>
      given.map((answer) => <input type="hidden" name={field} value={answer} />),
    )}
  </div>
)

/** Did something fill in the box that people cannot see? */
export const sprungTrap = (body: unknown): boolean => {
  const filled = (body as Record<string, unknown> | undefined)?.[trapField]
  return filled !== undefined && filled !== ''
}

// A word that programs like to fill in, and that browsers and password managers do not know.
const trapField = 'subject'
