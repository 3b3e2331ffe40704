import { Checkboxes, DateInput, Input, Radios, Textarea } from '#kit/govuk'
import { answerTo, asked, askedToChoose, askedToTick, type FormState } from '#kit/form'
import { boxesOf, type Field } from './field.ts'

/** The questions of a deed, in order, with what was typed and what is wrong with it. */
export const Fields = ({ fields, form }: { fields: readonly Field[]; form: FormState }) => (
  <>
    {fields.map((field) => (
      <OneField field={field} form={form} />
    ))}
  </>
)

const OneField = ({ field, form }: { field: Field; form: FormState }) => {
  const { name, as, label, options = [] } = field
  const hint = field.hint === undefined ? {} : { hint: { text: field.hint } }
  const labelled = { label: { text: label, classes: 'govuk-label--s' }, ...hint }
  const grouped = { fieldset: { legend: { text: label, classes: 'govuk-fieldset__legend--s' } }, ...hint }
  const items = options.map(({ value, text, hint: more }) => ({
    value,
    text,
    ...(more !== undefined && { hint: { text: more } }),
  }))
  switch (as) {
    case 'line':
      return <Input {...asked(form, name)} {...labelled} />
    case 'text':
    case 'lines':
      return <Textarea rows={as === 'text' ? 8 : 4} {...asked(form, name)} {...labelled} />
    case 'choice':
      return <Radios {...askedToChoose(form, name)} items={items} {...grouped} />
    case 'ticks':
      return <Checkboxes {...askedToTick(form, name)} items={items} {...grouped} />
    case 'day': {
      const values = Object.fromEntries(boxesOf(field).map((box) => [box, answerTo(form.answers, box)]))
      const fault = form.errors.find((error) => error.field === name)
      return (
        <DateInput
          id={name}
          namePrefix={name}
          values={values}
          {...grouped}
          {...(fault && { errorMessage: { text: fault.message } })}
        />
      )
    }
    case 'carried':
      return <input type="hidden" name={name} value={answerTo(form.answers, name)} />
  }
}
