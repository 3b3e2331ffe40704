import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type ErrorSummaryProps = Optional<{
  titleText: string
  titleHtml: ComponentChildren
  descriptionText: string
  descriptionHtml: ComponentChildren
  /** The description, written between the tags. */
  children: ComponentChildren
  errorList: ErrorSummaryItem[]
  disableAutoFocus: boolean
  classes: string
  attributes: Attributes
}>

/** One mistake, with a link (`#id`) to the field it is about. */
export type ErrorSummaryItem = Content & Optional<{ href: string; attributes: Attributes }>

export const ErrorSummary = (props: ErrorSummaryProps) => {
  const description = props.children ?? (props.descriptionHtml || props.descriptionText)
  return (
    <div
      class={classNames('govuk-error-summary', props.classes)}
      data-disable-auto-focus={props.disableAutoFocus}
      data-module="govuk-error-summary"
      {...attributesOf(props.attributes)}
    >
      {/* The alert is a child, so that moving the focus to the summary does not cut its words off. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{props.titleHtml || props.titleText}</h2>
        <div class="govuk-error-summary__body">
          {description && <p>{description}</p>}
          {props.errorList?.length ? (
            <ul class="govuk-list govuk-error-summary__list">{props.errorList.map(ErrorItem)}</ul>
          ) : null}
        </div>
      </div>
    </div>
  )
}

const ErrorItem = (item: ErrorSummaryItem) => (
  <li>
    {item.href ? (
      <Link href={item.href} attributes={item.attributes}>
        {contentOf(item)}
      </Link>
    ) : (
      contentOf(item)
    )}
  </li>
)
