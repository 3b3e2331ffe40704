import { type Attributes, attributesOf } from './attributes.ts'
import { classNames } from './class-names.ts'
import { type Content, contentOf, hasContent } from './content.ts'
import { FooterNavigation, type FooterSection } from './footer-navigation.tsx'
import { GovukLogo } from './govuk-logo.tsx'
import { LicenceLogo } from './licence-logo.tsx'
import { Link } from './link.tsx'
import type { Optional } from './optional.ts'

export type FooterProps = Optional<{
  meta: FooterMeta
  navigation: readonly FooterSection[]
  /** Null leaves the licence out. */
  contentLicence: Content | null
  copyright: Content
  /**
   * Central government only: the crown, and the Crown's copyright and licence where no others are given.
   * A council may use none of these, so they are off unless asked for.
   */
  crown: boolean
  containerClasses: string
  classes: string
  attributes: Attributes
}>

export type FooterMeta = Content & Optional<{ visuallyHiddenTitle: string; items: readonly FooterLink[] }>

export type FooterLink = { text: string; href: string } & Optional<{ attributes: Attributes }>

export const Footer = (props: FooterProps) => (
  <div class={classNames('govuk-footer', props.classes)} {...attributesOf(props.attributes)}>
    <div class={classNames('govuk-width-container', props.containerClasses)}>
      {props.crown && <GovukLogo classes="govuk-footer__crown" />}
      <FooterNavigation sections={props.navigation ?? []} />
      <div class="govuk-footer__meta">
        <div class="govuk-footer__meta-item govuk-footer__meta-item--grow">
          {props.meta && <Meta {...props.meta} />}
          <Licence licence={props.contentLicence} crown={props.crown} />
        </div>
        <Copyright copyright={props.copyright} crown={props.crown} />
      </div>
    </div>
  </div>
)

const Meta = (meta: FooterMeta) => (
  <>
    <h2 class="govuk-visually-hidden">{meta.visuallyHiddenTitle || 'Support links'}</h2>
    {meta.items?.length ? <ul class="govuk-footer__inline-list">{meta.items.map(MetaLink)}</ul> : null}
    {hasContent(meta) && <div class="govuk-footer__meta-custom">{contentOf(meta)}</div>}
  </>
)

const MetaLink = (item: FooterLink) => (
  <li class="govuk-footer__inline-list-item">
    <Link class="govuk-footer__link" href={item.href} attributes={item.attributes}>
      {item.text}
    </Link>
  </li>
)

type Crown = { crown: boolean | undefined }

const Licence = ({ licence, crown }: Crown & { licence: FooterProps['contentLicence'] }) => {
  if (licence === null || (!crown && !licence)) return null
  return (
    <>
      <LicenceLogo />
      <span class="govuk-footer__licence-description">
        {licence && hasContent(licence) ? contentOf(licence) : <OpenGovernmentLicence />}
      </span>
    </>
  )
}

const OpenGovernmentLicence = () => (
  <>
    All content is available under the{' '}
    <a
      class="govuk-footer__link"
      href="https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/"
      rel="license"
    >
      Open Government Licence v3.0
    </a>
    , except where otherwise stated
  </>
)

const Copyright = ({ copyright, crown }: Crown & { copyright: Content | undefined }) => {
  if (!crown) return copyright ? <div class="govuk-footer__meta-item">{contentOf(copyright)}</div> : null
  return (
    <div class="govuk-footer__meta-item">
      <a class="govuk-footer__link govuk-footer__copyright-logo" href={crownCopyright}>
        {hasContent(copyright) ? contentOf(copyright) : '© Crown copyright'}
      </a>
    </div>
  )
}

const crownCopyright =
  'https://www.nationalarchives.gov.uk/information-management/re-using-public-sector-information/uk-government-licensing-framework/crown-copyright/'
