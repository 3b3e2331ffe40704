import { parseDay, shortDay } from '#kit/day'
import { BackLink, Button, InsetText, SummaryList } from '#kit/govuk'
import { CarriedAnswers, FormErrors, FormFrame, type FormState } from '#kit/form'
import type { Alike } from '../../actions/add-person.ts'
import type { Person } from '../../store/persons.ts'
import { Question } from '../facts/question.tsx'
import { calledBy } from '../record/facts.tsx'
import { fields } from './fields.ts'
import { words } from './words.ts'

export const NewView = ({ form }: { form: FormState }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <FormErrors form={form} />
      <h1 class="govuk-heading-l">{words.title}</h1>
      <FormFrame form={form} action="/records/new">
        {fields.map((field) => (
          <Question field={field} state={form} options={[]} />
        ))}
        <Button text={words.add} preventDoubleClick />
      </FormFrame>
    </div>
  </div>
)

export type SeenAlike = Alike & { readonly child: Person | null }

/** Those who may be the same child: the one, or another. Twins never get here. */
export const AlikeView = ({ form, alike }: { form: FormState; alike: readonly SeenAlike[] }) => {
  const sure = alike.some(({ likeness }) => likeness === 'same')
  const answers = { ...form.answers, looked_at: alike.map(({ id }) => id) }
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href="/records/new" text={words.back} />
        <h1 class="govuk-heading-l">{words.alikeTitle}</h1>
        <p class="govuk-body">{words.alikeText}</p>
        {alike.map((one) =>
          one.child === null ? <InsetText text={words.hidden} /> : <Shown {...one} child={one.child} />,
        )}
        {sure ? (
          <p class="govuk-body">{words.sameNumber}</p>
        ) : (
          <FormFrame form={form} action="/records/new">
            <CarriedAnswers answers={answers} />
            <Button text={words.another} classes="govuk-button--secondary" preventDoubleClick />
          </FormFrame>
        )}
      </div>
    </div>
  )
}

const Shown = ({ child, likeness }: SeenAlike & { child: Person }) => (
  <>
    <SummaryList
      card={{ title: { text: words[likeness === 'twin' ? 'possible' : likeness] } }}
      rows={[
        { key: { text: words.given }, value: { text: calledBy(child) } },
        child.born_on !== null && {
          key: { text: words.born },
          value: { text: shortDay(parseDay(child.born_on)!) },
        },
      ]}
    />
    <p class="govuk-body">
      <a class="govuk-link" href={`/records/${child.id}`}>
        {words.thisOne(calledBy(child))}
      </a>
    </p>
  </>
)
