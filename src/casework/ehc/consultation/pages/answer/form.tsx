import { z } from 'zod'
import {
  asked,
  askedToChoose,
  FormErrors,
  FormFrame,
  type FormState,
  needed,
  optional,
  optionalChoice,
} from '#kit/form'
import { Button, Fieldset, Input, Radios, Textarea } from '#kit/govuk'
import { limbNames, limbs, type SettingAnswer } from '../../rules/answer.ts'
import { words } from './words.ts'

const boxOf = (limb: string): string => `why-${limb.replace(/ /g, '-')}`

export const answerQuestions = z.object({
  can: optionalChoice(['yes', 'no']),
  ...(Object.fromEntries(limbNames.map((limb) => [boxOf(limb), optional(words.why, 4000)])) as Record<
    string,
    ReturnType<typeof optional>
  >),
  places: optional(words.places, 1000),
  needed: optional(words.needed, 4000),
  who: needed(words.who, 200, words.whoMissing),
})

type Fault = { readonly field: string; readonly message: string }

/** The answer as the case keeps it, or what is still missing from it. */
export const readAnswer = (
  values: Readonly<Record<string, string | undefined>>,
  how: SettingAnswer['how'],
): { readonly answer: SettingAnswer } | { readonly faults: readonly Fault[] } => {
  const reasons = limbNames.flatMap((limb) => {
    const why = values[boxOf(limb)]
    return why === undefined ? [] : [{ limb, why }]
  })
  if (values['can'] === undefined) return { faults: [{ field: 'can', message: words.canMissing }] }
  const cannot = values['can'] === 'no'
  if (cannot && reasons.length === 0)
    return { faults: [{ field: boxOf(limbNames[0]!), message: words.whyMissing }] }
  return {
    answer: {
      can: cannot ? 'cannot meet need' : 'can meet need',
      reasons: cannot ? reasons : [],
      places: values['places'] ?? null,
      needed: values['needed'] ?? null,
      by: values['who'] ?? null,
      how,
    },
  }
}

/** The questions that a setting is asked; the same with an account and by a code. */
export const AnswerForm = ({ form, action }: { form: FormState; action: string }) => (
  <>
    <FormErrors form={form} />
    <FormFrame form={form} action={action}>
      <Radios
        {...askedToChoose(form, 'can')}
        fieldset={{ legend: { text: words.can, classes: 'govuk-fieldset__legend--m' } }}
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
      />
      <Fieldset legend={{ text: words.why, classes: 'govuk-fieldset__legend--m' }}>
        <p class="govuk-hint">{words.whyHint}</p>
        {limbs.map(({ limb, cite }) => (
          <Textarea
            {...asked(form, boxOf(limb))}
            rows={4}
            label={{ text: words.limbs[limb], classes: 'govuk-label--s' }}
            hint={{ text: cite }}
          />
        ))}
      </Fieldset>
      <Input
        {...asked(form, 'places')}
        label={{ text: words.places, classes: 'govuk-label--s' }}
        hint={{ text: words.placesHint }}
      />
      <Textarea
        {...asked(form, 'needed')}
        rows={4}
        label={{ text: words.needed, classes: 'govuk-label--s' }}
        hint={{ text: words.neededHint }}
      />
      <Input {...asked(form, 'who')} label={{ text: words.who, classes: 'govuk-label--s' }} />
      <Button text={words.send} preventDoubleClick />
    </FormFrame>
  </>
)
