import type { DirectoryPack } from '#directory'
import type { Day } from '#kit/day'
import type { Frame } from '#kit/http'
import type { Site } from '#kit/page'
import type { PathwaysPack } from '../pathways-pack.ts'

/** What every page of the checker is given. */
export type PathwaysRoom = {
  pack: PathwaysPack
  site: Site
  /** Who can be rung about anything: free, independent advice first. */
  helpLines: DirectoryPack['helpLines']
  frame: Frame
  today: () => Day
  /** What the directory calls the listing with this slug; undefined if there is none. */
  listingName: (slug: string) => string | undefined
  /** Locks the answers that travel in the address. */
  secret: string
}
