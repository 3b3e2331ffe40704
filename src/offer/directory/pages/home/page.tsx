import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import { Button } from '#kit/govuk'
import type { DirectoryRoom } from '../room.ts'
import { HelpLines } from '../help-lines.tsx'
import { AskWords } from '../search/search-bar.tsx'
import { words } from './words.ts'

export const homePage = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get('/', (request, reply) =>
    room.frame(
      request,
      reply,
      {
        title: words.title,
        description: `${words.heading(room.pack.area.name)}. ${words.lead}`,
        masthead: <Masthead area={room.pack.area.name} />,
        head: (
          <>
            <link rel="canonical" href={`${room.baseUrl}/`} />
            <link
              rel="search"
              type="application/opensearchdescription+xml"
              title={room.site.title}
              href="/opensearch.xml"
            />
            <link rel="alternate" type="application/atom+xml" href="/changes.atom" />
          </>
        ),
      },
      <HomeView room={room} />,
    ),
  )
}

const Masthead = ({ area }: { area: string }): VNode => (
  <section class="wm-masthead" aria-labelledby="welcome">
    <div class="govuk-width-container">
      <h1 class="govuk-heading-xl" id="welcome">
        {words.heading(area)}
      </h1>
      <p>{words.lead}</p>
      <form class="wm-ask" action="/search" method="get" role="search" aria-label={words.search}>
        <AskWords value="" hint={words.hint} />
        <Button text={words.search} classes="govuk-button--inverse" />
      </form>
    </div>
  </section>
)

const HomeView = ({ room }: { room: DirectoryRoom }): VNode => (
  <>
    <h2 class="govuk-visually-hidden">{words.doors}</h2>
    <ul class="wm-doors">
      <Door {...words.find} text={words.find.text(room.catalogue.size)} />
      <Door {...words.next} />
      <Door {...words.check} />
      <Door {...words.dates} />
    </ul>
    <h2 class="govuk-heading-m">{words.topics}</h2>
    <Topics room={room} />
    <section class="wm-people">
      <h2 class="govuk-heading-m">{words.people}</h2>
      <HelpLines helpLines={room.pack.helpLines} />
    </section>
  </>
)

const Door = ({ title, text, href }: { title: string; text: string; href: string }): VNode => (
  <li class="wm-door">
    <h3 class="govuk-heading-m">
      <a class="govuk-link" href={href}>
        {title}
      </a>
    </h3>
    <p>{text}</p>
  </li>
)

const Topics = ({ room }: { room: DirectoryRoom }): VNode => {
  const { counts } = room.catalogue.search({ text: '', offset: 0, limit: 0 })
  const terms = room.pack.taxonomies.find(({ id }) => id === 'category')?.terms ?? []
  return (
    <ul class="wm-topics">
      {terms.map(({ id, name, description }) => (
        <li>
          <a class="govuk-link" href={`/search?category=${id}`}>
            {name}
          </a>{' '}
          <span class="wm-count">{words.count(counts.category?.[id] ?? 0)}</span>
          <br />
          {description}
        </li>
      ))}
    </ul>
  )
}
