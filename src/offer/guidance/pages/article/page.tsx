import type { FastifyInstance } from 'fastify'
import type { Listing } from '#directory'
import { Breadcrumbs } from '#kit/govuk'
import { flatQuery } from '#kit/http'
import type { Article } from '../../articles/article.ts'
import { versionsOf } from '../../articles/article.ts'
import type { GuidanceRoom } from '../room.ts'
import { structuredHead } from './structured-head.tsx'
import { ArticleView } from './view.tsx'
import { sectionNames, words } from './words.ts'

type BySlug = { Params: { slug: string } }

/** `?version=easy-read` or `young-person` tells the same page in another way. */
export const articlePages = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get<BySlug>('/guidance/:slug', async (request, reply) => {
    const article = room.library.find(request.params.slug)
    if (!article) return reply.callNotFound()
    const asked = flatQuery(request.query)['version']?.[0] ?? 'standard'
    const version = versionsOf(article).find((one) => one === asked)
    if (version === undefined) return reply.redirect(article.path)
    return room.frame(
      request,
      reply,
      {
        title: version === 'standard' ? article.title : `${article.title}: ${words.versionNames[version]}`,
        description: article.summary,
        before: <Trail article={article} />,
        head: structuredHead(article, room),
      },
      <ArticleView
        article={article}
        version={version}
        guide={room.library.guideOf(article)}
        listings={await listingsOf(article, room)}
        today={room.today()}
      />,
    )
  })
}

/** A listing that is not published is left out: the checker of packs names it. */
const listingsOf = async ({ listings }: Article, room: GuidanceRoom): Promise<readonly Listing[]> => {
  const found = await Promise.all(listings.map((slug) => room.listing(slug)))
  return found.filter((listing) => listing !== undefined)
}

const Trail = ({ article }: { article: Article }) => (
  <Breadcrumbs
    items={[
      { text: words.home, href: '/' },
      { text: words.guidance, href: '/guidance' },
      { text: sectionNames[article.section], href: `/guidance#${article.section}` },
    ]}
  />
)
