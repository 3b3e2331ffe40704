import { type Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type SummaryAction = { href: string } & Content &
  Optional<{
    /** Which answer the link is about, for those who hear the links one by one: "name". */
    visuallyHiddenText: string
    classes: string
    attributes: Attributes
  }>

export const SummaryActionLink = ({
  action,
  cardTitle,
}: {
  action: SummaryAction
  cardTitle?: Content | undefined
}) => (
  <Link href={action.href} class={classNames('govuk-link', action.classes)} attributes={action.attributes}>
    {contentOf(action)}
    {(action.visuallyHiddenText || cardTitle) && (
      <span class="govuk-visually-hidden">
        {action.visuallyHiddenText && <> {action.visuallyHiddenText}</>}
        {cardTitle && <> ({contentOf(cardTitle)})</>}
      </span>
    )}
  </Link>
)
