import type { FastifyInstance } from 'fastify'
import type { VNode } from 'preact'
import type { Term } from '../../rules/glossary.ts'
import type { GuidanceRoom } from '../room.ts'
import { glossaryWords as words } from './words.ts'

export const glossaryPage = (app: FastifyInstance, room: GuidanceRoom): void => {
  app.get('/glossary', (request, reply) =>
    room.frame(
      request,
      reply,
      {
        title: words.title,
        description: words.description,
        head: <link rel="canonical" href={`${room.baseUrl}/glossary`} />,
      },
      <GlossaryView terms={room.library.glossary} />,
    ),
  )
}

const GlossaryView = ({ terms }: { terms: readonly Term[] }): VNode => {
  const byLetter = Map.groupBy(terms, ({ term }) => term.charAt(0).toUpperCase())
  const letters = [...byLetter.keys()].toSorted()
  return (
    <div class="govuk-grid-row">
      <div class="govuk-grid-column-two-thirds">
        <h1 class="govuk-heading-l">{words.title}</h1>
        <p class="wm-lead">{words.lead}</p>
        <p class="govuk-body wm-no-print">{words.how}</p>
        <nav class="wm-letters wm-no-print" aria-label={words.letters}>
          <ul class="govuk-list">
            {letters.map((letter) => (
              <li>
                <a class="govuk-link" href={`#letter-${letter.toLowerCase()}`}>
                  {letter}
                </a>
              </li>
            ))}
          </ul>
        </nav>
        {letters.map((letter) => (
          <section class="wm-letter-group" id={`letter-${letter.toLowerCase()}`}>
            <h2 class="govuk-heading-m">{letter}</h2>
            <dl class="govuk-body wm-glossary">
              {byLetter.get(letter)?.map((term) => (
                <Entry {...term} />
              ))}
            </dl>
          </section>
        ))}
      </div>
    </div>
  )
}

const Entry = ({ id, term, also = [], means }: Term): VNode => {
  const others = otherNames(term, also)
  return (
    <div id={id}>
      <dt>{term}</dt>
      <dd>
        {means}
        {others.length > 0 && (
          <span class="wm-count">
            <br />
            {words.also}: {others.join(', ')}
          </span>
        )}
      </dd>
    </div>
  )
}

/** Without plurals, which need no telling. */
const otherNames = (term: string, also: readonly string[]): readonly string[] => {
  const told = new Set([single(term)])
  return also.filter((name) => {
    const isNew = !told.has(single(name))
    told.add(single(name))
    return isNew
  })
}

const single = (name: string): string => name.replace(/ies$/, 'y').replace(/s$/, '').toLowerCase()
