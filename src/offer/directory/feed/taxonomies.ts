import type { FastifyInstance } from 'fastify'
import { answerList, answerOne, idIn, listed } from './answer.ts'
import type { Feed } from './feed.ts'
import { readParameters } from './parameters.ts'

/** Taxonomies and their terms: a few dozen, from the pack, so they are answered from memory. */
export const termRoutes = (room: FastifyInstance, feed: Feed): void => {
  const { terms } = feed
  room.get('/taxonomies', (request, reply) =>
    answerList(feed, request, reply, listed(matching(terms.taxonomies, request.query))),
  )
  room.get('/taxonomies/:id', (request, reply) => {
    const found = terms.taxonomies.find(({ id }) => id === idIn(request))
    const own = terms.all.filter((term) => term.taxonomy_id === found?.id)
    return answerOne(reply, found && { ...found, taxonomy_terms: own }, 'taxonomy')
  })
  room.get('/taxonomy_terms', (request, reply) =>
    answerList(feed, request, reply, listed(matching(terms.all, request.query))),
  )
  room.get('/taxonomy_terms/:id', (request, reply) =>
    answerOne(
      reply,
      terms.all.find(({ id }) => id === idIn(request)),
      'taxonomy term',
    ),
  )
}

type Named = { name: string; description: string; taxonomy_id?: string }

// Our terms have no levels: every one is a top one, and none has a parent.
const matching = (items: readonly Named[], query: unknown): readonly Named[] => {
  const read = readParameters(query)
  if (!read.ok) return items
  const { search, taxonomy_id, parent_id } = read.value
  const words = search?.trim().toLowerCase() ?? ''
  return items.filter(
    (item) =>
      parent_id === undefined &&
      (taxonomy_id === undefined || item.taxonomy_id === undefined || item.taxonomy_id === taxonomy_id) &&
      `${item.name} ${item.description}`.toLowerCase().includes(words),
  )
}
