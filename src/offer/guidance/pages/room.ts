import type { Catalogue, DirectoryPack, PageIndex } from '#directory'
import type { Day } from '#kit/day'
import type { Frame } from '#kit/http'
import type { Site } from '#kit/page'
import type { Library } from '../articles/library.ts'

/** What every page of guidance is given. */
export type GuidanceRoom = {
  site: Site
  /** The place the site is for: "Coventry". */
  area: string
  /** Who can be rung about anything: free, independent advice first. */
  helpLines: DirectoryPack['helpLines']
  library: Library
  /** A listing by its slug, if it is published. */
  listing: Catalogue['bySlug']
  findPages: PageIndex['find']
  frame: Frame
  today: () => Day
  baseUrl: string
}
