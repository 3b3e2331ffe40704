import type { VNode } from 'preact'
import { Raw, trustHtml } from '#kit/html'
import type { Article } from '../../articles/article.ts'
import type { GuidanceRoom } from '../room.ts'

/** For search engines: one address for every version, and what the page is, in the words of schema.org. */
export const structuredHead = (article: Article, { baseUrl, site }: GuidanceRoom): VNode => {
  const address = `${baseUrl}${article.path}`
  const told = {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: article.title,
    description: article.summary,
    url: address,
    inLanguage: 'en-GB',
    isAccessibleForFree: true,
    dateModified: article.reviewed.toString(),
    author: { '@type': 'Organization', name: article.owner },
    publisher: { '@type': 'Organization', name: site.owner },
  }
  return (
    <>
      <link rel="canonical" href={address} />
      <script type="application/ld+json">
        <Raw html={trustHtml(JSON.stringify(told).replaceAll('<', '\\u003c'))} />
      </script>
    </>
  )
}
