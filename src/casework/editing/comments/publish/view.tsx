import type { CommentInFull, Finding } from '#feedback'
import { answerTo, asked, askedToChoose, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, DateInput, Input, InsetText, Radios, Textarea } from '#kit/govuk'
import { Changed } from '../changed.tsx'
import { Marked } from '../marked.tsx'
import { outcomes as outcomeNames } from '../words.ts'
import { outcomes } from './questions.ts'
import { words } from './words.ts'

type Props = {
  readonly comment: CommentInFull
  readonly form: FormState
  /** What somebody must look at before it is published. */
  readonly soft: readonly Finding[]
  readonly isChanged: boolean
}

export const PublishView = ({ comment, form, soft, isChanged }: Props) => {
  const { reference, cleaned } = comment
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/desk/${reference}`} text={words.back} />
        <FormErrors form={form} />
        {isChanged && <Changed reference={reference} />}
        <span class="govuk-caption-l">{reference}</span>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <h2 class="govuk-heading-m">{words.clean}</h2>
        {cleaned === null ? (
          <p class="govuk-body">
            {words.noClean}{' '}
            <a class="govuk-link" href={`/desk/${reference}/clean-comment`}>
              {words.writeClean}
            </a>
          </p>
        ) : (
          <>
            <InsetText>
              <Marked text={cleaned} />
            </InsetText>
            <PublishForm comment={comment} form={form} soft={soft} />
          </>
        )}
      </div>
    </div>
  )
}

const PublishForm = ({ comment, form, soft }: Pick<Props, 'comment' | 'form' | 'soft'>) => (
  <FormFrame form={form} action={`/desk/${comment.reference}/publish-comment`}>
    <input type="hidden" name="seen" value={answerTo(form.answers, 'seen')} />
    <Textarea
      {...asked(form, 'answer')}
      label={{ text: words.answer, classes: 'govuk-label--m' }}
      hint={{ text: words.answerHint }}
    />
    <Radios
      {...askedToChoose(form, 'outcome')}
      fieldset={{ legend: { text: words.outcome, classes: 'govuk-fieldset__legend--m' } }}
      items={outcomes.map((outcome) => ({ value: outcome, text: outcomeNames[outcome] }))}
    />
    <Textarea
      {...asked(form, 'action')}
      rows={3}
      label={{ text: words.action }}
      hint={{ text: words.actionHint }}
    />
    <Input {...asked(form, 'team')} label={{ text: words.team }} hint={{ text: words.teamHint }} />
    <Day form={form} />
    <Shows comment={comment} form={form} />
    {soft.length > 0 && (
      <Checkboxes
        {...askedToTick(form, 'confirmed')}
        fieldset={{ legend: { text: words.confirm, classes: 'govuk-fieldset__legend--m' } }}
        items={soft.map((finding) => ({ value: finding.text, text: words.confirmItem(finding) }))}
      />
    )}
    <Button text={words.publish} preventDoubleClick />
  </FormFrame>
)

const Shows = ({ comment, form }: Pick<Props, 'comment' | 'form'>) => {
  const items = [
    ...(comment.aboutPath === null ? [] : [{ value: 'page', text: words.showsPage }]),
    ...(comment.who === null ? [] : [{ value: 'who', text: words.showsWho }]),
  ]
  return items.length === 0 ? null : (
    <Checkboxes
      {...askedToTick(form, 'shows')}
      fieldset={{ legend: { text: words.shows, classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: words.showsHint }}
      items={items}
    />
  )
}

const Day = ({ form }: { form: FormState }) => {
  const fault = form.errors.find(({ field }) => field === 'day')
  const parts = ['day-day', 'day-month', 'day-year']
  return (
    <DateInput
      id="day"
      namePrefix="day"
      values={Object.fromEntries(parts.map((part) => [part, answerTo(form.answers, part)]))}
      fieldset={{ legend: { text: words.day } }}
      hint={{ text: words.dayHint }}
      {...(fault && { errorMessage: { text: fault.message } })}
    />
  )
}
