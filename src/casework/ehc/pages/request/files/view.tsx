import { type Aside, fileWords, type UploadState } from '#documents'
import { asked, TicketField } from '#kit/form'
import { Button, FileUpload, Input } from '#kit/govuk'
import { words } from './words.ts'

export type FilesProps = {
  readonly form: UploadState
  readonly files: readonly Aside[]
  readonly action: string
  /** Where one is taken away again; null once it is sent. */
  readonly takeAwayAt: string | null
}

/** What was added, and a form for one file more. The file comes last, as what is asked about it is read before it. */
export const FilesForm = ({ form, files, action, takeAwayAt }: FilesProps) => (
  <>
    {files.length > 0 && (
      <>
        <h2 class="govuk-heading-m">{words.added}</h2>
        <ul class="govuk-list govuk-list--spaced">
          {files.map((file) => (
            <li>
              <Added {...{ file, takeAwayAt }} ticket={form.ticket} />
            </li>
          ))}
        </ul>
        <h2 class="govuk-heading-m">{words.another}</h2>
      </>
    )}
    <form method="post" action={action} encType="multipart/form-data" noValidate>
      <TicketField ticket={form.ticket} />
      <Input {...asked(form, 'title')} label={{ text: words.what }} hint={{ text: words.whatHint }} />
      <FileUpload
        {...asked(form, 'file')}
        label={{ text: words.file, classes: 'govuk-label--s' }}
        hint={{ text: fileWords.fileHint }}
      />
      <Button text={words.add} classes="govuk-button--secondary" preventDoubleClick />
    </form>
  </>
)

type AddedProps = {
  readonly file: Aside
  readonly takeAwayAt: string | null
  readonly ticket: string
}

const Added = ({ file: { id, title, bytes, state }, takeAwayAt, ticket }: AddedProps) => (
  <>
    {words.one(title, sizeOf(Number(bytes)))}
    {state !== 'clean' && (
      <>
        <br />
        <span class="govuk-hint">{state === 'infected' ? words.infected : words.checking}</span>
      </>
    )}
    {takeAwayAt !== null && (
      <form method="post" action={takeAwayAt}>
        <TicketField ticket={ticket} />
        <input type="hidden" name="file" value={id} />
        <Button classes="govuk-button--secondary govuk-!-margin-bottom-1">
          {words.takeAway}
          <span class="govuk-visually-hidden">{words.which(title)}</span>
        </Button>
      </form>
    )}
  </>
)

const sizeOf = (bytes: number): string =>
  bytes < 1_000_000 ? `${Math.max(1, Math.round(bytes / 1000))} kB` : `${(bytes / 1_000_000).toFixed(1)} MB`
