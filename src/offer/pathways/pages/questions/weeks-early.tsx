import { Input } from '#kit/govuk'
import { done, refused } from '#kit/result'
import { boxOf, type Question } from './question.ts'
import { words } from './words.ts'

const field = 'weeks'

export const weeksEarly: Question = {
  name: 'weeks-early',
  asks: words.weeksEarly.asks,
  fields: [field],
  unsureButton: true,
  read: (sent) => {
    const typed = boxOf(sent, field)
    return /^\d{1,2}$/.test(typed) && Number(typed) <= mostWeeks
      ? done([typed])
      : refused({ text: words.weeksEarly.wrong, at: field })
  },
  Fields: ({ sent, mistake }) => (
    <Input
      name={field}
      id={field}
      label={{ text: words.weeksEarly.asks, classes: 'govuk-label--l', isPageHeading: true }}
      hint={{ text: words.weeksEarly.hint }}
      errorMessage={mistake}
      suffix={{ text: words.weeksEarly.unit }}
      classes="govuk-input--width-2"
      inputmode="numeric"
      value={boxOf(sent, field)}
      attributes={{ maxlength: '10' }}
    />
  ),
  inWords: ([weeks]) => words.weeksEarly.told(Number(weeks)),
}

/** No child born sooner has lived. */
const mostWeeks = 19
