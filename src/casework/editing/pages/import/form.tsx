import { type Answers, answerTo, TicketField } from '#kit/form'
import { BackLink, Button, Checkboxes, ErrorSummary, FileUpload, Input, Textarea } from '#kit/govuk'
import { words } from './words.ts'

type Props = { readonly ticket: string; readonly answers: Answers; readonly fault: string | null }

export const ImportForm = ({ ticket, answers, fault }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/desk/listings" text={words.back} />
      {fault !== null && (
        <ErrorSummary titleText={words.cannot} errorList={[{ text: fault, href: '#file' }]} />
      )}
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.intro}</p>
      <p class="govuk-body">
        <a class="govuk-link" href="/open-data">
          {words.template}
        </a>
      </p>
      <form method="post" action="/desk/import" encType="multipart/form-data" noValidate>
        <TicketField ticket={ticket} />
        <FileUpload
          id="file"
          name="file"
          label={{ text: words.file }}
          hint={{ text: words.fileHint }}
          errorMessage={fault === null ? undefined : { text: fault }}
        />
        <Input
          name="address"
          value={answerTo(answers, 'address')}
          label={{ text: words.address }}
          hint={{ text: words.addressHint }}
          inputmode="url"
          spellcheck={false}
        />
        <Textarea
          name="text"
          rows={4}
          value={answerTo(answers, 'text')}
          label={{ text: words.text }}
          hint={{ text: words.textHint }}
        />
        <Input
          name="source"
          value={answerTo(answers, 'source')}
          label={{ text: words.source }}
          hint={{ text: words.sourceHint }}
          classes="govuk-input--width-20"
        />
        <Checkboxes
          name="whole"
          idPrefix="whole"
          values={[answerTo(answers, 'whole')]}
          fieldset={{ legend: { text: words.wholeLegend } }}
          items={[{ value: 'yes', text: words.whole }]}
        />
        <Button text={words.next} preventDoubleClick />
      </form>
    </div>
  </div>
)
