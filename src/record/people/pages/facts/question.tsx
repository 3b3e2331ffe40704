import { DateInput, Input, Radios, Select, Textarea } from '#kit/govuk'
import { answerTo, asked, askedToChoose, type FormState } from '#kit/form'
import { boxesOf, type Field, type Option } from './field.ts'
import { words } from './words.ts'

/** One question, in the shape its kind of answer asks for. */
export const Question = ({
  field,
  state,
  options,
}: {
  field: Field
  state: FormState
  options: readonly Option[]
}) => {
  const { name, as, label, hint } = field
  const said = hint === undefined ? undefined : { text: hint }
  const heading = { text: label, classes: 'govuk-label--s' }
  if (as === 'day') return <DayQuestion field={field} state={state} />
  if (as === 'lines' || as === 'text')
    return <Textarea {...asked(state, name)} label={heading} hint={said} rows={4} />
  if (as === 'line') return <Input {...asked(state, name)} label={heading} hint={said} autocomplete="off" />
  const offered = as === 'yes or no' ? yesOrNo : options
  if (offered.length > 4)
    return (
      <Select
        {...askedToChoose(state, name)}
        id={name}
        label={heading}
        hint={said}
        items={[{ value: '', text: '' }, ...offered]}
      />
    )
  return (
    <Radios
      {...askedToChoose(state, name)}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={said}
      classes={offered.length < 3 ? 'govuk-radios--inline' : undefined}
      items={offered.map(({ value, text }) => ({ value, text }))}
    />
  )
}

const yesOrNo: readonly Option[] = [
  { value: 'yes', text: words.yes },
  { value: 'no', text: words.no },
]

const DayQuestion = ({ field: { name, label, hint }, state }: { field: Field; state: FormState }) => {
  const error = state.errors.find(({ field }) => field === name)
  return (
    <DateInput
      id={name}
      namePrefix={name}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={{ text: hint ?? words.dayHint }}
      values={Object.fromEntries(boxesOf(name, 'day').map((box) => [box, answerTo(state.answers, box)]))}
      errorMessage={error && { text: error.message }}
    />
  )
}
