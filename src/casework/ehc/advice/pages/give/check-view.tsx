import { Fields } from '#cases'
import { answerTo, asked, askedToChoose, askedToTick, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, Checkboxes, InsetText, Input, Radios } from '#kit/govuk'
import { type How, notSpokenOf } from '../../rules/how.ts'
import { cameOn, channels, reportRisks } from './check-fields.ts'
import type { Advising, Door } from './door.ts'
import { howOf } from './more-page.tsx'
import { standing } from './opened.ts'
import { GivenText } from './overview.tsx'
import { words } from './words.ts'

/** Everything as it will be given, and what is asked before it is. */
export const CheckView = ({
  form,
  advising,
  door,
}: {
  form: FormState
  advising: Advising | undefined
  door: Door
}) => {
  const at = advising?.at ?? ''
  const body = standing(advising)
  const isFamily = advising?.asked.kind === 'family'
  const how = howOf(advising)
  const missing = isFamily || how !== 'written here' ? [] : notSpokenOf(body)
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`${at}/more`} text={words.change} />
        <FormErrors form={form} />
        <FormFrame form={form} action={`${at}/check`}>
          <input type="hidden" name="draft" value={answerTo(form.answers, 'draft')} />
          <h1 class="govuk-heading-l">{words.check}</h1>
          {!isFamily && how !== '' && <p class="govuk-body">{words.hows[how as How]}</p>}
          <GivenText body={body} />
          <p class="govuk-body">
            <a class="govuk-link" href={`${at}/needs`}>
              {words.change}
            </a>
          </p>
          {missing.length > 0 && (
            <InsetText>
              <p class="govuk-body">
                {missing.map((about) => words.nothingOn[about]).join(' ')} {words.lawAsks}
              </p>
            </InsetText>
          )}
          {!isFamily && (
            <Radios
              {...askedToChoose(form, 'risk')}
              fieldset={{ legend: { text: words.risk, classes: 'govuk-fieldset__legend--s' } }}
              hint={{ text: words.riskHint }}
              items={[
                { value: 'no', text: words.risks.no },
                { value: 'yes', text: words.risks.yes },
              ]}
            />
          )}
          {!isFamily && (
            <Input
              {...asked(form, 'risky')}
              label={{ text: words.riskPoints }}
              classes="govuk-input--width-10"
            />
          )}
          {!isFamily && (
            <Input
              {...asked(form, 'kept')}
              label={{ text: words.kept }}
              hint={{ text: words.keptHint }}
              classes="govuk-input--width-10"
            />
          )}
          {body.reports.length > 0 && (
            <Checkboxes
              {...askedToTick(form, 'reportRisk')}
              fieldset={{ legend: { text: words.reportRisk, classes: 'govuk-fieldset__legend--s' } }}
              hint={{ text: words.reportRiskHint }}
              items={reportRisks.map((value) => ({ value, text: words.reportRisks[value] }))}
            />
          )}
          {advising?.giver.as === null && (
            <Input
              {...asked(form, 'name')}
              autocomplete="name"
              label={{ text: words.whoAreYou, classes: 'govuk-label--s' }}
            />
          )}
          {door.isForSomebody && (
            <>
              <Radios
                {...askedToChoose(form, 'channel')}
                fieldset={{ legend: { text: words.channel, classes: 'govuk-fieldset__legend--s' } }}
                items={channels.map((channel) => ({ value: channel, text: words.channels[channel] }))}
              />
              <Fields fields={[cameOn]} form={form} />
            </>
          )}
          <Button id="give" text={words.give} preventDoubleClick />
        </FormFrame>
      </div>
    </div>
  )
}
