import { aboutNoChild, decide } from '#access'
import type { Elsewhere, Worker } from '#cases'
import { words } from './words.ts'

/** The way here from somebody's tray, for those who may see numbers. */
export const insightPlaces =
  (authority: string) =>
  ({ asker }: Pick<Worker, 'asker'>): readonly Elsewhere[] =>
    decide(asker, 'see numbers', aboutNoChild(authority)).ok
      ? [{ href: '/insight', text: words.link, when: 'numbers' }]
      : []
