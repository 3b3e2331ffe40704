import { answersTo, answerTo, CarriedAnswers, FormFrame, type FormState } from '#kit/form'
import { Button, SummaryList } from '#kit/govuk'
import { Column } from '../column.tsx'
import { words as contactWords } from '../contact/words.ts'
import type { Surroundings, Term } from '../surroundings.ts'
import { words } from './words.ts'

type Props = { form: FormState; around: Pick<Surroundings, 'categories' | 'needs'> }

export const CheckAnswers = ({ form, around }: Props) => (
  <Column>
    <h1 class="govuk-heading-l">{words.checkTitle}</h1>
    <p class="govuk-body">{words.checkIntro}</p>
    <FormFrame form={form} action="/add-listing">
      <CarriedAnswers answers={form.answers} />
      {sectionsOf(form, around).map(({ title, first, rows }) => (
        <>
          <h2 class="govuk-heading-m">{title}</h2>
          <SummaryList
            rows={rows.map(([key, value]) => ({
              key: { text: key },
              value: { html: <Given text={value} /> },
            }))}
          />
          {/* A link could not take the answers along. */}
          <Button
            text={words.change(title)}
            name="step"
            value="change"
            classes="govuk-button--secondary"
            attributes={{ formaction: `/add-listing#${first}` }}
          />
        </>
      ))}
      <div>
        <Button text={words.send} name="step" value="send" preventDoubleClick />
      </div>
    </FormFrame>
  </Column>
)

type Section = { title: string; first: string; rows: readonly (readonly [key: string, value: string])[] }

const sectionsOf = (form: FormState, { categories, needs }: Props['around']): Section[] => {
  const given = (field: string) => answerTo(form.answers, field)
  const chosen = (field: string, terms: readonly Term[]) =>
    terms.flatMap(({ id, name }) => (answersTo(form.answers, field).includes(id) ? [name] : [])).join('\n')
  const costs: Readonly<Record<string, string>> = words.costs
  const yesOrNo: Readonly<Record<string, string>> = { yes: words.yes, no: words.no }
  const { what, where, reach, sort, you } = words.sections
  return [
    {
      title: what,
      first: 'name',
      rows: [
        [words.name, given('name')],
        [words.what, given('what')],
        [words.who, given('who')],
        [words.agesKey, words.ages(given('ageFrom'), given('ageTo'))],
      ],
    },
    {
      title: where,
      first: 'venue',
      rows: [
        [words.venue, given('venue')],
        [words.postcode, given('postcode')],
        [words.addressKey, given('hideAddress') ? words.hidden : words.shown],
        [words.when, given('when')],
        [words.cost, [costs[given('cost')], given('costMore')].filter(Boolean).join('\n')],
      ],
    },
    {
      title: reach,
      first: 'join',
      rows: [
        [words.join, given('join')],
        [words.website, given('website')],
        [words.phone, given('phone')],
        [words.email, given('email')],
      ],
    },
    {
      title: sort,
      first: categories.length > 0 ? 'categories' : 'needs',
      rows: [
        [words.categories, chosen('categories', categories)],
        [words.needs, chosen('needs', needs)],
      ],
    },
    {
      title: you,
      first: 'fromOrganisation',
      rows: [
        [words.fromOrganisation, yesOrNo[given('fromOrganisation')] ?? ''],
        [contactWords.yourName, given('yourName')],
        [contactWords.yourEmail, given('yourEmail')],
        [contactWords.yourPhone, given('yourPhone')],
      ],
    },
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
