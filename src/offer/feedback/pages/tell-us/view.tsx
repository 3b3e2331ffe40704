import { asked, askedToChoose, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Input, Radios, Textarea } from '#kit/govuk'
import { subjectNames, whos } from '../../rules/comments/subjects.ts'
import { Column } from '../column.tsx'
import { ContactQuestions, NotHere } from '../contact/view.tsx'
import { words } from './words.ts'

type Props = {
  form: FormState
  about: { readonly path: string; readonly name: string } | null
  months: number
}

export const TellUs = ({ form, about, months }: Props) => (
  <Column>
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    {about && (
      <p class="govuk-body">
        {words.about}{' '}
        <a class="govuk-link" href={about.path}>
          {about.name}
        </a>
        .
      </p>
    )}
    <p class="govuk-body">{words.intro}</p>
    <p class="govuk-body">
      {words.use} {words.keeping(months)}{' '}
      <a class="govuk-link" href="/you-said-we-did">
        {words.said}
      </a>
      .
    </p>
    <p class="govuk-body">
      {words.problemBefore}
      <a
        class="govuk-link"
        href={about ? `/report-problem?about=${encodeURIComponent(about.path)}` : '/report-problem'}
      >
        {words.problem}
      </a>
      .
    </p>
    <NotHere />
    <FormFrame form={form} action="/tell-us-what-you-think">
      <Radios
        {...askedToChoose(form, 'topic')}
        fieldset={{ legend: { text: words.subject, classes: 'govuk-fieldset__legend--m' } }}
        items={subjectNames.map((subject) => ({ value: subject, text: words.subjects[subject] }))}
      />
      {about ? (
        <input type="hidden" name="about" value={about.path} />
      ) : (
        <Input {...asked(form, 'where')} label={{ text: words.where }} hint={{ text: words.whereHint }} />
      )}
      <Textarea
        {...asked(form, 'words')}
        label={{ text: words.words, classes: 'govuk-label--m' }}
        hint={{ text: words.wordsHint }}
      />
      <Radios
        {...askedToChoose(form, 'who')}
        fieldset={{ legend: { text: words.who, classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: words.whoHint }}
        items={whosInOrder.map((who) => ({ value: who, text: words.whos[who] }))}
      />
      <ContactQuestions form={form} months={months} withoutName />
      <Button text={words.send} preventDoubleClick />
    </FormFrame>
  </Column>
)

const whosInOrder = whos.toSorted(
  (one, other) => Object.keys(words.whos).indexOf(one) - Object.keys(words.whos).indexOf(other),
)
