import { InsetText, SummaryList, WarningText } from '#kit/govuk'
import type { ReceivedRequest } from '../../../store/requests.ts'
import { words } from './words.ts'

/** Before anything else on the page: who must not be told, and what else to know of this request. */
export const AtOnce = ({ request: { asked, marks } }: { request: ReceivedRequest }) => (
  <>
    {asked.notContact !== undefined && (
      <WarningText>
        {words.notContact} <span class="wm-lines">{asked.notContact}</span>
      </WarningText>
    )}
    {marks.length > 0 && (
      <InsetText>
        <h2 class="govuk-heading-s">{words.know}</h2>
        <ul class="govuk-list govuk-list--bullet">
          {marks.map((mark) => (
            <li>{words.marks[mark]}</li>
          ))}
        </ul>
      </InsetText>
    )}
  </>
)

/** Where the child lives, how to talk with whoever asked, and the family as another described it. */
export const MoreTold = ({ request: { asked } }: { request: ReceivedRequest }) => {
  const rows = Object.entries(words.rows).flatMap(([field, label]) => {
    const said = [asked[field as keyof typeof words.rows] ?? []].flat().join(', ')
    return said === ''
      ? []
      : [{ key: { text: label }, value: { html: <span class="wm-lines">{said}</span> } }]
  })
  return rows.length === 0 ? null : (
    <section aria-labelledby="more-told">
      <h2 class="govuk-heading-m" id="more-told">
        {words.more}
      </h2>
      <SummaryList rows={rows} />
    </section>
  )
}
