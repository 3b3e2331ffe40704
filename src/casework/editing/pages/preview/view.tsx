import type { ForEditor } from '#directory'
import { TicketField } from '#kit/form'
import { BackLink, Button, ErrorSummary } from '#kit/govuk'
import { factInWords } from '../listing/fact-in-words.ts'
import { Pair } from '../listing/pair.tsx'
import { factNames } from '../listing/words.ts'
import { correctable } from '#directory'
import { words } from './words.ts'

type Props = {
  readonly listing: ForEditor
  readonly ticket: string
  readonly isConflict: boolean
  readonly cannot: readonly string[]
}

/** What would change, fact by fact, before anybody else sees it. */
export const PreviewView = ({ listing, ticket, isConflict, cannot }: Props) => {
  const { corrected, edit, told, seen } = listing
  const changes = edit?.changes ?? {}
  const path = `/desk/listings/${told.slug}`
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={path} text={words.back} />
        {isConflict && <ErrorSummary titleText={words.conflict} descriptionText={words.conflictText} />}
        {cannot.length > 0 && (
          <ErrorSummary titleText={words.cannot} errorList={cannot.map((text) => ({ text }))} />
        )}
        <span class="govuk-caption-l">{words.caption}</span>
        <h1 class="govuk-heading-l">{corrected.name}</h1>
        <h2 class="govuk-heading-m">{words.title}</h2>
        {correctable
          .filter((field) => field in changes)
          .map((field) => (
            <Pair
              fact={factNames[field]}
              before={{ label: words.before, text: factInWords(field, corrected[field]) }}
              after={{ label: words.after, text: factInWords(field, changes[field]) }}
              isChange
            />
          ))}
        <p class="govuk-body">{words.publishText}</p>
        <div class="govuk-button-group">
          <Press path={`${path}/publish`} ticket={ticket} seen={seen} text={words.publish} />
          <Press path={`${path}/let-go`} ticket={ticket} seen={seen} text={words.letGo} isSecond />
        </div>
      </div>
    </div>
  )
}

const Press = (props: { path: string; ticket: string; seen: string; text: string; isSecond?: boolean }) => (
  <form method="post" action={props.path}>
    <TicketField ticket={props.ticket} />
    <input type="hidden" name="seen" value={props.seen} />
    <Button
      text={props.text}
      classes={props.isSecond ? 'govuk-button--secondary' : undefined}
      preventDoubleClick
    />
  </form>
)
