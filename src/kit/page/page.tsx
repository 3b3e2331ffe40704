import type { ComponentChildren, VNode } from 'preact'
import { ExitThisPage, SkipLink } from '#kit/govuk'
import { Raw, trustHtml } from '#kit/html'
import { SiteFooter } from './footer.tsx'
import { SiteHeader } from './header.tsx'
import type { Site } from './site.ts'
import { words } from './words.ts'

export type PageProps = {
  site: Site
  /** Addresses of `main.css`, `main.js` and `favicon.svg`. */
  assets: Readonly<Record<string, string>>
  /** The page's own name; the site's is added. */
  title: string
  description?: string | undefined
  /** Its address without the query, for the menu. */
  path: string
  /** A form came back with something to put right. */
  failed?: boolean | undefined
  /** Offer a quick way off the page. */
  sensitive?: boolean | undefined
  /** Not for search engines: a form, a list of somebody's own. */
  noIndex?: boolean | undefined
  /** To be printed: nothing on it moves, so it is sent without the script. */
  still?: boolean | undefined
  /** Above the main column: back link or breadcrumbs. */
  before?: ComponentChildren
  /** Full width, under the menu: the home page's front door. */
  masthead?: ComponentChildren
  /** In the header, in place of the way to sign in: who is signed in, and how to sign out. */
  account?: ComponentChildren
  /** In the head: feeds, structured data. */
  head?: ComponentChildren
  /** Classes for how this visitor likes pages to look, as `displayClasses` has them. */
  display?: string | undefined
  /** Tells the style sheet that scripts run. */
  bodyScript: string
  children?: ComponentChildren
}

/** The frame of every page: skip link, header, menu, main, footer. */
export const Page = (page: PageProps): VNode => (
  <html lang="en" class={`govuk-template${page.display ?? ''}`}>
    <Head {...page} />
    <body class="govuk-template__body">
      {!page.still && (
        <script>
          <Raw html={trustHtml(page.bodyScript)} />
        </script>
      )}
      <SkipLink href="#main-content" text={words.skip} />
      <SiteHeader site={page.site} path={page.path} account={page.account} />
      {page.masthead}
      <div class="govuk-width-container">
        {page.sensitive && (
          <div role="region" aria-label={words.leave}>
            <ExitThisPage />
          </div>
        )}
        {page.before}
        <main class="govuk-main-wrapper" id="main-content" tabindex={-1}>
          {page.children}
        </main>
      </div>
      <SiteFooter site={page.site} />
    </body>
  </html>
)

const Head = ({ site, assets, title, description, failed, noIndex, still, head }: PageProps): VNode => (
  <head>
    <meta charset="utf-8" />
    <title>{`${failed ? words.failed : ''}${title} - ${site.title}`}</title>
    <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
    <meta name="theme-color" content={site.brandColour} />
    <meta name="description" content={description ?? words.describe(title, site.title)} />
    {noIndex && <meta name="robots" content="noindex" />}
    <link rel="icon" href={assets['favicon.svg']} type="image/svg+xml" />
    <link rel="stylesheet" href={assets['main.css']} />
    {!still && <script type="module" src={assets['main.js']} />}
    {head}
  </head>
)
