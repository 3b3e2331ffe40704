import type { PageStamp } from '../store/changes.ts'
import { xml } from './xml.ts'

/** Every public page with when it last changed. A sitemap holds 50,000 at most; past that the oldest are left out. */
export const sitemap = (
  baseUrl: string,
  otherPages: readonly string[],
  listings: readonly PageStamp[],
): string => {
  const pages = [
    ...otherPages.map((path) => `  <url><loc>${xml(baseUrl + path)}</loc></url>`),
    ...listings.map(
      ({ slug, at }) => `  <url><loc>${xml(baseUrl)}/listings/${slug}</loc><lastmod>${at}</lastmod></url>`,
    ),
  ]
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages.slice(0, 50_000).join('\n')}
</urlset>
`
}

/** Lets a browser search this site from its address bar. */
export const openSearch = (baseUrl: string, title: string): string => `<?xml version="1.0" encoding="utf-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
  <ShortName>${xml(shortened(title, 16))}</ShortName>
  <LongName>${xml(shortened(title, 48))}</LongName>
  <Description>Find help for children and young people with special needs or a disability.</Description>
  <InputEncoding>UTF-8</InputEncoding>
  <Language>en-GB</Language>
  <Url type="text/html" method="get" template="${xml(baseUrl)}/search?q={searchTerms}"/>
</OpenSearchDescription>
`

/** As many whole words as the standard has room for. */
const shortened = (title: string, most: number): string =>
  title.length <= most
    ? title
    : title
        .slice(0, most + 1)
        .replace(/\s+\S*$/, '')
        .slice(0, most)
