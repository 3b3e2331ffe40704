import { aboutNoChild, decide } from '#access'
import type { Worker } from '#cases'
import { places as words } from '../words.ts'

/** The doors to the editors' own pages, for those who may go through them. */
export const editorsPlaces =
  (authority: string) =>
  ({ asker }: Pick<Worker, 'asker'>): readonly { readonly href: string; readonly text: string }[] =>
    decide(asker, 'edit listings', aboutNoChild(authority)).ok
      ? [
          { href: '/desk/listings', text: words.listings },
          { href: '/desk/import', text: words.bringIn },
        ]
      : []
