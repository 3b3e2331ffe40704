import type { DirectoryPack } from '#directory'
import type { Day } from '#kit/day'
import type { Frame } from '#kit/http'
import type { Site } from '#kit/page'

/** What every page of guidance is given. */
export type GuidanceRoom = {
  site: Site
  /** The place the site is for: "Coventry". */
  area: string
  /** Who can be rung about anything: free, independent advice first. */
  helpLines: DirectoryPack['helpLines']
  frame: Frame
  today: () => Day
  baseUrl: string
}
