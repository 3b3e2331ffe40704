import { answerTo, asked, askedToChoose, askedToTick, FormFrame, type FormState } from '#kit/form'
import { Button, Checkboxes, Input, Radios, Textarea } from '#kit/govuk'
import { statuses } from './questions.ts'
import { words } from './words.ts'

type Part = { readonly form: FormState }

/** Every fact an editor may put right, filled in with what is public now. */
export const ListingForm = ({
  form,
  slug,
  isPrivateAtSource,
}: Part & { slug: string; isPrivateAtSource: boolean }) => (
  <FormFrame form={form} action={`/desk/listings/${slug}`}>
    <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
    <input type="hidden" name="reference" value={answerTo(form.answers, 'reference')} />
    <WhatItIs form={form} />
    <Reaching form={form} />
    <Checkboxes
      {...askedToTick(form, 'addresses_private')}
      fieldset={{ legend: { text: words.sections.address, classes: 'govuk-fieldset__legend--m' } }}
      hint={isPrivateAtSource ? { text: words.addressPrivateAlready } : undefined}
      items={[{ value: 'yes', text: words.addressPrivate, hint: { text: words.addressPrivateHint } }]}
    />
    <Getting form={form} />
    <Checkboxes
      {...askedToTick(form, 'checked')}
      fieldset={{ legend: { text: words.sections.checked, classes: 'govuk-fieldset__legend--m' } }}
      items={[{ value: 'yes', text: words.checked, hint: { text: words.checkedHint } }]}
    />
    <Button text={words.next} preventDoubleClick />
  </FormFrame>
)

const WhatItIs = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.what}</h2>
    <Input {...asked(form, 'name')} label={{ text: words.name }} />
    <Textarea
      {...asked(form, 'summary')}
      rows={3}
      label={{ text: words.summary }}
      hint={{ text: words.summaryHint }}
    />
    <Textarea {...asked(form, 'description')} rows={8} label={{ text: words.description }} />
    <Textarea {...asked(form, 'eligibility_description')} rows={3} label={{ text: words.eligibility }} />
    <Radios
      {...askedToChoose(form, 'status')}
      fieldset={{ legend: { text: words.status } }}
      classes="govuk-radios--small"
      items={statuses.map((status) => ({ value: status, text: words.statuses[status] }))}
    />
    <Textarea
      {...asked(form, 'alert')}
      rows={2}
      label={{ text: words.alert }}
      hint={{ text: words.alertHint }}
    />
  </>
)

const Reaching = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.reach}</h2>
    <Textarea
      {...asked(form, 'phones')}
      rows={3}
      label={{ text: words.phones }}
      hint={{ text: words.phonesHint }}
    />
    <Input {...asked(form, 'email')} label={{ text: words.email }} type="email" spellcheck={false} />
    <Input {...asked(form, 'url')} label={{ text: words.website }} inputmode="url" spellcheck={false} />
  </>
)

const Getting = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.getting}</h2>
    <Textarea {...asked(form, 'application_process')} rows={3} label={{ text: words.apply }} />
    <Textarea {...asked(form, 'fees_description')} rows={2} label={{ text: words.cost }} />
    <Input {...asked(form, 'wait_time')} label={{ text: words.wait }} hint={{ text: words.waitHint }} />
    <Input
      {...asked(form, 'wait_weeks')}
      label={{ text: words.waitWeeks }}
      hint={{ text: words.waitWeeksHint }}
      classes="govuk-input--width-4"
      inputmode="decimal"
    />
  </>
)
