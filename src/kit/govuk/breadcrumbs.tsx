import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type BreadcrumbsProps = { items: readonly BreadcrumbsItem[] } & Optional<{
  collapseOnMobile: boolean
  labelText: string
  classes: string
  attributes: Attributes
}>

/** Without an address it is this very page. */
export type BreadcrumbsItem = Content & Optional<{ href: string; attributes: Attributes }>

export const Breadcrumbs = (props: BreadcrumbsProps) => (
  <nav
    class={classNames(
      'govuk-breadcrumbs',
      props.classes,
      props.collapseOnMobile && 'govuk-breadcrumbs--collapse-on-mobile',
    )}
    aria-label={props.labelText ?? 'Breadcrumb'}
    {...attributesOf(props.attributes)}
  >
    <ol class="govuk-breadcrumbs__list">{props.items?.map(Breadcrumb)}</ol>
  </nav>
)

const Breadcrumb = (item: BreadcrumbsItem) =>
  item.href ? (
    <li class="govuk-breadcrumbs__list-item">
      <Link class="govuk-breadcrumbs__link" href={item.href} attributes={item.attributes}>
        {contentOf(item)}
      </Link>
    </li>
  ) : (
    <li class="govuk-breadcrumbs__list-item" aria-current="page">
      {contentOf(item)}
    </li>
  )
