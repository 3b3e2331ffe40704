import { href } from '#kit/html'
import type { Attributes } from './attributes.ts'
import { HeaderFrame } from './generic-header.tsx'
import { GovukLogo } from './govuk-logo.tsx'
import type { Optional } from './optional.ts'

export type HeaderProps = Optional<{
  homepageUrl: string
  productName: string
  containerClasses: string
  classes: string
  attributes: Attributes
}>

/** GOV.UK's own header, with the crown. A council may not use it: see `GenericHeader`. */
export const Header = ({ homepageUrl, productName, ...props }: HeaderProps) => (
  <HeaderFrame
    {...props}
    namespace="govuk"
    address={homepageUrl ? href(homepageUrl) : '//gov.uk'}
    logoHtml={
      <>
        <GovukLogo classes="govuk-header__logotype" ariaLabel="GOV.UK" />
        {productName && <span class="govuk-header__product-name">{productName}</span>}
      </>
    }
  />
)
