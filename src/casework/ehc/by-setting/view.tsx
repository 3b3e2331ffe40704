import { Fields } from '#cases'
import { type Answers, answerTo, FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button, InsetText, Panel, SummaryList } from '#kit/govuk'
import type { ListedChild } from '#people'
import type { Recorded } from '../actions/record-request.ts'
import { Column } from '../pages/request/column.tsx'
import { ShownCode } from '../pages/request/shown-code.tsx'
import type { ChildToAskFor } from './open-child.ts'
import { fieldsOf, type StepName, stepsFor } from './steps.ts'
import { words } from './words.ts'

export const askAt = '/ask-for-a-child'

export const ListView = ({ children }: { children: readonly ListedChild[] }) => (
  <Column>
    <BackLink href="/home" text={words.home} />
    <h1 class="govuk-heading-l">{words.listTitle}</h1>
    <p class="govuk-body">{words.listLead}</p>
    {children.length === 0 && <p class="govuk-body">{words.noChildren}</p>}
    <ul class="govuk-list">
      {children.map(({ id, given_name, family_name }) => (
        <li>
          <a class="govuk-link" href={`${askAt}/${id}/why`}>
            {[given_name, family_name].filter(Boolean).join(' ')}
          </a>
        </li>
      ))}
    </ul>
    <p class="govuk-body">
      <a class="govuk-link" href="/ask-for-an-assessment">
        {words.publicForm}
      </a>
    </p>
  </Column>
)

type StepProps = {
  readonly step: StepName
  readonly form: FormState
  readonly child: ChildToAskFor
  readonly version: number
  /** What was saved in another window meanwhile. */
  readonly theirs: Answers | null
}

export const StepView = ({ step, form, child, version, theirs }: StepProps) => {
  const steps = stepsFor(child.flavour)
  const before = steps[steps.indexOf(step) - 1]
  const fields = fieldsOf(step)
  return (
    <Column>
      <BackLink href={before ? `${askAt}/${child.id}/${before}` : askAt} text={words.back} />
      <FormErrors form={form} />
      <span class="govuk-caption-l">{child.about.childName}</span>
      <h1 class="govuk-heading-l">{words.steps[step].title}</h1>
      {step === steps[0] && child.openCase !== null && <AlreadyOpen reference={child.openCase} />}
      {theirs !== null && (
        <InsetText
          html={
            <>
              <p>{words.savedElsewhere}</p>
              {fields.map(({ name, label }) => (
                <p class="wm-lines">
                  <strong>{label}</strong>: {answerTo(theirs, name) || words.empty}
                </p>
              ))}
            </>
          }
        />
      )}
      <p class="govuk-body">{words.optional}</p>
      <FormFrame form={form} action={`${askAt}/${child.id}/${step}`}>
        <input type="hidden" name="seen" value={String(version)} />
        <Fields fields={fields} form={form} />
        <div class="govuk-button-group">
          <Button text={words.carryOn} preventDoubleClick />
          <Button text={words.later} name="go" value="later" classes="govuk-button--secondary" />
        </div>
      </FormFrame>
    </Column>
  )
}

const AlreadyOpen = ({ reference }: { reference: string }) => (
  <InsetText
    html={
      <>
        <p class="govuk-body">
          {words.open(reference)} {words.openText}
        </p>
        <a class="govuk-link" href={`/desk/${reference}/views`}>
          {words.addToIt}
        </a>
      </>
    }
  />
)

type CheckProps = { readonly child: ChildToAskFor; readonly answers: Answers; readonly form: FormState }

export const CheckView = ({ child, answers, form }: CheckProps) => (
  <Column>
    <BackLink href={`${askAt}/${child.id}/others`} text={words.back} />
    <FormErrors form={form} />
    <span class="govuk-caption-l">{child.about.childName}</span>
    <h1 class="govuk-heading-l">{words.check}</h1>
    {stepsFor(child.flavour).map((step) => (
      <>
        <h2 class="govuk-heading-m">{words.steps[step].title}</h2>
        <SummaryList
          rows={fieldsOf(step).map(({ name, label, options }) => {
            const said = answerTo(answers, name)
            const text = options?.find(({ value }) => value === said)?.text ?? said
            return {
              key: { text: label },
              value: { html: <span class="wm-lines">{text || words.empty}</span> },
              actions: {
                items: [
                  {
                    text: words.change,
                    href: `${askAt}/${child.id}/${step}`,
                    visuallyHiddenText: `: ${label}`,
                  },
                ],
              },
            }
          })}
        />
      </>
    ))}
    <h2 class="govuk-heading-m">{words.papers}</h2>
    <p class="govuk-body">
      {words.papersText}{' '}
      <a class="govuk-link" href={`/children/${child.id}/documents`}>
        {words.addPapers}
      </a>
    </p>
    <FormFrame form={form} action={`${askAt}/${child.id}`}>
      <Button text={words.send} preventDoubleClick />
    </FormFrame>
  </Column>
)

export const SentView = ({ reference, code, day }: Recorded & { readonly day: string }) => (
  <Column>
    <Panel
      titleText={words.sent}
      html={
        <>
          {words.reference}
          <br />
          <strong>{reference}</strong>
        </>
      }
    />
    <p class="govuk-body">{words.sentText(day)}</p>
    <ShownCode label={words.code} code={code} />
    <p class="govuk-body">{words.codeText}</p>
    <p class="govuk-body">
      <a class="govuk-link" href="/home">
        {words.home}
      </a>
    </p>
  </Column>
)
