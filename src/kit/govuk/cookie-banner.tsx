import type { ComponentChildren } from 'preact'
import { type Action, ActionLink } from './action-link.tsx'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { Content } from './content.ts'
import type { Optional } from './optional.ts'

export type CookieBannerProps = {
  messages: readonly CookieBannerMessage[]
} & Optional<{ ariaLabel: string; hidden: boolean; classes: string; attributes: Attributes }>

export type CookieBannerMessage = Content &
  Optional<{
    headingText: string
    headingHtml: ComponentChildren
    actions: readonly Action[]
    hidden: boolean
    role: 'alert'
    classes: string
    attributes: Attributes
  }>

export const CookieBanner = (props: CookieBannerProps) => (
  <div
    class={classNames('govuk-cookie-banner', props.classes)}
    data-nosnippet=""
    role="region"
    aria-label={props.ariaLabel || 'Cookie banner'}
    hidden={props.hidden}
    {...attributesOf(props.attributes)}
  >
    {props.messages.map(Message)}
  </div>
)

const Message = (message: CookieBannerMessage) => {
  const heading = message.headingHtml || message.headingText
  return (
    <div
      class={classNames('govuk-cookie-banner__message', message.classes, 'govuk-width-container')}
      role={message.role}
      hidden={message.hidden}
      {...attributesOf(message.attributes)}
    >
      <div class="govuk-grid-row">
        <div class="govuk-grid-column-two-thirds">
          {heading && <h2 class="govuk-cookie-banner__heading govuk-heading-m">{heading}</h2>}
          <div class="govuk-cookie-banner__content">
            {message.html || (message.text && <p class="govuk-body">{message.text}</p>)}
          </div>
        </div>
      </div>
      {message.actions && (
        <div class="govuk-button-group">
          {message.actions.map((action) => (
            <>
              <ActionLink action={action} linkClasses="govuk-link" />{' '}
            </>
          ))}
        </div>
      )}
    </div>
  )
}
