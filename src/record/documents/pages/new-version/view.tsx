import { BackLink, Button, ErrorSummary, FileUpload, InsetText, Textarea } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { type ShownVersion, Version } from '../view.tsx'
import { words as common } from '../words.ts'
import { words } from './words.ts'

export type NewVersionFault = { readonly field: 'why' | 'file'; readonly text: string }

type Props = {
  readonly title: string
  readonly action: string
  readonly back: string
  readonly versions: readonly ShownVersion[]
  /** The newest there is, told or not. */
  readonly after: number
  /** Somebody was quicker. */
  readonly overtaken: boolean
  readonly why: string
  readonly ticket: string
  readonly fault: NewVersionFault | null
}

/** What is kept of one document, why there is a new version, and its file. */
export const NewVersionView = (props: Props) => {
  const { title, action, back, versions, after, overtaken, why, ticket, fault } = props
  const mistake = (field: NewVersionFault['field']) =>
    fault?.field === field ? { text: fault.text } : undefined
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={back} text={common.title} />
        {fault && (
          <ErrorSummary
            titleText={words.problem}
            errorList={[{ text: fault.text, href: `#${fault.field}` }]}
          />
        )}
        <h1 class="govuk-heading-l">{words.of(title)}</h1>
        {overtaken && (
          <InsetText
            text={`${after === versions[0]?.number ? words.someoneElse : words.someoneElseHidden} ${words.thenAgain}`}
          />
        )}
        <p class="govuk-body">{words.before}</p>
        <h2 class="govuk-heading-m">{words.now}</h2>
        {versions.map((version) => (
          <Version title={title} version={version} />
        ))}
        <form method="post" action={action} encType="multipart/form-data" noValidate>
          <TicketField ticket={ticket} />
          <input type="hidden" name="after" value={after} />
          <Textarea
            name="why"
            id="why"
            rows={2}
            value={why}
            label={{ text: words.why, classes: 'govuk-label--s' }}
            hint={{ text: words.whyHint }}
            errorMessage={mistake('why')}
          />
          <FileUpload
            name="file"
            id="file"
            label={{ text: common.file, classes: 'govuk-label--s' }}
            hint={{ text: common.fileHint }}
            errorMessage={mistake('file')}
          />
          <Button text={words.send} preventDoubleClick />
        </form>
      </div>
    </div>
  )
}
