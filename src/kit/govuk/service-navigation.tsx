import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'
import { ServiceNavigationMenu, type ServiceNavigationMenuProps } from './service-navigation-menu.tsx'

export type ServiceNavigationProps = Omit<ServiceNavigationMenuProps, 'slots'> &
  Optional<{
    serviceName: string
    serviceUrl: string
    slots: ServiceNavigationSlots
    ariaLabel: string
    classes: string
    attributes: Attributes
  }>

export type ServiceNavigationSlots = Optional<{
  start: ComponentChildren
  end: ComponentChildren | { html: ComponentChildren; align?: 'inline' | undefined }
  navigationStart: ComponentChildren
  navigationEnd: ComponentChildren
}>

export const ServiceNavigation = (props: ServiceNavigationProps) => {
  const end = endSlot(props.slots?.end)
  const attributes = {
    class: classNames('govuk-service-navigation', props.classes),
    'data-module': 'govuk-service-navigation',
    ...attributesOf(props.attributes),
  }
  const inner = (
    <div
      class={classNames(
        'govuk-width-container',
        end.align === 'inline' && 'govuk-service-navigation__inlining-container',
      )}
    >
      {props.slots?.start}
      <div class="govuk-service-navigation__container">
        {props.serviceName && <ServiceName name={props.serviceName} address={props.serviceUrl} />}
        <ServiceNavigationMenu {...props} />
      </div>
      {end.html}
    </div>
  )
  // A name or an extra part makes this more than navigation: a landmark with a label of its own.
  return props.serviceName || props.slots?.start || end.html ? (
    <section aria-label={props.ariaLabel ?? 'Service information'} {...attributes}>
      {inner}
    </section>
  ) : (
    <div {...attributes}>{inner}</div>
  )
}

const endSlot = (
  end: ServiceNavigationSlots['end'],
): { html?: ComponentChildren; align?: 'inline' | undefined } =>
  typeof end === 'object' && end !== null && 'html' in end ? end : { html: end }

const ServiceName = ({ name, address }: { name: string; address: string | undefined }) => (
  <span class="govuk-service-navigation__service-name">
    {address ? (
      <Link href={address} class="govuk-service-navigation__link">
        {name}
      </Link>
    ) : (
      <span class="govuk-service-navigation__text">{name}</span>
    )}
  </span>
)
