import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf } from './content.ts'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type LanguageNavigationProps = {
  items: readonly LanguageNavigationItem[]
} & Optional<{ ariaLabel: string; classes: string; attributes: Attributes }>

/** A language in its own name. Without an address it is the language of this page. */
export type LanguageNavigationItem = Content &
  Optional<{
    lang: string
    hrefLang: string
    dir: 'ltr' | 'rtl' | 'auto'
    href: string
    current: boolean
    /** Said after the name, in the language of this page. */
    languageDescriptionText: string
    classes: string
    attributes: Attributes
  }>

export const LanguageNavigation = (props: LanguageNavigationProps) => (
  <nav
    class={classNames('govuk-language-navigation', props.classes)}
    aria-label={props.ariaLabel ?? 'Language'}
    {...attributesOf(props.attributes)}
  >
    <ul class="govuk-language-navigation__list">
      {props.items?.map((item) => (
        <li class="govuk-language-navigation__list-item">
          <Language {...item} />
        </li>
      ))}
    </ul>
  </nav>
)

const Language = (item: LanguageNavigationItem) =>
  item.current || !item.href ? (
    <span
      class={classNames('govuk-language-navigation__text', item.classes)}
      aria-current="true"
      lang={item.lang}
      dir={item.dir}
      {...attributesOf(item.attributes)}
    >
      {contentOf(item)}
    </span>
  ) : (
    <Link
      class={classNames('govuk-language-navigation__link', item.classes)}
      href={item.href}
      rel="alternate"
      lang={item.lang}
      hreflang={item.hrefLang || item.lang}
      dir={item.dir}
      attributes={item.attributes}
    >
      {contentOf(item)}
      {item.languageDescriptionText && (
        <span class="govuk-visually-hidden"> {item.languageDescriptionText}</span>
      )}
    </Link>
  )
