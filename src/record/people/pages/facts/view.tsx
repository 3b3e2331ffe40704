import { BackLink, Button, SummaryList } from '#kit/govuk'
import { answerTo, FormErrors, FormFrame, type FormState } from '#kit/form'
import type { FactRow, FactValue } from '../../store/facts.ts'
import type { Field, Option } from './field.ts'
import type { FactForm } from './kinds.ts'
import { Question } from './question.tsx'
import { words } from './words.ts'

export type FactProps = {
  readonly form: FactForm
  readonly state: FormState
  readonly action: string
  readonly back: string
  readonly child: string
  /** Which fact it is about, line by line. */
  readonly which: readonly string[]
  readonly options: (field: Field) => readonly Option[]
  /** What somebody else saved meanwhile. */
  readonly now: FactRow | null
}

export const FactView = ({ form, state, action, back, child, which, options, now }: FactProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={back} text={words.back} />
      <FormErrors form={withBoxes(state, form.fields)} />
      {now && <Meanwhile fields={form.fields} row={now} options={options} />}
      <span class="govuk-caption-l">{child}</span>
      <h1 class="govuk-heading-l">{form.title}</h1>
      {which.length > 0 && (
        <div class="govuk-inset-text">
          {which.map((line, at) => (
            <>
              {at === 0 ? <strong>{line}</strong> : line}
              <br />
            </>
          ))}
        </div>
      )}
      <FormFrame form={state} action={action}>
        <input type="hidden" name="version" value={answerTo(state.answers, 'version')} />
        {form.fields
          .filter((field) => field.options !== 'known' || options(field).length > 0)
          .map((field) => (
            <Question field={field} state={state} options={options(field)} />
          ))}
        <Button text={form.button} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

/** The summary of mistakes leads to the first box of a day. */
const withBoxes = (state: FormState, fields: readonly Field[]): FormState => ({
  ...state,
  errors: state.errors.map((error) =>
    fields.some(({ name, as }) => name === error.field && as === 'day')
      ? { ...error, field: `${error.field}-day` }
      : error,
  ),
})

type MeanwhileProps = Pick<FactProps, 'options'> & { fields: readonly Field[]; row: FactRow }

const Meanwhile = ({ fields, row, options }: MeanwhileProps) => (
  <div class="govuk-error-summary" role="alert">
    <h2 class="govuk-error-summary__title">{words.changed}</h2>
    <div class="govuk-error-summary__body">
      <p>{words.changedText}</p>
      <SummaryList
        rows={fields.map((field) => ({
          key: { text: field.label },
          value: { text: inWords(row[field.name] ?? null, options(field)) },
        }))}
      />
    </div>
  </div>
)

const inWords = (value: FactValue, options: readonly Option[]): string => {
  if (value === null) return words.nothing
  if (typeof value === 'boolean') return value ? words.yes : words.no
  if (typeof value === 'object') return value.join(', ')
  return options.find((option) => option.value === String(value))?.text ?? String(value)
}
