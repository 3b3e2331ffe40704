import { BackLink, Button, ErrorSummary, FileUpload, Input } from '#kit/govuk'
import { TicketField } from '#kit/form'
import { type ShownVersion, Version } from '../view.tsx'
import { words as common } from '../words.ts'
import { words } from './words.ts'

export type TranslationFault = { readonly field: 'language' | 'file'; readonly text: string }

type Props = {
  readonly title: string
  readonly action: string
  readonly back: string
  readonly version: ShownVersion
  readonly language: string
  readonly ticket: string
  readonly fault: TranslationFault | null
}

/** Which version it is a translation of, into which language, and its file. */
export const TranslationView = ({ title, action, back, version, language, ticket, fault }: Props) => {
  const mistake = (field: TranslationFault['field']) =>
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
        <p class="govuk-body">{words.before}</p>
        <p class="govuk-body">{words.ofVersion(version.number)}</p>
        <Version title={title} version={version} />
        <form method="post" action={action} encType="multipart/form-data" noValidate>
          <TicketField ticket={ticket} />
          <input type="hidden" name="number" value={version.number} />
          <Input
            name="language"
            id="language"
            value={language}
            classes="govuk-input--width-20"
            label={{ text: words.language, classes: 'govuk-label--s' }}
            hint={{ text: words.languageHint }}
            errorMessage={mistake('language')}
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
