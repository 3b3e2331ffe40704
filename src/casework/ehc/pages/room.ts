import type { CasesRoom } from '#cases'
import type { Database } from '#kit/db'
import type { AdvicePack } from '../advice/advice-pack.ts'
import type { Files } from '../actions/keep-file.ts'
import type { Receiving } from '../actions/keep-request.ts'
import type { Contacts } from '../rules/letters/compose.ts'
import type { Helpers } from './your-request/view.tsx'

/** What the desk of assessments is given, beside what every desk shares. */
export type EhcRoom = Pick<CasesRoom, 'frame' | 'guard' | 'within' | 'workerOf' | 'today' | 'namesOf'> & {
  readonly database: Database
  readonly files: Files
  readonly authority: string
  readonly siteTitle: string
  /** Without a slash at the end. */
  readonly baseUrl: string
  readonly contacts: Contacts
  /** Makes codes for whoever has no account; the same in every web process. */
  readonly secret: string
  readonly advice: AdvicePack
  /** What the health body is called that is sent each plan. */
  readonly healthBody: string
  /** Whom a family can turn to, the independent one first. */
  readonly help: Helpers
  /** What taking a request in needs to know of this council. */
  readonly receiving: () => Promise<Receiving>
}
