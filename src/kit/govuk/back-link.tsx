import type { Attributes } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type ContentOrChildren, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type BackLinkProps = ContentOrChildren &
  Optional<{ href: string; classes: string; attributes: Attributes }>

export const BackLink = (props: BackLinkProps) => (
  <Link
    href={props.href || '#'}
    class={classNames('govuk-back-link', props.classes)}
    attributes={props.attributes}
  >
    {contentOf(props) || 'Back'}
  </Link>
)
