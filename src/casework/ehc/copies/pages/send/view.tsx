import type { CaseFile } from '#cases'
import { TicketField } from '#kit/form'
import { BackLink, Button } from '#kit/govuk'
import type { PlanCopy } from '../../store/copies.ts'
import { words } from '../words.ts'

const said = words.send

type Props = { readonly file: CaseFile; readonly copy: PlanCopy; readonly ticket: string }

/** The two ways to send a plan by hand, each with its button. */
export const SendByHandView = ({ file: { reference }, copy, ticket }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href={`/desk/${reference}`} text={said.back} />
      <h1 class="govuk-heading-l">{said.title}</h1>
      <p class="govuk-body">{said.lead[copy.sent_how === 'online' ? 'online' : 'nobody'](copy.who)}</p>
      {(
        [
          ['code', said.codeTitle, said.codeText, said.makeCode],
          ['post', said.postTitle, said.postText, said.posted],
        ] as const
      ).map(([how, title, text, button]) => (
        <form method="post" action={`/desk/${reference}/copies/${copy.id}`} noValidate>
          <h2 class="govuk-heading-m">{title}</h2>
          <p class="govuk-body">{text}</p>
          <TicketField ticket={ticket} />
          <input type="hidden" name="how" value={how} />
          <Button text={button} classes="govuk-button--secondary" preventDoubleClick />
        </form>
      ))}
    </div>
  </div>
)
