import { asked, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { Button, Checkboxes, Input, Textarea } from '#kit/govuk'
import { wrongs } from '../../rules/details.ts'
import { Column } from '../column.tsx'
import { ContactQuestions, NotHere } from '../contact/view.tsx'
import { words } from './words.ts'

type Props = {
  form: FormState
  about: { readonly path: string; readonly name: string } | null
  months: number
}

export const ReportProblem = ({ form, about, months }: Props) => (
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
      {words.thinkBefore}
      <a
        class="govuk-link"
        href={
          about
            ? `/tell-us-what-you-think?about=${encodeURIComponent(about.path)}`
            : '/tell-us-what-you-think'
        }
      >
        {words.think}
      </a>
      .
    </p>
    <NotHere />
    <FormFrame form={form} action="/report-problem">
      {about ? (
        <input type="hidden" name="about" value={about.path} />
      ) : (
        <Input {...asked(form, 'where')} label={{ text: words.where }} hint={{ text: words.whereHint }} />
      )}
      <Checkboxes
        {...askedToTick(form, 'wrong')}
        fieldset={{ legend: { text: words.wrong, classes: 'govuk-fieldset__legend--m' } }}
        hint={{ text: words.wrongHint }}
        items={wrongs.map((wrong) => ({ value: wrong, text: words.wrongs[wrong] }))}
      />
      <Textarea {...asked(form, 'more')} label={{ text: words.more }} hint={{ text: words.moreHint }} />
      <ContactQuestions form={form} months={months} />
      <Button text={words.send} preventDoubleClick />
    </FormFrame>
  </Column>
)
