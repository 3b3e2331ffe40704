import { TicketField } from '#kit/form'
import { Button } from '#kit/govuk'
import type { CommandWords } from '../room.ts'
import type { CaseProps } from './view.tsx'
import { words } from './words.ts'

/** What can be done now: a list below what the summary suggests, or buttons where it suggests nothing. */
export const Commands = (props: CaseProps) => {
  const { commands, suggests } = props
  return (
    <section class={suggests ? undefined : 'wm-case__do'} aria-labelledby="todo">
      <h2 class={suggests ? 'govuk-heading-s' : 'govuk-heading-m'} id="todo">
        {words.todo}
      </h2>
      {commands.length === 0 && <p class="govuk-body">{words.nothingToDo}</p>}
      {suggests ? <CommandLinks {...props} /> : <CommandButtons {...props} />}
    </section>
  )
}

/** Many deeds are possible and few are likely: a list to look through, below the one to do next. */
const CommandLinks = ({ reference, commands, seen, ticket }: CaseProps) => (
  <ul class="govuk-list wm-case__deeds">
    {commands.map((command) => (
      <li>
        {hasPage(command) ? (
          <a class="govuk-link" href={`/desk/${reference}/${command.path}?seen=${seen}`}>
            {command.button}
          </a>
        ) : (
          <Pressed {...{ reference, command, seen, ticket }} look="govuk-button--secondary" />
        )}
      </li>
    ))}
  </ul>
)

const CommandButtons = ({ reference, commands, seen, ticket }: CaseProps) => (
  <div class="govuk-button-group">
    {commands.map((command, at) => {
      const look = at === 0 ? undefined : 'govuk-button--secondary'
      return hasPage(command) ? (
        <Button
          text={command.button}
          href={`/desk/${reference}/${command.path}?seen=${seen}`}
          classes={look}
        />
      ) : (
        <Pressed {...{ reference, command, seen, ticket, look }} />
      )
    })}
  </div>
)

const hasPage = ({ question, page, fields }: CommandWords): boolean =>
  (question ?? page ?? fields) !== undefined

type PressedProps = Pick<CaseProps, 'reference' | 'seen' | 'ticket'> & {
  readonly command: CaseProps['commands'][number]
  readonly look: string | undefined
}

/** A deed that needs no words is done by the press. */
const Pressed = ({ reference, command, seen, ticket, look }: PressedProps) => (
  <form method="post" action={`/desk/${reference}/${command.path}`}>
    <TicketField ticket={ticket} />
    <input type="hidden" name="seen" value={seen} />
    <Button text={command.button} classes={look} preventDoubleClick />
  </form>
)
