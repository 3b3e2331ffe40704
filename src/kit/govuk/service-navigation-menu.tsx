import type { ComponentChildren } from 'preact'
import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import { Link } from './link.tsx'
import type { Absent, Optional } from './optional.ts'

export type ServiceNavigationMenuProps = Optional<{
  navigation: readonly (ServiceNavigationItem | Absent)[]
  /** The menu folds away on narrow screens; by default where it has more than one entry. */
  collapseNavigationOnMobile: boolean
  slots: Optional<{ navigationStart: ComponentChildren; navigationEnd: ComponentChildren }>
  menuButtonText: string
  menuButtonLabel: string
  navigationLabel: string
  navigationId: string
  navigationClasses: string
}>

export type ServiceNavigationItem = Content &
  Optional<{
    href: string
    /** This very page. */
    current: boolean
    /** A page within this section. */
    active: boolean
    attributes: Attributes
  }>

/** The entries, and the button that unfolds them on a narrow screen. */
export const ServiceNavigationMenu = (props: ServiceNavigationMenuProps) => {
  const items = (props.navigation ?? []).filter(
    (item) => item !== null && item !== undefined && item !== false && item !== '',
  )
  if (items.length === 0 && !props.slots?.navigationStart && !props.slots?.navigationEnd) return null

  const menuText = props.menuButtonText || 'Menu'
  const listId = props.navigationId || 'navigation'
  const menuLabel = props.menuButtonLabel === menuText ? undefined : props.menuButtonLabel || undefined
  return (
    <nav
      aria-label={props.navigationLabel || menuText}
      class={classNames('govuk-service-navigation__wrapper', props.navigationClasses)}
    >
      {(props.collapseNavigationOnMobile ?? items.length > 1) && (
        <button
          type="button"
          class="govuk-service-navigation__toggle govuk-js-service-navigation-toggle"
          aria-controls={listId}
          aria-label={menuLabel}
          hidden
          aria-hidden="true"
        >
          {menuText}
        </button>
      )}
      <ul class="govuk-service-navigation__list" id={listId}>
        {props.slots?.navigationStart}
        {items.map(NavigationItem)}
        {props.slots?.navigationEnd}
      </ul>
    </nav>
  )
}

const NavigationItem = (item: ServiceNavigationItem) => {
  const isHere = Boolean(item.current || item.active)
  const current = isHere ? { 'aria-current': item.current ? ('page' as const) : ('true' as const) } : {}
  // Bold, so that the current entry also stands out where someone has set colours of their own.
  const content = isHere ? (
    <strong class="govuk-service-navigation__active-fallback">{contentOf(item)}</strong>
  ) : (
    contentOf(item)
  )
  return (
    <li
      class={classNames('govuk-service-navigation__item', isHere && 'govuk-service-navigation__item--active')}
    >
      {item.href ? (
        <Link
          class="govuk-service-navigation__link"
          href={item.href}
          attributes={item.attributes}
          {...current}
        >
          {content}
        </Link>
      ) : (
        hasContent(item) && (
          <span class="govuk-service-navigation__text" {...current}>
            {content}
          </span>
        )
      )}
    </li>
  )
}
