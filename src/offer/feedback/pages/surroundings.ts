import type { Day } from '#kit/day'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Acknowledge, TakingIn } from '../actions/taking-in.ts'
import type { FeedbackPack } from '../feedback-pack.ts'
import type { FeedbackDatabase } from '../store/work-items.ts'

/** A page of the site that somebody writes about. */
export type AboutPage = { readonly name: string; readonly listingId?: string | undefined }

/** Something to choose from a list: a term of one of the pack's taxonomies. */
export type Term = { readonly id: string; readonly name: string }

/** What every page of this room is given. */
export type Surroundings = {
  readonly db: FeedbackDatabase
  readonly frame: Frame
  readonly pack: FeedbackPack
  readonly guard: FormGuard
  /** Asked once a request. */
  readonly today: () => Day
  /** What a path on this site is called; answers from memory, so that a form can be shown without the database. */
  readonly nameOf: (path: string) => AboutPage | undefined
  readonly categories: readonly Term[]
  readonly needs: readonly Term[]
  readonly acknowledge?: Acknowledge | undefined
}

export const takingIn = ({ pack, today, acknowledge }: Surroundings): TakingIn => ({
  pack,
  today: today(),
  acknowledge,
})
