import type { ComponentChildren } from 'preact'
import { type Action, ActionLink } from './action-link.tsx'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Optional } from './optional.ts'

export type PanelProps = ContentOrChildren &
  Optional<{
    titleText: string
    titleHtml: ComponentChildren
    headingLevel: HeadingLevel
    /** With the class `govuk-panel--interruption`, the panel asks someone to stop and think. */
    classes: string
    attributes: Attributes
    /** For an interruption: how to go on. */
    actions: PanelActions
  }>

export type PanelActions = Optional<{ items: readonly Action[]; classes: string; attributes: Attributes }>

export const Panel = (props: PanelProps) => {
  const isInterruption = props.classes?.includes('govuk-panel--interruption')
  const content = contentOf(props)
  return (
    <div
      class={classNames('govuk-panel', !isInterruption && 'govuk-panel--confirmation', props.classes)}
      {...attributesOf(props.attributes)}
    >
      <Heading level={props.headingLevel || 1} class="govuk-panel__title">
        {props.titleHtml || props.titleText}
      </Heading>
      {content && <div class="govuk-panel__body">{content}</div>}
      {isInterruption && props.actions && <Actions {...props.actions} />}
    </div>
  )
}

const Actions = (actions: PanelActions) => (
  <div class={classNames('govuk-panel__actions', actions.classes)} {...attributesOf(actions.attributes)}>
    {actions.items?.length ? (
      <div class="govuk-button-group">
        {actions.items.map((action) => (
          <>
            <ActionLink
              action={action}
              linkClasses="govuk-link govuk-link--inverse"
              buttonClasses="govuk-button--inverse"
            />{' '}
          </>
        ))}
      </div>
    ) : null}
  </div>
)
