import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import type { Optional } from './optional.ts'
import { Link } from './link.tsx'

export type SkipLinkProps = ContentOrChildren &
  Optional<{ href: string; classes: string; attributes: Attributes }>

export const SkipLink = (props: SkipLinkProps) => (
  <Link
    href={props.href || '#content'}
    class={classNames('govuk-skip-link', props.classes)}
    attributes={{ 'data-module': 'govuk-skip-link', ...props.attributes }}
  >
    {contentOf(props)}
  </Link>
)
