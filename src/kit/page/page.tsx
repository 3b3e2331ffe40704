import type { ComponentChildren, VNode } from 'preact'
import type { Assets } from './assets.ts'
import type { Site } from './site.ts'

export type PageProps = {
  site: Site
  assets: Assets
  /** The page's own name; the site's title is added. Begins "Error: " by itself when `failed`. */
  title: string
  description?: string
  /** Path of this page, for the menu and the canonical link. */
  path: string
  failed?: boolean
  sensitive?: boolean
  noIndex?: boolean
  /** Above the main column: back link or breadcrumbs. */
  before?: ComponentChildren
  /** In <head>: feeds, structured data. */
  head?: ComponentChildren
  wide?: boolean
  children?: ComponentChildren
}

/** The frame of every page: header, menu, notice, main, footer. */
export const Page = ({ site, title, failed, children }: PageProps): VNode => (
  <html lang="en" class="govuk-template">
    <head>
      <title>{`${failed ? 'Error: ' : ''}${title} - ${site.title}`}</title>
    </head>
    <body class="govuk-template__body">
      <main id="main-content">{children}</main>
    </body>
  </html>
)
