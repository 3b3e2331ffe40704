import { asked, askedToChoose, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Checkboxes, Input, Radios, Textarea } from '#kit/govuk'
import { costs } from '../../rules/details.ts'
import { Column } from '../column.tsx'
import { ContactQuestions, NotHere } from '../contact/view.tsx'
import type { Surroundings, Term } from '../surroundings.ts'
import { words } from './words.ts'

type Props = { form: FormState; around: Pick<Surroundings, 'categories' | 'needs' | 'pack'> }

export const AddListing = ({ form, around }: Props) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <p class="govuk-body">{words.intro}</p>
    <p class="govuk-body">{words.checked}</p>
    <NotHere />
    <FormFrame form={form} action="/add-listing">
      <WhatItIs form={form} />
      <WhereAndWhen form={form} />
      <GettingInTouch form={form} />
      <h2 class="govuk-heading-m">{words.sections.sort}</h2>
      <Terms form={form} name="categories" legend={words.categories} terms={around.categories} />
      <Terms form={form} name="needs" legend={words.needs} terms={around.needs} />
      <h2 class="govuk-heading-m">{words.sections.you}</h2>
      <Radios
        {...askedToChoose(form, 'fromOrganisation')}
        fieldset={{ legend: { text: words.fromOrganisation } }}
        classes="govuk-radios--inline"
        items={[
          { value: 'yes', text: words.yes },
          { value: 'no', text: words.no },
        ]}
      />
      <ContactQuestions form={form} months={around.pack.forgetContactAfterMonths} />
      <Button text={words.next} name="step" value="check" />
    </FormFrame>
  </Column>
)

type Part = { form: FormState }

const WhatItIs = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.what}</h2>
    <Input {...asked(form, 'name')} label={{ text: words.name }} />
    <Textarea {...asked(form, 'what')} label={{ text: words.what }} hint={{ text: words.whatHint }} />
    <Input {...asked(form, 'who')} label={{ text: words.who }} hint={{ text: words.whoHint }} />
    <Age form={form} name="ageFrom" label={words.ageFrom} />
    <Age form={form} name="ageTo" label={words.ageTo} />
  </>
)

const Age = ({ form, name, label }: Part & { name: string; label: string }) => (
  <Input {...asked(form, name)} label={{ text: label }} inputmode="numeric" classes="govuk-input--width-2" />
)

const WhereAndWhen = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.where}</h2>
    <Input {...asked(form, 'venue')} label={{ text: words.venue }} hint={{ text: words.venueHint }} />
    <Input {...asked(form, 'postcode')} label={{ text: words.postcode }} classes="govuk-input--width-10" />
    <Checkboxes
      {...askedToTick(form, 'hideAddress')}
      items={[{ value: 'yes', text: words.hideAddress, hint: { text: words.hideAddressHint } }]}
    />
    <Input {...asked(form, 'when')} label={{ text: words.when }} hint={{ text: words.whenHint }} />
    <Radios
      {...askedToChoose(form, 'cost')}
      fieldset={{ legend: { text: words.cost } }}
      items={costs.map((cost) => ({ value: cost, text: words.costs[cost] }))}
    />
    <Input {...asked(form, 'costMore')} label={{ text: words.costMore }} />
  </>
)

const GettingInTouch = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.reach}</h2>
    <Input {...asked(form, 'join')} label={{ text: words.join }} hint={{ text: words.joinHint }} />
    <Input
      {...asked(form, 'website')}
      label={{ text: words.website }}
      hint={{ text: words.emailHint }}
      inputmode="url"
      spellcheck={false}
    />
    <Input
      {...asked(form, 'phone')}
      label={{ text: words.phone }}
      type="tel"
      classes="govuk-input--width-20"
    />
    <Input {...asked(form, 'email')} label={{ text: words.email }} type="email" spellcheck={false} />
  </>
)

const Terms = (props: Part & { name: string; legend: string; terms: readonly Term[] }) =>
  props.terms.length === 0 ? null : (
    <Checkboxes
      {...askedToTick(props.form, props.name)}
      fieldset={{ legend: { text: props.legend } }}
      hint={{ text: words.termsHint }}
      classes="govuk-checkboxes--small"
      items={props.terms.map(({ id, name }) => ({ value: id, text: name }))}
    />
  )
