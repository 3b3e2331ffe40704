import type { ComponentChildren } from 'preact'
import { type Field, Fields } from '#cases'
import { type Day, dayInWords } from '#kit/day'
import { FormErrors, FormFrame, type FormState } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import { dueOn } from '#law'
import { Column } from '../../pages/request/column.tsx'
import { words } from './words.ts'

type Props = {
  readonly at: string
  readonly back: string
  readonly form: FormState
  readonly fields: readonly Field[]
  readonly title: string
  readonly send: string
  readonly children: ComponentChildren
}

/** Who asks that a child be assessed again, and what has changed. */
export const AskForm = ({ at, back, form, fields, title, send, children }: Props) => (
  <Column>
    <BackLink href={back} text={words.back} />
    <FormErrors form={form} />
    <h1 class="govuk-heading-l">{title}</h1>
    {children}
    <FormFrame form={form} action={at}>
      <Fields fields={fields} form={form} />
      <Button text={send} preventDoubleClick />
    </FormFrame>
  </Column>
)

/** What a family should know before it asks: by when it hears, what may be refused, and that the plan goes on. */
export const ForFamilies = ({ today }: { today: Day }) => {
  const { lead, instead, whatFollows, steps } = words.family
  const decideBy = dueOn('decide whether to assess again', today)
  const finalBy = dueOn('send the final plan after assessing again', decideBy)
  return (
    <>
      <p class="govuk-body-l">{lead}</p>
      <p class="govuk-body">{instead}</p>
      <h2 class="govuk-heading-m">{whatFollows}</h2>
      <ul class="govuk-list govuk-list--bullet">
        {steps(dayInWords(decideBy), dayInWords(finalBy)).map((one) => (
          <li>{one}</li>
        ))}
      </ul>
    </>
  )
}

export const UnderWay = ({ title, back, href }: { title: string; back: string; href: string }) => (
  <Column>
    <BackLink href={back} text={words.back} />
    <h1 class="govuk-heading-l">{title}</h1>
    <p class="govuk-body">{words.underWay}</p>
    <p class="govuk-body">
      <a class="govuk-link" href={href}>
        {words.toCase}
      </a>
    </p>
  </Column>
)
