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
}
