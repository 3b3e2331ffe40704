import { answersTo, askedToChoose, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, InsetText, NotificationBanner, Radios } from '#kit/govuk'
import { abouts, parts } from '../../rules/point.ts'
import { keyOfSentence } from '../../rules/taken.ts'
import { panelWords } from '../panel/words.ts'
import type { OpenedReport } from './page.tsx'
import { words } from './words.ts'

type Props = {
  readonly form: FormState
  readonly opened: OpenedReport | undefined
  readonly taken: boolean
}

export const ReportView = ({ form, opened, taken }: Props) => {
  const ticked = answersTo(form.answers, 'sentence')
  const points = new Set(opened?.given.body.points.map(({ words: said }) => said) ?? [])
  const isPoint = (sentence: string) => [...points].some((said) => said.includes(sentence))
  const pages = opened?.sentences ?? []
  const isEmpty = pages.every((sentences) => sentences.length === 0)
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={opened?.back ?? '/desk'} text={words.back} />
        <FormErrors form={form} />
        {taken && <NotificationBanner type="success" text={words.taken} />}
        <span class="govuk-caption-l">{opened?.title}</span>
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="govuk-body">{isEmpty ? words.nothing : words.lead}</p>
        {opened?.report.isUnreadable && <InsetText text={words.unreadable} />}
        {!isEmpty && (
          <FormFrame form={form} action={opened?.at ?? ''}>
            <div id="sentence">
              {pages.map((sentences, at) => (
                <Checkboxes
                  name="sentence"
                  idPrefix={`page-${at + 1}`}
                  classes="govuk-checkboxes--small"
                  fieldset={{
                    legend: {
                      text: pages.length === 1 ? words.sentences : words.page(at + 1),
                      classes: 'govuk-fieldset__legend--m',
                    },
                  }}
                  values={[...ticked]}
                  items={sentences.map((sentence, nth) => ({
                    value: keyOfSentence(at + 1, nth + 1),
                    text: sentence,
                    ...(isPoint(sentence) && { hint: { text: words.isTaken } }),
                  }))}
                />
              ))}
            </div>
            <Radios
              {...askedToChoose(form, 'about')}
              classes="govuk-radios--inline"
              fieldset={{ legend: { text: words.about, classes: 'govuk-fieldset__legend--s' } }}
              items={abouts.map((about) => ({ value: about, text: panelWords.abouts[about] }))}
            />
            <Radios
              {...askedToChoose(form, 'part')}
              classes="govuk-radios--inline"
              fieldset={{ legend: { text: words.part, classes: 'govuk-fieldset__legend--s' } }}
              items={parts.map((part) => ({ value: part, text: panelWords.parts[part] }))}
            />
            <Button text={words.take} preventDoubleClick />
          </FormFrame>
        )}
      </div>
    </div>
  )
}
