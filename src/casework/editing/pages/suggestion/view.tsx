import type { DirectoryPack } from '#directory'
import { asked, askedToChoose, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, ErrorSummary, Input, Radios, Textarea } from '#kit/govuk'
import { costs, kinds, termsOf } from './questions.ts'
import { words } from './words.ts'

type Part = { readonly form: FormState }
type Props = Part & {
  readonly path: string
  readonly pack: Pick<DirectoryPack, 'taxonomies'>
  readonly cannot: readonly string[]
}

export const SuggestionView = ({ form, path, pack, cannot }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={path.replace(/\/listing$/, '')} text={words.back} />
      <FormErrors form={form} />
      {cannot.length > 0 && (
        <ErrorSummary titleText={words.cannot} errorList={cannot.map((text) => ({ text }))} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      <FormFrame form={form} action={path}>
        <WhatItIs form={form} />
        <WhereAndWhen form={form} />
        <Reaching form={form} />
        <h2 class="govuk-heading-m">{words.sections.sort}</h2>
        <Terms form={form} name="categories" legend={words.categories} terms={termsOf(pack, 'category')} />
        <Terms form={form} name="needs" legend={words.needs} terms={termsOf(pack, 'need')} />
        <Checkboxes
          {...askedToTick(form, 'checked')}
          fieldset={{ legend: { text: words.checkedLegend, classes: 'govuk-fieldset__legend--m' } }}
          items={[{ value: 'yes', text: words.checked }]}
        />
        <Button text={words.next} name="step" value="check" />
      </FormFrame>
    </div>
  </div>
)

const WhatItIs = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.what}</h2>
    <Input {...asked(form, 'name')} label={{ text: words.name }} />
    <Input
      {...asked(form, 'organization')}
      label={{ text: words.organization }}
      hint={{ text: words.organizationHint }}
    />
    <Radios
      {...askedToChoose(form, 'kind')}
      fieldset={{ legend: { text: words.kind } }}
      classes="govuk-radios--small"
      items={kinds.map((kind) => ({ value: kind, text: words.kinds[kind] }))}
    />
    <Textarea
      {...asked(form, 'summary')}
      rows={3}
      label={{ text: words.summary }}
      hint={{ text: words.summaryHint }}
    />
    <Textarea {...asked(form, 'description')} label={{ text: words.description }} />
    <Textarea {...asked(form, 'eligibility')} rows={3} label={{ text: words.eligibility }} />
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
    <Input {...asked(form, 'venue')} label={{ text: words.venue }} />
    <Input {...asked(form, 'postcode')} label={{ text: words.postcode }} classes="govuk-input--width-10" />
    <Checkboxes
      {...askedToTick(form, 'hideAddress')}
      items={[{ value: 'yes', text: words.hideAddress, hint: { text: words.hideAddressHint } }]}
    />
    <Input {...asked(form, 'when')} label={{ text: words.when }} />
    <Radios
      {...askedToChoose(form, 'cost')}
      fieldset={{ legend: { text: words.cost } }}
      classes="govuk-radios--small"
      items={costs.map((cost) => ({ value: cost, text: words.costs[cost] }))}
    />
    <Input {...asked(form, 'costMore')} label={{ text: words.costMore }} />
  </>
)

const Reaching = ({ form }: Part) => (
  <>
    <h2 class="govuk-heading-m">{words.sections.reach}</h2>
    <Textarea {...asked(form, 'join')} rows={3} label={{ text: words.join }} />
    <Input {...asked(form, 'website')} label={{ text: words.website }} inputmode="url" spellcheck={false} />
    <Input
      {...asked(form, 'phone')}
      label={{ text: words.phone }}
      type="tel"
      classes="govuk-input--width-20"
    />
    <Input {...asked(form, 'email')} label={{ text: words.email }} type="email" spellcheck={false} />
  </>
)

type TermsProps = Part & {
  readonly name: string
  readonly legend: string
  readonly terms: ReturnType<typeof termsOf>
}

const Terms = ({ form, name, legend, terms }: TermsProps) => (
  <Checkboxes
    {...askedToTick(form, name)}
    fieldset={{ legend: { text: legend } }}
    hint={{ text: words.termsHint }}
    classes="govuk-checkboxes--small"
    items={terms.map((term) => ({ value: term.id, text: term.name }))}
  />
)
