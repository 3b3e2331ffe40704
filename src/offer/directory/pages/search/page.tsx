import type { FastifyInstance } from 'fastify'
import { flatQuery } from '#kit/http'
import { addressesOf, filterOrder, readSearchForm, type SearchForm } from '../../rules/search-form.ts'
import { urgentIn } from '../../rules/urgent.ts'
import { countGap } from '../../store/search-gaps.ts'
import type { DirectoryRoom } from '../room.ts'
import { loosened } from './loosened.ts'
import { askedFor } from './question.ts'
import { searchView } from './view.tsx'
import { words } from './words.ts'

const mostSuggestions = 6

export const searchPage = (app: FastifyInstance, room: DirectoryRoom): void => {
  app.get('/search', async (request, reply) => {
    const form = readSearchForm(flatQuery(request.query))
    const question = await askedFor(room.database, form)
    const answer = room.catalogue.search(question.query)
    const listings = await room.catalogue.byIds(answer.hits.map(({ id }) => id))
    const urgent = urgentIn(form.q)
    const nothing = answer.known + answer.possible === 0
    if (nothing && form.page === 1) noteGap(room, form, question.query.text)
    return room.frame(
      request,
      reply,
      {
        title: form.q === '' ? words.title : words.titleFor(form.q),
        description: words.description,
        noIndex: request.url !== '/search',
        sensitive: urgent === 'harm',
      },
      searchView({
        form,
        addressOf: addressesOf(form),
        question,
        answer,
        listings,
        loosened: nothing ? loosened(room.catalogue, form, question.query, room.pack) : [],
        room,
        urgent,
      }),
    )
  })

  app.get('/search/suggest', (request, reply) => {
    const typed = flatQuery(request.query)['q']?.[0] ?? ''
    reply.header('cache-control', 'public, max-age=300')
    return reply.send(room.catalogue.suggest(typed.slice(0, 100), mostSuggestions))
  })
}

/** Counted after the answer is on its way: nobody waits for it, and a database that is away costs only the count. */
const noteGap = (room: DirectoryRoom, form: SearchForm, typed: string): void => {
  const filters = filterOrder.flatMap((name) => (form.facets[name] ?? []).map((value) => `${name}=${value}`))
  const facets = [...filters, ...(form.age === null ? [] : [`age=${form.age}`])].join(', ')
  countGap(room.database, room.today(), { typed, facets }, room.vocabulary).catch(() => undefined)
}
