import { BackLink, Button, ErrorSummary, NotificationBanner, SummaryList, Tag, Textarea } from '#kit/govuk'
import { TicketField } from '#kit/form'
import type { SeenRelease } from '../../actions/look-at-release.ts'
import { findings, states, words } from './words.ts'

type Props = SeenRelease & {
  readonly ticket: string
  readonly news: string | null
  readonly fault: string | null
  readonly reason: string
}

/** One bundle on its way: what, to whom, what the check found, and what may be done about it now. */
export const ReleaseView = (props: Props) => {
  const { release, part, papers, names, news, fault } = props
  const path = `/records/${release.child_id}/releases/${release.id}`
  const { text, colour } = states[release.state]
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/records/${release.child_id}/documents`} text={words.back} />
        {news !== null && <NotificationBanner type="success" titleText={words.done} text={news} />}
        {fault !== null && (
          <ErrorSummary titleText={words.problem} errorList={[{ text: fault, href: '#reason' }]} />
        )}
        <h1 class="govuk-heading-l">{part === 'sent' ? words.toYou : words.title}</h1>
        <SummaryList
          rows={[
            {
              key: { text: words.what },
              value: {
                html: (
                  <ul class="govuk-list">
                    {papers.map(({ id, title }) => (
                      <li>
                        <a
                          class="govuk-link"
                          href={hrefOf(props, id)}
                          download
                          aria-label={words.save(words.paper(title, numberOf(props, id)))}
                        >
                          {words.paper(title, numberOf(props, id))}
                        </a>
                      </li>
                    ))}
                  </ul>
                ),
              },
            },
            { key: { text: words.purposeKey }, value: { text: release.purpose } },
            ...(part === 'sent'
              ? []
              : [
                  {
                    key: { text: words.who },
                    value: { text: release.recipients.map((one) => names.get(one.personId)).join(', ') },
                  },
                  {
                    key: { text: words.stage },
                    value: { html: <Tag text={text} classes={`govuk-tag--${colour}`} /> },
                  },
                  ...said(words.lookedReason, release.looked_reason),
                  ...said(words.agreedReason, release.agreed_reason),
                ]),
          ]}
        />
        {part !== 'sent' && release.state !== 'released' && <Found {...props} />}
        <Answer {...props} path={path} />
      </div>
    </div>
  )
}

/** A paper that was let go is opened through the gate, which asks again; before that, as any of the child's papers. */
const hrefOf = (props: Props, documentId: string): string => {
  const { release, part } = props
  return part === 'sent'
    ? `/records/${release.child_id}/releases/${release.id}/${documentId}`
    : `/records/${release.child_id}/documents/${documentId}/${numberOf(props, documentId)}`
}

/** The version that was named when it was asked for, whatever came later. */
const numberOf = ({ release }: Props, documentId: string): number =>
  release.papers.find((paper) => paper.documentId === documentId)?.number ?? 1

const said = (key: string, text: string | null) =>
  text === null ? [] : [{ key: { text: key }, value: { text } }]

const Found = ({ release, papers }: Props) => (
  <>
    <h2 class="govuk-heading-m">{words.found}</h2>
    {release.findings.length === 0 ? (
      <p class="govuk-body">{words.foundNone}</p>
    ) : (
      <ul class="govuk-list govuk-list--bullet">
        {release.findings.map(({ what, said: text, line, documentId }) => (
          <li>
            {findings[what]}
            {what !== 'unread' && <>: “{text}”</>}, {papers.find(({ id }) => id === documentId)?.title},{' '}
            {words.line(line)}
          </li>
        ))}
      </ul>
    )}
  </>
)

const Answer = (props: Props & { readonly path: string }) => {
  const { release, part, path, ticket } = props
  if (part === 'asked' && release.state === 'ready')
    return (
      <form method="post" action={path} noValidate>
        <TicketField ticket={ticket} />
        <p class="govuk-body">{words.letGoHint}</p>
        <Button text={words.letGo} name="answer" value="release" preventDoubleClick />
      </form>
    )
  if (part === 'asked' && release.state === 'to look at')
    return (
      <form method="post" action={path} noValidate>
        <TicketField ticket={ticket} />
        <Reason {...props} label={words.reason} />
        <Button text={words.looked} name="answer" value="looked" preventDoubleClick />
      </form>
    )
  if (part === 'second' && release.state === 'to agree')
    return (
      <form method="post" action={path} noValidate>
        <TicketField ticket={ticket} />
        <p class="govuk-body">{words.second}</p>
        <Reason {...props} label={words.reasonSecond} />
        <div class="govuk-button-group">
          <Button text={words.agree} name="answer" value="agree" preventDoubleClick />
          <Button text={words.stop} name="answer" value="stop" classes="govuk-button--warning" />
        </div>
      </form>
    )
  return null
}

const Reason = ({ label, fault, reason }: Props & { readonly label: string }) => (
  <Textarea
    name="reason"
    id="reason"
    rows={3}
    value={reason}
    label={{ text: label, classes: 'govuk-label--m' }}
    hint={{ text: words.reasonHint }}
    errorMessage={fault === null ? undefined : { text: fault }}
  />
)
