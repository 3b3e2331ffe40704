import { z } from 'zod'
import { answerTo, asked, type FormState, needed, optional, optionalPostcode, readTypedDate } from '#kit/form'
import { DateInput, Input, Textarea } from '#kit/govuk'
import { isSetting, isTheirOwn, type RequestQuestion } from './question.ts'
import { words } from './words.ts'

export const name: RequestQuestion = {
  slug: 'name',
  title: (asker) => (isTheirOwn(asker) ? words.name.titleOwn : words.name.title),
  reads: () =>
    z.object({
      childName: needed(words.name.tooLong, 200, words.name.missing),
      knownAs: optional(words.name.knownShort, 100),
    }),
  Fields: ({ form, asker }) => (
    <>
      <Input
        {...asked(form, 'childName')}
        label={{ text: words.name.full }}
        hint={{ text: words.name.hint }}
        autocomplete={isTheirOwn(asker) ? 'name' : 'off'}
        spellcheck={false}
      />
      <Input
        {...asked(form, 'knownAs')}
        label={{ text: isTheirOwn(asker) ? words.name.knownOwn : words.name.known }}
        spellcheck={false}
      />
    </>
  ),
}

export const bornFields = { day: 'born-day', month: 'born-month', year: 'born-year' } as const
const bornParts = ['day', 'month', 'year'] as const

/** Over 25 is still taken in: what follows from an age is told, not used to turn anybody away. */
const bornSpan = (today: Parameters<RequestQuestion['reads']>[0]) => ({
  from: today().subtract({ years: 100 }),
  to: today(),
})

export const born: RequestQuestion = {
  slug: 'born',
  title: (asker) => (isTheirOwn(asker) ? words.born.titleOwn : words.born.title),
  reads: (today) =>
    z
      .object({
        [bornFields.day]: optional(words.born.part, 20),
        [bornFields.month]: optional(words.born.part, 20),
        [bornFields.year]: optional(words.born.part, 20),
      })
      .superRefine((typed, context) => {
        const [day = '', month = '', year = ''] = bornParts.map((part) => typed[bornFields[part]] ?? '')
        const read = readTypedDate({ day, month, year }, bornSpan(today))
        if (read.ok || read.reason.kind === 'empty') return
        context.addIssue({
          code: 'custom',
          path: [bornFields[read.reason.parts[0] ?? 'day']],
          message: words.born.problems[read.reason.kind],
        })
      }),
  Fields: ({ form }) => (
    <DateInput
      id="born"
      fieldset={{ legend: { text: words.born.parts.day, classes: 'govuk-visually-hidden' } }}
      hint={{ text: words.born.hint }}
      errorMessage={bornError(form)}
      items={bornParts.map((part) => ({
        name: bornFields[part],
        id: bornFields[part],
        label: words.born.parts[part],
        value: answerTo(form.answers, bornFields[part]),
        error: form.errors.some(({ field }) => field === bornFields[part]),
        classes: part === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
        attributes: { maxlength: '20' },
      }))}
    />
  ),
}

const bornError = ({ errors }: FormState) => {
  const error = errors.find(({ field }) => Object.values<string>(bornFields).includes(field))
  return error && { text: error.message }
}

export const home: RequestQuestion = {
  slug: 'home',
  title: (asker) => (isTheirOwn(asker) ? words.home.titleOwn : words.home.title),
  reads: () =>
    z.object({
      address: optional(words.home.address, 500),
      postcode: optionalPostcode(),
      otherHome: optional(words.home.otherShort, 1000),
    }),
  Fields: ({ form }) => (
    <>
      <p class="govuk-hint">{words.home.hint}</p>
      <Textarea {...asked(form, 'address')} label={{ text: words.home.address }} rows={3} />
      <Input
        {...asked(form, 'postcode')}
        label={{ text: words.home.postcode }}
        classes="govuk-input--width-10"
        autocapitalize="characters"
        spellcheck={false}
      />
      <Textarea
        {...asked(form, 'otherHome')}
        label={{ text: words.home.other }}
        hint={{ text: words.home.otherHint }}
        rows={3}
      />
    </>
  ),
}

export const place: RequestQuestion = {
  slug: 'place',
  title: (asker) => {
    if (isSetting(asker)) return words.place.titleSetting
    return isTheirOwn(asker) ? words.place.titleOwn : words.place.title
  },
  reads: () => z.object({ setting: optional(words.place.label, 300) }),
  Fields: ({ form, asker }) => (
    <Input
      {...asked(form, 'setting')}
      label={{ text: words.place.label }}
      hint={{ text: isSetting(asker) ? words.place.hintSetting : words.place.hint }}
    />
  ),
}
