import {
  Button,
  Checkboxes,
  Details,
  ErrorSummary,
  FileUpload,
  Input,
  NotificationBanner,
  Tag,
} from '#kit/govuk'
import { TicketField } from '#kit/form'
import { type Label, labels } from '#access'
import { marks, words } from './words.ts'

export type ShownVersion = {
  readonly href: string | null
  readonly number: number
  readonly givenName: string
  readonly about: string
  /** Said where this is a new version. */
  readonly why: string | null
  readonly state: 'clean' | 'quarantined' | 'infected'
}

export type DocumentsPartProps = {
  readonly documents: readonly {
    readonly title: string
    readonly labels: readonly Label[]
    readonly versions: readonly ShownVersion[]
    /** Null for somebody who may not put in a new version of it. */
    readonly newVersionHref: string | null
    readonly translationHref: string | null
    /** Of what and into which language it is one. */
    readonly translation: string | null
  }[]
  /** Null for somebody who may not add one. */
  readonly form: {
    readonly action: string
    readonly ticket: string
    readonly title: string
    readonly mayMark: boolean
    readonly fault: { readonly field: 'title' | 'file'; readonly text: string } | null
  } | null
  readonly news: string | null
}

/** A child's papers, as a part of a case page or a page of its own. Works without scripts. */
export const DocumentsPart = ({ documents, form, news }: DocumentsPartProps) => (
  <section class="wm-documents" aria-labelledby="documents">
    {news !== null && <NotificationBanner type="success" titleText={words.done} text={news} />}
    {form?.fault && (
      <ErrorSummary
        titleText="There is a problem"
        errorList={[{ text: form.fault.text, href: `#${form.fault.field}` }]}
      />
    )}
    <h2 class="govuk-heading-m" id="documents">
      {words.list}
    </h2>
    {documents.length === 0 && <p class="govuk-body">{words.none}</p>}
    <ul class="govuk-list govuk-list--spaced">
      {documents.map(({ title, labels: kept, versions: [newest, ...older], ...about }) => (
        <li>
          {newest && <Version title={title} version={newest} />}
          {about.translation !== null && (
            <p class="govuk-hint govuk-!-margin-bottom-1">{about.translation}</p>
          )}
          <p class="govuk-hint govuk-!-margin-bottom-1">
            {words.whoMaySee}: {kept.map((label) => marks[label].toLowerCase()).join('; ')}
          </p>
          {older.length > 0 && (
            <Details summaryText={words.older(older.length)}>
              {older.map((version) => (
                <Version title={title} version={version} />
              ))}
            </Details>
          )}
          <More href={about.newVersionHref} text={words.newVersion} label={words.newVersionOf(title)} />
          <More
            href={about.translationHref}
            text={words.addTranslation}
            label={words.addTranslationOf(title)}
          />
        </li>
      ))}
    </ul>
    {form && <AddForm {...form} />}
  </section>
)

type MoreProps = { readonly href: string | null; readonly text: string; readonly label: string }

const More = ({ href, text, label }: MoreProps) =>
  href === null ? null : (
    <p class="govuk-body govuk-!-margin-bottom-1">
      <a class="govuk-link" href={href} aria-label={label}>
        {text}
      </a>
    </p>
  )

/** One file as it was sent, to be saved by whoever may. */
export const Version = ({ title, version }: { title: string; version: ShownVersion }) => (
  <>
    <p class="govuk-body govuk-!-margin-bottom-1">
      {version.href === null ? (
        title
      ) : (
        <a class="govuk-link" href={version.href} download aria-label={words.open(title)}>
          {title}
        </a>
      )}{' '}
      {version.state === 'quarantined' && <Tag text={words.checking} classes="govuk-tag--yellow" />}
      {version.state === 'infected' && <Tag text={words.infected} classes="govuk-tag--red" />}
    </p>
    <p class="govuk-hint govuk-!-margin-bottom-1">
      {(version.number > 1 || version.why !== null) && `${words.version(version.number)} · `}
      {version.about}
      {version.givenName !== '' && ` · ${version.givenName}`}
      {version.why !== null && (
        <>
          <br />
          {words.why(version.why)}
        </>
      )}
      {version.state === 'quarantined' && (
        <>
          <br />
          {words.checkingHint}
        </>
      )}
    </p>
  </>
)

type AddFormProps = NonNullable<DocumentsPartProps['form']>

/** The file comes last: what is asked about it is read before its first byte. */
const AddForm = ({ action, ticket, title, mayMark, fault }: AddFormProps) => (
  <form method="post" action={action} encType="multipart/form-data" noValidate>
    <TicketField ticket={ticket} />
    <h3 class="govuk-heading-s">{words.add}</h3>
    <Input
      name="title"
      id="title"
      value={title}
      label={{ text: words.what }}
      hint={{ text: words.whatHint }}
      errorMessage={fault?.field === 'title' ? { text: fault.text } : undefined}
    />
    {mayMark && (
      <Checkboxes
        name="marks"
        idPrefix="marks"
        classes="govuk-checkboxes--small"
        fieldset={{ legend: { text: words.marks } }}
        items={labels.map((label) => ({ value: label, text: marks[label], checked: label === 'ordinary' }))}
      />
    )}
    <FileUpload
      name="file"
      id="file"
      label={{ text: words.file }}
      hint={{ text: words.fileHint }}
      errorMessage={fault?.field === 'file' ? { text: fault.text } : undefined}
    />
    <Button text={words.send} classes="govuk-button--secondary" preventDoubleClick />
  </form>
)
