import { Fields } from '#cases'
import { type Day, dayInWords } from '#kit/day'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, InsetText, SummaryList } from '#kit/govuk'
import { Whose } from '#kit/page'
import { Column } from '../../../pages/request/column.tsx'
import { type Answers, limbsOf, type PanelQuestion } from '../../rules/legal-test.ts'
import type { PanelAdvice } from '../../rules/panel.ts'
import type { Interest, Item, View } from '../../store/items.ts'
import type { Meeting } from '../../store/meetings.ts'
import { panelsAt } from '../meetings/view.tsx'
import { answerWords, fairness, limbWords, questionWords } from '../words.ts'
import { adviceFields, interestFields, testFields } from './fields.ts'
import { Papers, type PapersProps } from './papers.tsx'
import { words } from './words.ts'

export type Known = {
  readonly meeting: Meeting
  readonly item: Item
  readonly reference: string
  readonly child: string
  readonly setting: string | null
  readonly form: FormState
}

/** All that somebody is told before they have said that they can advise. */
export const InterestView = ({ child, setting, ...rest }: Known) => (
  <Column>
    <Top {...rest} child={child} />
    <SummaryList
      rows={[
        { key: { text: words.child }, value: { text: child } },
        ...(setting === null ? [] : [{ key: { text: words.setting }, value: { text: setting } }]),
      ]}
    />
    <FormFrame form={rest.form} action={addressOf(rest)}>
      <input type="hidden" name="deed" value="interest" />
      <Fields fields={interestFields} form={rest.form} />
      <Button text={words.sayInterest} preventDoubleClick />
    </FormFrame>
  </Column>
)

export type ItemProps = Known &
  PapersProps & {
    readonly due: Day
    readonly interests: readonly Interest[]
    readonly views: readonly View[]
    readonly mine: View | null
    /** They write down what the panel advises, with the names of those who may have been there. */
    readonly writesFor: readonly string[] | null
    readonly advice: PanelAdvice | null
    readonly editing: boolean
  }

export const ItemView = (props: ItemProps) => {
  const { meeting, item, reference, due, form, isMember, mine, writesFor, advice, editing } = props
  const { question } = item
  const writesView = isMember && advice === null && (mine === null || editing)
  return (
    <Column>
      <Top {...props} />
      <p class="govuk-body">
        {questionWords[question]}. {words.dueBy(dayInWords(due))}
      </p>
      {!isMember && (
        <p class="govuk-body">
          <a class="govuk-link" href={`/desk/${reference}`}>
            {words.toCase}
          </a>
        </p>
      )}
      <InsetText text={fairness} />
      <Papers {...props} at={addressOf(props)} />
      {writesView && (
        <section>
          <h2 class="govuk-heading-m">{words.view}</h2>
          <p class="govuk-body">{words.viewLead}</p>
          <FormFrame form={form} action={addressOf(props)}>
            <input type="hidden" name="deed" value="view" />
            <Fields fields={testFields(question)} form={form} />
            <Button text={words.saveView} preventDoubleClick />
          </FormFrame>
        </section>
      )}
      <Views {...props} />
      {!writesView && isMember && advice === null && (
        <p class="govuk-body">
          <a class="govuk-link" href={`${panelsAt}/${meeting.id}/${item.id}?edit=view`}>
            {words.changeView}
          </a>
        </p>
      )}
      {advice !== null && <Advice advice={advice} />}
      {!writesView && writesFor !== null && advice === null && (
        <section>
          <h2 class="govuk-heading-m">{words.advice}</h2>
          <p class="govuk-body">{words.adviceLead}</p>
          <FormFrame form={form} action={addressOf(props)}>
            <input type="hidden" name="deed" value="advice" />
            <Fields fields={adviceFields(question, writesFor)} form={form} />
            <Button text={words.saveAdvice} preventDoubleClick />
          </FormFrame>
        </section>
      )}
    </Column>
  )
}

const Top = ({
  meeting,
  reference,
  child,
  form,
}: Pick<Known, 'meeting' | 'reference' | 'child' | 'form'>) => (
  <>
    <Whose name={child} more={reference} />
    <BackLink href={`${panelsAt}/${meeting.id}`} text={words.back} />
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
  </>
)

const addressOf = ({ meeting, item }: Pick<Known, 'meeting' | 'item'>) =>
  `${panelsAt}/${meeting.id}/${item.id}`

const Views = ({ meeting, item, views, mine, interests, isMember }: ItemProps) => {
  const nameOf = (id: string) => meeting.members.find(({ personId }) => personId === id)?.name ?? ''
  const aside = interests.filter(({ conflict }) => conflict)
  return (
    <section aria-labelledby="views">
      <h2 class="govuk-heading-m" id="views">
        {words.views}
      </h2>
      {isMember && mine === null ? (
        <p class="govuk-body">{words.viewsLater}</p>
      ) : (
        views.map(({ as, answers }) => (
          <>
            <h3 class="govuk-heading-s">{as}</h3>
            <Said question={item.question} said={answers} />
          </>
        ))
      )}
      {(!isMember || mine !== null) && views.length === 0 && <p class="govuk-body">{words.none}</p>}
      {aside.length > 0 && (
        <>
          <h3 class="govuk-heading-s">{words.aside}</h3>
          <ul class="govuk-list govuk-list--bullet">
            {aside.map(({ personId, because }) => (
              <li>{isMember ? nameOf(personId) : words.becauseOf(nameOf(personId), because ?? '')}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  )
}

/** A test, answered: each limb with its reason. */
const Said = ({ question, said }: { question: PanelQuestion; said: Answers }) => (
  <SummaryList
    rows={limbsOf[question].flatMap(({ id }) => {
      const one = said[id]
      return one
        ? [
            {
              key: { text: limbWords[question][id] },
              value: {
                html: (
                  <>
                    <strong>{answerWords[one.answer]}</strong>
                    <br />
                    <span class="wm-lines">{one.because}</span>
                  </>
                ),
              },
            },
          ]
        : []
    })}
  />
)

/** What a panel advised, for whoever decides. */
export const Advice = ({ advice }: { advice: PanelAdvice }) => (
  <section aria-labelledby="panel-advice">
    <h2 class="govuk-heading-m" id="panel-advice">
      {words.advice}
    </h2>
    <p class="govuk-body">{words.advised(dayInWords(advice.advisedOn))}</p>
    <p class="govuk-body wm-lines">{advice.advice}</p>
    <Said question={advice.question} said={advice.said} />
    <p class="govuk-hint">
      {words.whoWasThere(advice.present.join(', '))}
      {advice.stoodAside.length > 0 && ` ${words.aside}: ${advice.stoodAside.join(', ')}.`}
    </p>
  </section>
)
