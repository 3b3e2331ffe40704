import type { SearchQuery } from '../../search/index.ts'
import { pageSize, splitPlace, timesWanted, type SearchForm } from '../../rules/search-form.ts'
import { findPlace, type Place } from '../../store/postcodes.ts'
import type { DirectoryDatabase } from '../../store/tables.ts'

export type Question = {
  query: SearchQuery
  place: Place | null
  /** The place was among the typed words, not in the postcode box. */
  placeFromWords: boolean
  postcodeProblem: 'not a postcode' | 'not known' | null
}

/** Turns what was asked into a search. A postcode that cannot be used is left out and said; the rest is kept. */
export const askedFor = async (database: DirectoryDatabase, form: SearchForm): Promise<Question> => {
  const typed = await placeAskedFor(database, form)
  const near = typed.place && { latitude: typed.place.latitude, longitude: typed.place.longitude }
  const times = timesWanted(form)
  return {
    ...typed,
    query: {
      text: typed.words,
      exact: form.exact,
      ...(near ? { near } : {}),
      ...(near && form.radius !== null ? { radiusMiles: form.radius } : {}),
      facets: form.facets,
      ...(form.age === null ? {} : { age: { fromMonths: form.age * 12, toMonths: form.age * 12 + 12 } }),
      ...(times === null ? {} : { times }),
      sort: form.sort === 'distance' && !near ? 'relevance' : form.sort,
      offset: (form.page - 1) * pageSize,
      limit: pageSize,
    },
  }
}

type PlaceAsked = Omit<Question, 'query'> & { words: string }

const placeAskedFor = async (database: DirectoryDatabase, form: SearchForm): Promise<PlaceAsked> => {
  if (form.postcode !== '') {
    const found = await findPlace(database, form.postcode)
    return found.ok
      ? { words: form.q, place: found.value, placeFromWords: false, postcodeProblem: null }
      : { words: form.q, place: null, placeFromWords: false, postcodeProblem: found.reason }
  }
  const nothing = { words: form.q, place: null, placeFromWords: false, postcodeProblem: null }
  const split = splitPlace(form.q)
  if (split.place === null || form.exact) return nothing
  const found = await findPlace(database, split.place)
  return found.ok
    ? { words: split.words, place: found.value, placeFromWords: true, postcodeProblem: null }
    : nothing
}
