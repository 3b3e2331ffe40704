import { dayInWords, parseDay } from '#kit/day'
import { Details, InsetText, Panel } from '#kit/govuk'
import type { FormState } from '#kit/form'
import type { Paper } from '../../../final/papers/paper.ts'
import { PaperView } from '../../../final/papers/view.tsx'
import type { Consultation } from '../../store/consultations.ts'
import { AnswerForm } from './form.tsx'
import { words } from './words.ts'

type Props = {
  readonly consultation: Consultation
  /** The draft as the setting may see it; null where it was sent on paper. */
  readonly draft: Paper | null
  readonly form: FormState
  readonly action: string
  /** The same draft, to keep or print. */
  readonly pdf: string
}

/** What a setting is asked, with the draft plan and nothing else of the case. */
export const ConsultationView = ({ consultation, draft, form, action, pdf }: Props) => {
  const { setting, asked_on, answer_by, answered_on } = consultation
  return (
    <>
      {draft !== null && <span class="govuk-caption-l">{draft.title}</span>}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">
        {words.asked(setting, dayInWords(parseDay(asked_on)!))} {words.by(dayInWords(parseDay(answer_by)!))}{' '}
        {words.silent}
      </p>
      {answered_on !== null && <InsetText text={words.answered(dayInWords(parseDay(answered_on)!))} />}
      {draft === null ? (
        <p class="govuk-body">{words.noDraft}</p>
      ) : (
        <>
          <p class="govuk-body">{words.shows}</p>
          <p class="govuk-body">
            <a class="govuk-link" href={pdf}>
              {words.pdf}
            </a>
          </p>
          <Details summaryText={words.draft}>
            <PaperView paper={draft} />
          </Details>
        </>
      )}
      <AnswerForm form={form} action={action} />
    </>
  )
}

export const AnsweredView = () => (
  <>
    <Panel titleText={words.sentTitle} />
    <p class="govuk-body">{words.sent}</p>
  </>
)
