import type { VNode } from 'preact'
import { BackLink } from '#kit/govuk'

/** A back link above the page, in a landmark of its own so that it is found by those who jump between them. */
export const WayBack = ({ href, text }: { href: string; text: string }): VNode => (
  <nav aria-label={text}>
    <BackLink href={href} text={text} />
  </nav>
)
