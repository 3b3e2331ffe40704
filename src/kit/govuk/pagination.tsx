import type { ComponentChildren } from 'preact'
import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import { Link } from './link.tsx'
import type { Absent, Optional } from './optional.ts'

export type PaginationProps = Optional<{
  /** Page numbers. Without them, previous and next stand one above the other. */
  items: readonly (PaginationItem | Absent)[]
  previous: PaginationLink
  next: PaginationLink
  landmarkLabel: string
  classes: string
  attributes: Attributes
}>

export type PaginationItem = Optional<{
  number: number | string
  visuallyHiddenText: string
  href: string
  current: boolean
  /** In place of a number: pages are left out here. */
  ellipsis: boolean
  attributes: Attributes
}>

export type PaginationLink = Content & Optional<{ href: string; labelText: string; attributes: Attributes }>

export const Pagination = ({ items, previous, next, ...props }: PaginationProps) => {
  const isBlock = !items && Boolean(next || previous)
  return (
    <nav
      class={classNames('govuk-pagination', isBlock && 'govuk-pagination--block', props.classes)}
      aria-label={props.landmarkLabel || 'Pagination'}
      {...attributesOf(props.attributes)}
    >
      {previous?.href && (
        <ArrowLink direction="prev" isBlock={isBlock} {...previous} href={previous.href}>
          Previous<span class="govuk-visually-hidden"> page</span>
        </ArrowLink>
      )}
      {items && <ul class="govuk-pagination__list">{items.map(PageItem)}</ul>}
      {next?.href && (
        <ArrowLink direction="next" isBlock={isBlock} {...next} href={next.href}>
          Next<span class="govuk-visually-hidden"> page</span>
        </ArrowLink>
      )}
    </nav>
  )
}

const PageItem = (item: PaginationItem | Absent) => {
  if (!item || Object.keys(item).length === 0) return null
  return (
    <li
      class={classNames(
        'govuk-pagination__item',
        item.current && 'govuk-pagination__item--current',
        item.ellipsis && 'govuk-pagination__item--ellipsis',
      )}
    >
      {item.ellipsis ? (
        '⋯'
      ) : (
        <Link
          class="govuk-link govuk-pagination__link"
          href={item.href ?? ''}
          aria-label={item.visuallyHiddenText ?? `Page ${item.number}`}
          aria-current={item.current ? 'page' : undefined}
          attributes={item.attributes}
        >
          {item.number}
        </Link>
      )}
    </li>
  )
}

type ArrowLinkProps = PaginationLink & {
  href: string
  direction: 'prev' | 'next'
  isBlock: boolean
  children: ComponentChildren
}

const ArrowLink = ({ direction, isBlock, children, ...link }: ArrowLinkProps) => (
  <div class={`govuk-pagination__${direction}`}>
    <Link
      class="govuk-link govuk-pagination__link"
      href={link.href}
      rel={direction}
      attributes={link.attributes}
    >
      {(isBlock || direction === 'prev') && <Arrow direction={direction} />}
      <span
        class={classNames(
          'govuk-pagination__link-title',
          isBlock && !link.labelText && 'govuk-pagination__link-title--decorated',
        )}
      >
        {hasContent(link) ? contentOf(link) : children}
      </span>
      {link.labelText && isBlock && (
        <>
          {' '}
          <span class="govuk-visually-hidden">:</span>{' '}
          <span class="govuk-pagination__link-label">{link.labelText}</span>
        </>
      )}
      {!isBlock && direction === 'next' && <Arrow direction={direction} />}
    </Link>
  </div>
)

const Arrow = ({ direction }: { direction: 'prev' | 'next' }) => (
  <svg
    class={`govuk-pagination__icon govuk-pagination__icon--${direction}`}
    xmlns="http://www.w3.org/2000/svg"
    height="13"
    width="15"
    aria-hidden="true"
    focusable="false"
    viewBox="0 0 15 13"
  >
    <path d={arrows[direction]} />
  </svg>
)

const arrows = {
  prev: 'm6.5938-0.0078125-6.7266 6.7266 6.7441 6.4062 1.377-1.449-4.1856-3.9768h12.896v-2h-12.984l4.2931-4.293-1.414-1.414z',
  next: 'm8.107-0.0078125-1.4136 1.414 4.2926 4.293h-12.986v2h12.896l-4.1855 3.9766 1.377 1.4492 6.7441-6.4062-6.7246-6.7266z',
}
