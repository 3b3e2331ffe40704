import { aboutNoChild, decide } from '#access'
import type { Elsewhere, Worker } from '#cases'
import { places as words } from '../words.ts'

/** The doors to the editors' own pages, for those who may go through them. */
export const editorsPlaces =
  (authority: string) =>
  ({ asker }: Pick<Worker, 'asker'>): readonly Elsewhere[] =>
    decide(asker, 'edit listings', aboutNoChild(authority)).ok
      ? [
          { href: '/desk/listings', text: words.listings, when: 'begin' as const },
          { href: '/desk/import', text: words.bringIn, when: 'begin' as const },
        ]
      : []
