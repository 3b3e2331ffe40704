import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { Site } from '#kit/page'
import type { Files } from '../../actions/keep-file.ts'
import type { HelpLine } from './help-lines.tsx'

/** What the public pages of this room are given. */
export type RequestRoom = {
  readonly db: Database
  readonly files: Files
  readonly frame: Frame
  readonly guard: FormGuard
  /** Locks drafts and makes codes; the same in every web process. */
  readonly secret: string
  readonly authority: string
  readonly site: Pick<Site, 'title' | 'contact'>
  /** “Northmere Council” */
  readonly council: string
  readonly baseUrl: string
  /** The first halves of the council's own postcodes. */
  readonly districts: readonly string[]
  /** Who gives advice and does not work for the council comes first. */
  readonly helpLines: readonly HelpLine[]
  /** The team new requests go to. */
  readonly teamId: () => Promise<string | null>
  /** What a team is called. */
  readonly teamName: (teamId: string) => Promise<string | null>
  readonly today: () => Day
}
