import type { VNode } from 'preact'
import type { Day } from '#kit/day'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Site } from '#kit/page'
import type { Catalogue } from '../catalogue/index.ts'
import type { DirectoryPack } from '../rules/directory-pack.ts'
import type { DirectoryDatabase } from '../store/tables.ts'

/** What every page of the directory is given. */
export type DirectoryRoom = {
  catalogue: Catalogue
  database: DirectoryDatabase
  pack: DirectoryPack
  site: Site
  frame: Frame
  guard: FormGuard
  today: () => Day
  /** `https://sendoffer.example` without a slash at the end: for links that leave the site. */
  baseUrl: string
  /** Words the search knows: the only ones kept when nothing is found. */
  vocabulary: ReadonlySet<string>
  /** The services behind the listing with this slug, as their own rules tell of them; none, if left out. */
  definedBy?: (slug: string) => readonly DefinedService[]
}

/**
 * Who a service is for and how to ask for it, written out from the rules that the checker and the desk read. Where
 * there is one, a listing says nothing of its own about either, so the two cannot disagree.
 */
export type DefinedService = {
  name: string
  /** Where a family can see if it could help their child. */
  href: string
  whoItIsFor: VNode
  howToAsk: VNode
}
