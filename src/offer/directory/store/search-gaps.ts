import { sql } from 'kysely'
import type { Day } from '#kit/day'
import { wordsToCount } from '../rules/search-gap.ts'
import type { DirectoryDatabase } from './tables.ts'

/**
 * Counts a search that found nothing. `facets` is our own summary of the filters (`need=…, age=…`), never text
 * that someone typed, and never a full postcode.
 */
export const countGap = async (
  db: DirectoryDatabase,
  day: Day,
  search: { typed: string; facets: string },
  vocabulary: { has: (word: string) => boolean },
): Promise<void> => {
  const gap = wordsToCount(search.typed, search.facets, vocabulary)
  if (gap === null) return
  await sql`
    insert into directory.search_gap (day, words, facets, count)
    values (${day.toString()}::date, ${gap.words}, ${gap.facets}, 1)
    on conflict (day, words, facets) do update set count = search_gap.count + 1`.execute(db)
}
