import { classNames } from './class-names.ts'
import type { FooterLink } from './footer.tsx'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type FooterSection = { title: string } & Optional<{
  columns: number
  width: 'full' | 'one-half' | 'one-third' | 'two-thirds' | 'one-quarter' | 'three-quarters'
  items: readonly Partial<FooterLink>[]
}>

export const FooterNavigation = ({ sections }: { sections: readonly FooterSection[] }) =>
  sections.length === 0 ? null : (
    <>
      <div class="govuk-footer__navigation">{sections.map(Section)}</div>
      <hr class="govuk-footer__section-break" />
    </>
  )

const Section = (section: FooterSection) => (
  <div class={`govuk-footer__section govuk-grid-column-${section.width || 'full'}`}>
    <h2 class="govuk-footer__heading govuk-heading-m">{section.title}</h2>
    {section.items?.length ? (
      <ul
        class={classNames(
          'govuk-footer__list',
          Boolean(section.columns) && `govuk-footer__list--columns-${section.columns}`,
        )}
      >
        {section.items.map(SectionLink)}
      </ul>
    ) : null}
  </div>
)

const SectionLink = ({ href, text, attributes }: Partial<FooterLink>) =>
  href && text ? (
    <li class="govuk-footer__list-item">
      <Link class="govuk-footer__link" href={href} attributes={attributes}>
        {text}
      </Link>
    </li>
  ) : null
