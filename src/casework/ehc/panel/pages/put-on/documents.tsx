import type { CasePaper } from '#documents'
import { Checkboxes } from '#kit/govuk'
import { words } from './words.ts'

/** Documents that can go before a panel; those that everybody may read are ticked. */
export const Documents = (props: {
  readonly documents: readonly CasePaper[]
  readonly ticked: readonly CasePaper[]
}) =>
  props.documents.length === 0 ? null : (
    <Checkboxes
      name="documents"
      idPrefix="documents"
      values={props.ticked.map(({ id }) => id)}
      fieldset={{ legend: { text: words.documents, classes: 'govuk-fieldset__legend--m' } }}
      hint={{ text: words.documentsHint }}
      items={props.documents.map((paper) => ({
        value: paper.id,
        text: words.document(paper.title, paper.number),
        hint: { text: isOrdinary(paper) ? paper.receivedAs : `${paper.receivedAs}. ${words.marked}` },
      }))}
    />
  )

export const isOrdinary = ({ labels }: CasePaper): boolean => labels.every((label) => label === 'ordinary')
