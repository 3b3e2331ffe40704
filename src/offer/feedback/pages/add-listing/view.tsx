import { asked, askedToChoose, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, Input, Radios, Textarea } from '#kit/govuk'
import { costs } from '../../rules/details.ts'
import { Column } from '../column.tsx'
import { ContactQuestions } from '../contact/view.tsx'
import type { Surroundings, Term } from '../surroundings.ts'
import type { Step } from './steps.ts'
import { words } from './words.ts'

type Around = Pick<Surroundings, 'categories' | 'needs' | 'pack'>
type Props = {
  readonly step: Step
  readonly form: FormState
  readonly around: Around
  readonly action: string
  readonly back: string
}

/** One question, or a few that are one thing. */
export const StepView = ({ step, form, around, action, back }: Props) => {
  const Asked = views[step]
  return (
    <Column>
      <BackLink href={back} text={words.back} />
      <FormErrors form={form} />
      <span class="govuk-caption-l">{words.title}</span>
      <FormFrame form={form} action={action}>
        <Asked form={form} around={around} />
        <Button text={words.next} />
      </FormFrame>
    </Column>
  )
}

type Part = { readonly form: FormState; readonly around: Around }

const Heading = ({ of: step }: { of: keyof typeof words.headings }) => (
  <h1 class="govuk-heading-l">{words.headings[step]}</h1>
)

const heading = (text: string) => ({ text, isPageHeading: true, classes: 'govuk-label--l' })
const legend = (text: string) => ({ text, isPageHeading: true, classes: 'govuk-fieldset__legend--l' })

const Name = ({ form }: Part) => <Input {...asked(form, 'name')} label={heading(words.name)} />

const What = ({ form }: Part) => (
  <Textarea {...asked(form, 'what')} label={heading(words.what)} hint={{ text: words.whatHint }} />
)

const Who = ({ form }: Part) => (
  <>
    <Heading of="who" />
    <Input {...asked(form, 'who')} label={{ text: words.who }} hint={{ text: words.whoHint }} />
    <Age form={form} name="ageFrom" label={words.ageFrom} />
    <Age form={form} name="ageTo" label={words.ageTo} />
  </>
)

const Age = ({ form, name, label }: { form: FormState; name: string; label: string }) => (
  <Input {...asked(form, name)} label={{ text: label }} inputmode="numeric" classes="govuk-input--width-2" />
)

const Where = ({ form }: Part) => (
  <>
    <Heading of="where" />
    <Input {...asked(form, 'venue')} label={{ text: words.venue }} hint={{ text: words.venueHint }} />
    <Input {...asked(form, 'postcode')} label={{ text: words.postcode }} classes="govuk-input--width-10" />
    <Checkboxes
      {...askedToTick(form, 'hideAddress')}
      items={[{ value: 'yes', text: words.hideAddress, hint: { text: words.hideAddressHint } }]}
    />
  </>
)

const When = ({ form }: Part) => (
  <Input {...asked(form, 'when')} label={heading(words.when)} hint={{ text: words.whenHint }} />
)

const Cost = ({ form }: Part) => (
  <>
    <Radios
      {...askedToChoose(form, 'cost')}
      fieldset={{ legend: legend(words.cost) }}
      items={costs.map((cost) => ({ value: cost, text: words.costs[cost] }))}
    />
    <Input {...asked(form, 'costMore')} label={{ text: words.costMore }} />
  </>
)

const Join = ({ form }: Part) => (
  <Input {...asked(form, 'join')} label={heading(words.join)} hint={{ text: words.joinHint }} />
)

const Reach = ({ form }: Part) => (
  <>
    <Heading of="reach" />
    <p class="govuk-body">{words.emailHint}</p>
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

const Kind = ({ form, around }: Part) => (
  <Terms form={form} name="categories" asks={words.categories} terms={around.categories} />
)

const Needs = ({ form, around }: Part) => (
  <Terms form={form} name="needs" asks={words.needs} terms={around.needs} />
)

const You = ({ form, around }: Part) => (
  <>
    <Radios
      {...askedToChoose(form, 'fromOrganisation')}
      fieldset={{ legend: legend(words.fromOrganisation) }}
      classes="govuk-radios--inline"
      items={[
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no },
      ]}
    />
    <ContactQuestions form={form} months={around.pack.forgetContactAfterMonths} />
  </>
)

type TermsProps = {
  readonly form: FormState
  readonly name: string
  readonly asks: string
  readonly terms: readonly Term[]
}

const Terms = ({ form, name, asks, terms }: TermsProps) => (
  <Checkboxes
    {...askedToTick(form, name)}
    fieldset={{ legend: legend(asks) }}
    hint={{ text: words.termsHint }}
    items={terms.map(({ id, name: text }) => ({ value: id, text }))}
  />
)

const views = {
  name: Name,
  what: What,
  who: Who,
  where: Where,
  when: When,
  cost: Cost,
  join: Join,
  reach: Reach,
  kind: Kind,
  needs: Needs,
  you: You,
} as const satisfies Record<Step, (part: Part) => unknown>
