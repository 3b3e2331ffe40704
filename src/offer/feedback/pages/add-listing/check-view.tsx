import { answersTo, answerTo, CarriedAnswers, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, SummaryList } from '#kit/govuk'
import { Column } from '../column.tsx'
import { words as contactWords } from '../contact/words.ts'
import type { Surroundings, Term } from '../surroundings.ts'
import { changeAt, checkAt, type Step, stepAt, stepsFor } from './steps.ts'
import { words } from './words.ts'

type Props = { form: FormState; around: Pick<Surroundings, 'categories' | 'needs'> }

export const CheckAnswers = ({ form, around }: Props) => {
  const rows = rowsOf(form, around)
  const steps = stepsFor(around.categories, around.needs)
  return (
    <Column>
      <BackLink href={stepAt(steps.at(-1)!)} text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.checkTitle}</h1>
      <p class="govuk-body">{words.checkIntro}</p>
      <SummaryList
        rows={rows
          .filter(({ step }) => steps.includes(step))
          .map(({ step, key, value }) => ({
            key: { text: key },
            value: { html: <Given text={value} /> },
            actions: { items: [{ href: changeAt(step), text: words.change, visuallyHiddenText: key }] },
          }))}
      />
      <FormFrame form={form} action={checkAt}>
        {/* Sent from here, they are one message however often they are sent. */}
        <CarriedAnswers answers={form.answers} />
        <Button text={words.send} preventDoubleClick />
      </FormFrame>
    </Column>
  )
}

type Row = { readonly step: Step; readonly key: string; readonly value: string }

const rowsOf = (form: FormState, { categories, needs }: Props['around']): readonly Row[] => {
  const given = (field: string) => answerTo(form.answers, field)
  const chosen = (field: string, terms: readonly Term[]) =>
    terms.flatMap(({ id, name }) => (answersTo(form.answers, field).includes(id) ? [name] : [])).join('\n')
  const costs: Readonly<Record<string, string>> = words.costs
  const yesOrNo: Readonly<Record<string, string>> = { yes: words.yes, no: words.no }
  return [
    { step: 'name', key: words.name, value: given('name') },
    { step: 'what', key: words.what, value: given('what') },
    { step: 'who', key: words.who, value: given('who') },
    { step: 'who', key: words.agesKey, value: words.ages(given('ageFrom'), given('ageTo')) },
    { step: 'where', key: words.venue, value: given('venue') },
    { step: 'where', key: words.postcode, value: given('postcode') },
    { step: 'where', key: words.addressKey, value: given('hideAddress') ? words.hidden : words.shown },
    { step: 'when', key: words.when, value: given('when') },
    {
      step: 'cost',
      key: words.cost,
      value: [costs[given('cost')], given('costMore')].filter(Boolean).join('\n'),
    },
    { step: 'join', key: words.join, value: given('join') },
    { step: 'reach', key: words.website, value: given('website') },
    { step: 'reach', key: words.phone, value: given('phone') },
    { step: 'reach', key: words.email, value: given('email') },
    { step: 'kind', key: words.categories, value: chosen('categories', categories) },
    { step: 'needs', key: words.needs, value: chosen('needs', needs) },
    { step: 'you', key: words.fromOrganisation, value: yesOrNo[given('fromOrganisation')] ?? '' },
    { step: 'you', key: contactWords.yourName, value: given('yourName') },
    { step: 'you', key: contactWords.yourEmail, value: given('yourEmail') },
    { step: 'you', key: contactWords.yourPhone, value: given('yourPhone') },
  ]
}

/** Line by line, as it was typed. */
const Given = ({ text }: { text: string }) => {
  if (text.trim() === '') return <span class="govuk-hint">{words.notSaid}</span>
  return (
    <>
      {text.split('\n').map((line, index) => (
        <>
          {index > 0 && <br />}
          {line}
        </>
      ))}
    </>
  )
}
