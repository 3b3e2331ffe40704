import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { Content } from './content.ts'
import type { Absent, Optional } from './optional.ts'

export type TabsProps = {
  items: readonly (TabItem | Absent)[]
} & Optional<{
  id: string
  /** Makes an id for each panel without one. */
  idPrefix: string
  title: string
  classes: string
  attributes: Attributes
}>

export type TabItem = { label: string; panel: Content & Optional<{ attributes: Attributes }> } & Optional<{
  id: string
  attributes: Attributes
}>

export const Tabs = (props: TabsProps) => {
  const tabs = (props.items ?? []).flatMap((item, index) =>
    item ? [{ ...item, id: item.id || `${props.idPrefix}-${index + 1}`, isFirst: index === 0 }] : [],
  )
  return (
    <div
      id={props.id}
      class={classNames('govuk-tabs', props.classes)}
      data-module="govuk-tabs"
      {...attributesOf(props.attributes)}
    >
      <h2 class="govuk-tabs__title">{props.title ?? 'Contents'}</h2>
      {tabs.length > 0 && <ul class="govuk-tabs__list">{tabs.map(Tab)}</ul>}
      {tabs.map(TabPanel)}
    </div>
  )
}

type PlacedTab = TabItem & { id: string; isFirst: boolean }

const Tab = (tab: PlacedTab) => (
  <li class={classNames('govuk-tabs__list-item', tab.isFirst && 'govuk-tabs__list-item--selected')}>
    <a class="govuk-tabs__tab" href={`#${tab.id}`} {...attributesOf(tab.attributes)}>
      {tab.label}
    </a>
  </li>
)

const TabPanel = ({ id, isFirst, panel }: PlacedTab) => (
  <div
    class={classNames('govuk-tabs__panel', !isFirst && 'govuk-tabs__panel--hidden')}
    id={id}
    {...attributesOf(panel?.attributes)}
  >
    {panel?.html || (panel?.text && <p class="govuk-body">{panel.text}</p>)}
  </div>
)
