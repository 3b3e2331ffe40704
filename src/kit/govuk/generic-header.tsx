import type { ComponentChildren } from 'preact'
import { href } from '#kit/html'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import type { Optional } from './optional.ts'

export type GenericHeaderProps = Optional<{
  url: string
  logoText: string
  logoHtml: ComponentChildren
  containerClasses: string
  classes: string
  attributes: Attributes
}>

/** A header without the crown, for everyone who is not central government. */
export const GenericHeader = (props: GenericHeaderProps) => (
  <HeaderFrame {...props} namespace="govuk-generic" address={href(props.url || '/')} />
)

type HeaderFrameProps = Omit<GenericHeaderProps, 'url'> & {
  namespace: 'govuk-generic' | 'govuk'
  /** Known to be safe to print. */
  address: string | undefined
}

/** What this header and GOV.UK's own have in common. */
export const HeaderFrame = ({ namespace, address, ...props }: HeaderFrameProps) => (
  <div class={classNames(`${namespace}-header`, props.classes)} {...attributesOf(props.attributes)}>
    <div class={`${namespace}-header__container ${props.containerClasses || 'govuk-width-container'}`}>
      <div class={`${namespace}-header__logo`}>
        <a class={`${namespace}-header__homepage-link`} {...(address !== undefined && { href: address })}>
          {props.logoHtml || props.logoText}
        </a>
      </div>
    </div>
  </div>
)
