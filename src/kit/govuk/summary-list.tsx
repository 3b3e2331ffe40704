import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import type { Absent, Optional } from './optional.ts'
import { type SummaryAction, SummaryActionLink } from './summary-actions.tsx'
import { SummaryCard, type SummaryCardOptions } from './summary-card.tsx'

export type SummaryListProps = {
  rows: readonly (SummaryRow | Absent)[]
} & Optional<{
  /** Puts the list in a card with a title, for one of several like it. */
  card: SummaryCardOptions
  classes: string
  attributes: Attributes
}>

export type SummaryRow = {
  key: Content & Optional<{ classes: string }>
  value: Content & Optional<{ classes: string }>
} & Optional<{
  classes: string
  actions: Optional<{ items: readonly SummaryAction[]; classes: string }>
}>

export const SummaryList = (props: SummaryListProps) => {
  const anyRowHasActions = props.rows.some((row) => row && Boolean(row.actions?.items?.length))
  const list = (
    <dl class={classNames('govuk-summary-list', props.classes)} {...attributesOf(props.attributes)}>
      {props.rows.map(
        (row) => row && <Row row={row} hasGap={anyRowHasActions && !row.actions?.items} card={props.card} />,
      )}
    </dl>
  )
  return props.card ? <SummaryCard {...props.card}>{list}</SummaryCard> : list
}

interface RowProps {
  row: SummaryRow
  /** Other rows have actions, and this one keeps their column free. */
  hasGap: boolean
  card: SummaryCardOptions | undefined
}

const Row = ({ row, hasGap, card }: RowProps) => (
  <div
    class={classNames(
      'govuk-summary-list__row',
      hasGap && 'govuk-summary-list__row--no-actions',
      row.classes,
    )}
  >
    <dt class={classNames('govuk-summary-list__key', row.key.classes)}>{contentOf(row.key)}</dt>
    <dd class={classNames('govuk-summary-list__value', row.value.classes)}>{contentOf(row.value)}</dd>
    {row.actions?.items?.length ? (
      <dd class={classNames('govuk-summary-list__actions', row.actions.classes)}>
        <RowActions items={row.actions.items} cardTitle={card?.title} />
      </dd>
    ) : null}
  </div>
)

const RowActions = ({
  items,
  cardTitle,
}: {
  items: readonly SummaryAction[]
  cardTitle: Content | undefined
}) => {
  const links = items.map((action) => <SummaryActionLink action={action} cardTitle={cardTitle} />)
  if (links.length === 1) return <>{links}</>
  return (
    <ul class="govuk-summary-list__actions-list">
      {links.map((link) => (
        <li class="govuk-summary-list__actions-list-item">{link}</li>
      ))}
    </ul>
  )
}
