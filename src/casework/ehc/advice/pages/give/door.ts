import type { FastifyReply, FastifyRequest } from 'fastify'
import type { CaseFile } from '#cases'
import type { Aside } from '#documents'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { FormGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import type { EhcCase } from '../../../rules/state.ts'
import type { ReceivedRequest } from '../../../store/requests.ts'
import type { Files } from '../../../actions/keep-file.ts'
import type { Writing } from '../../actions/keep-beside.ts'
import type { AdviceDraft } from '../../store/drafts.ts'
import type { AdviceRequest } from '../../store/requests.ts'
import type { WentWith } from '../../store/evidence.ts'
import type { GivenAdvice } from '../../store/texts.ts'

/** Whoever gives advice, as the door they came by knows them. */
export type Giver = {
  /** The person whose account it is; null by code. */
  readonly personId: string | null
  /** As the record names them; null where they are asked for their name. */
  readonly as: string | null
  /** Which of a family: each writes their own. */
  readonly by?: string | undefined
}

/** One piece of advice, opened by somebody who may give it. */
export type Advising = {
  readonly file: CaseFile
  readonly state: EhcCase
  readonly request: ReceivedRequest | null
  readonly asked: AdviceRequest
  /** What they gave last. */
  readonly latest: GivenAdvice | null
  readonly draft: AdviceDraft | null
  /** Copies of what the family and others sent (regulation 6(3)). */
  readonly wentWith: WentWith
  /** Reports that go with what is being written. */
  readonly reports: readonly Aside[]
  /** Where the draft is kept: with the advice, or with which of a family writes it. */
  readonly draftId: string
  readonly giver: Giver
  /** The address everything hangs under, without a slash at the end. */
  readonly at: string
}

/** One way to the same pages: signed in, by code, on the family's own page, or by an officer for somebody. */
export type Door = {
  /** As the router keeps it. */
  readonly path: string
  /** Null where it is not theirs, or not there. The look is left in the trail. */
  readonly open: (
    request: FastifyRequest,
  ) => Promise<Omit<Advising, 'latest' | 'draft' | 'reports' | 'wentWith'> | null>
  /** For whoever it is not. */
  readonly hide: (request: FastifyRequest, reply: FastifyReply) => FastifyReply
  /** Leaves in the trail what was given. */
  readonly trail: (tx: Database, request: FastifyRequest, advising: Advising) => Promise<void>
  /** An officer writes down what came by letter, e-mail, phone or in person: they say how, and which day. */
  readonly isForSomebody: boolean
  /** Advisers come this way themselves: they may say what they need first, and whether advice of before is enough. */
  readonly asksAdvisers: boolean
  readonly back: { readonly href: (advising: Advising) => string; readonly text: string } | null
  readonly frame: Frame
  readonly guard: FormGuard
  readonly database: Database
  readonly files: Files
  readonly authority: string
  readonly writing: Writing
  readonly today: () => Day
}
