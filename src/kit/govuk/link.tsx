import type { ComponentChildren } from 'preact'
import { href } from '#kit/html'
import { type Attributes, attributesOf } from './attributes.ts'
import type { Optional } from './optional.ts'

export type LinkProps = { href: string; children: ComponentChildren } & Optional<{
  class: string
  attributes: Attributes
  rel: string
  lang: string
  hreflang: string
  dir: 'ltr' | 'rtl' | 'auto'
  'aria-current': 'page' | 'true'
  'aria-label': string
  'aria-describedby': string
}>

/** A link that leaves its address out, and so leads nowhere, if the address is not safe to print. */
export const Link = ({ href: address, attributes, ...rest }: LinkProps) => (
  <a {...rest} {...attributesOf(attributes)} {...safe(address)} />
)

const safe = (address: string): object => ({ href: href(address) })
