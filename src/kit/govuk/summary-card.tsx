import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Heading, type HeadingLevel } from './heading.tsx'
import type { Optional } from './optional.ts'
import { type SummaryAction, SummaryActionLink } from './summary-actions.tsx'

export type SummaryCardOptions = Optional<{
  title: Content & Optional<{ headingLevel: HeadingLevel; classes: string }>
  actions: Optional<{ items: readonly SummaryAction[]; classes: string }>
  classes: string
  attributes: Attributes
}>

export const SummaryCard = ({ children, ...card }: SummaryCardOptions & { children: ComponentChildren }) => (
  <div class={classNames('govuk-summary-card', card.classes)} {...attributesOf(card.attributes)}>
    <div class="govuk-summary-card__title-wrapper">
      {card.title && (
        <Heading
          level={card.title.headingLevel || 2}
          class={classNames('govuk-summary-card__title', card.title.classes)}
        >
          {contentOf(card.title)}
        </Heading>
      )}
      <CardActions {...card} />
    </div>
    <div class="govuk-summary-card__content">{children}</div>
  </div>
)

const CardActions = ({ actions, title }: SummaryCardOptions) => {
  const [first, ...others] = actions?.items ?? []
  if (!first) return null
  const classes = classNames('govuk-summary-card__actions', actions?.classes)
  if (others.length === 0)
    return (
      <div class={classes}>
        <SummaryActionLink action={first} cardTitle={title} />
      </div>
    )
  return (
    <ul class={classes}>
      {[first, ...others].map((action) => (
        <li class="govuk-summary-card__action">
          <SummaryActionLink action={action} cardTitle={title} />
        </li>
      ))}
    </ul>
  )
}
