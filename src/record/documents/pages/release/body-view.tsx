import { BackLink, SummaryList, Tag } from '#kit/govuk'
import { dayInWords } from '#kit/day'
import type { Body, Release } from '../../store/releases.ts'
import { londonDay } from './waiting-view.tsx'
import { findings, states, words } from './words.ts'

/** What went, or is to go, to a body: what was checked and found, who answered for it, when and how it went. */
export const BodyView = ({ release, body }: { readonly release: Release; readonly body: Body }) => {
  const { state, released_at } = release
  const { text, colour } = states[state]
  const rows: readonly (readonly [string, string | null])[] = [
    [words.what, release.made_paper],
    [words.who, body.name],
    [words.reach, body.reach],
    [words.purposeKey, release.purpose],
    [words.askedBy, release.asked_as && `${release.asked_as}, ${dayInWords(londonDay(release.asked_at))}`],
    [words.lookedReason, release.looked_reason],
    [
      words.agreedBy,
      release.agreed_as && [release.agreed_as, release.agreed_reason].filter(Boolean).join(': '),
    ],
    [words.how, released_at && body.channel && words.went[body.channel](dayInWords(londonDay(released_at)))],
  ]
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <BackLink href={`/records/${release.child_id}/documents`} text={words.back} />
        <h1 class="govuk-heading-l">{words.toBody[body.kind]}</h1>
        <SummaryList
          rows={[
            ...rows.flatMap(([key, value]) =>
              value ? [{ key: { text: key }, value: { text: value } }] : [],
            ),
            {
              key: { text: words.stage },
              value: { html: <Tag text={text} classes={`govuk-tag--${colour}`} /> },
            },
          ]}
        />
        <h2 class="govuk-heading-m">{words.found}</h2>
        {release.findings.length === 0 ? (
          <p class="govuk-body">{words.foundNone}</p>
        ) : (
          <ul class="govuk-list govuk-list--bullet">
            {release.findings.map(({ what, said, line }) => (
              <li>
                {findings[what]}
                {what !== 'unread' && <>: “{said}”</>}, {words.line(line)}
              </li>
            ))}
          </ul>
        )}
        <p class="govuk-body">
          <a class="govuk-link" href={body.handled_at}>
            {words.handle}
          </a>
        </p>
      </div>
    </div>
  )
}
