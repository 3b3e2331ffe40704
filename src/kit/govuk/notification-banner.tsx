import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { ContentOrChildren } from './content.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Optional } from './optional.ts'

export type NotificationBannerProps = ContentOrChildren &
  Optional<{
    titleText: string
    titleHtml: ComponentChildren
    titleHeadingLevel: HeadingLevel
    titleId: string
    type: string
    /** By default, news of a success is an alert, read out at once. */
    role: 'alert' | 'region'
    disableAutoFocus: boolean
    classes: string
    attributes: Attributes
  }>

export const NotificationBanner = (props: NotificationBannerProps) => {
  const isSuccess = props.type === 'success'
  const titleId = props.titleId || 'govuk-notification-banner-title'
  const html = props.children ?? props.html
  return (
    <div
      class={classNames(
        'govuk-notification-banner',
        isSuccess && 'govuk-notification-banner--success',
        props.classes,
      )}
      role={props.role || (isSuccess ? 'alert' : 'region')}
      aria-labelledby={titleId}
      data-module="govuk-notification-banner"
      data-disable-auto-focus={props.disableAutoFocus}
      {...attributesOf(props.attributes)}
    >
      <div class="govuk-notification-banner__header">
        <Heading level={props.titleHeadingLevel || 2} class="govuk-notification-banner__title" id={titleId}>
          {props.titleHtml || props.titleText || (isSuccess ? 'Success' : 'Important')}
        </Heading>
      </div>
      <div class="govuk-notification-banner__content">
        {html || (props.text && <p class="govuk-notification-banner__heading">{props.text}</p>)}
      </div>
    </div>
  )
}
