import type { ComponentChildren } from 'preact'
import { answerTo, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { words } from './words.ts'

/** Two texts of one part: what somebody saved, and what this person wrote. */
export type Conflict = {
  readonly by: string
  readonly theirs: unknown
  readonly mine: unknown
  readonly texts: readonly string[]
}

export type PartFormProps = {
  readonly reference: string
  readonly title: string
  readonly at: keyof typeof words.titles
  readonly form: FormState
  readonly conflict: Conflict | null
  readonly children: ComponentChildren
}

export const PartFormView = ({ reference, title, at, form, conflict, children }: PartFormProps) => {
  const home = `/desk/${reference}/plan`
  const part = answerTo(form.answers, 'part')
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={home} text={words.back} />
        <FormErrors form={form} />
        <FormFrame form={form} action={`${home}/${at}`}>
          <input type="hidden" name="part" value={part} />
          <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
          <span class="govuk-caption-l">{words.caption}</span>
          <h1 class="govuk-heading-l">{title}</h1>
          {conflict && <ConflictView conflict={conflict} />}
          {children}
          <Button text={words.save} preventDoubleClick />
        </FormFrame>
        {/^[nop]\d+$/.test(part) && (
          <p class="govuk-body">
            <a class="govuk-link" href={`${home}/take-out?id=${part}`}>
              {words.takeOut}
            </a>
          </p>
        )}
      </div>
    </div>
  )
}

const ConflictView = ({ conflict: { by, theirs, mine, texts } }: { conflict: Conflict }) => {
  const differing = texts.filter((field) => textOf(theirs, field) !== textOf(mine, field))
  return (
    <div class="govuk-error-summary" role="alert" id="conflict">
      <h2 class="govuk-error-summary__title">{words.conflict(by)}</h2>
      <div class="govuk-error-summary__body">
        <p>{words.conflictText}</p>
        {differing.map((field) => (
          <dl class="wm-pair__two">
            <div>
              <dt>{words.theirs}</dt>
              <dd class="wm-lines">{textOf(theirs, field)}</dd>
            </div>
            <div>
              <dt>{words.yours}</dt>
              <dd class="wm-lines">{textOf(mine, field)}</dd>
            </div>
          </dl>
        ))}
        <div class="govuk-button-group">
          <Button text={words.keepYours} preventDoubleClick />
          <Button text={words.keepTheirs} name="keep" value="theirs" classes="govuk-button--secondary" />
          <Button text={words.keepBoth} name="keep" value="both" classes="govuk-button--secondary" />
        </div>
      </div>
    </div>
  )
}

const textOf = (part: unknown, field: string): string => {
  const value = (part as Readonly<Record<string, unknown>> | null)?.[field]
  return typeof value === 'string' ? value : ''
}

/** Both texts of each field that differs, theirs first; the rest as this person chose it. */
export const joined = (mine: unknown, theirs: unknown, texts: readonly string[]): unknown => ({
  ...(mine as object),
  ...Object.fromEntries(
    texts.map((field) => {
      const both = [textOf(theirs, field), textOf(mine, field)]
      return [field, [...new Set(both)].filter((text) => text.trim() !== '').join('\n')]
    }),
  ),
})
