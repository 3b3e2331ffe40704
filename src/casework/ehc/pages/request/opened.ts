import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type Aside, type DocumentsTables, findAside } from '#documents'
import type { Answers } from '#kit/form'
import { openDraft } from '../../actions/keep-draft.ts'
import type { Draft } from '../../store/drafts.ts'
import type { RequestTables } from '../../store/request-tables.ts'
import { opensWith } from '../../store/seal.ts'
import { codeOfBrowser } from './code-cookie.ts'
import type { RequestRoom } from './room.ts'

export type Opened = {
  readonly code: string
  readonly draft: Draft
  /** Papers that go with it. */
  readonly files: readonly Aside[]
}

/** Loads this browser's draft before any page of this scope is made, so that pages need not ask the database. */
export const openDrafts = (app: FastifyInstance, { db, secret, today }: RequestRoom): void => {
  app.addHook('preHandler', async (request) => {
    const code = codeOfBrowser(request)
    const draft =
      code === null ? null : await openDraft(db.withTables<RequestTables>(), { secret, today: today() }, code)
    if (code === null || !draft) return
    const files = await findAside(db.withTables<DocumentsTables>(), keptWith(secret, code))
    opened.set(request, { code, draft, files })
  })
}

/** Where the files of a draft are kept. */
export const keptWith = (secret: string, code: string) => ({ boundTo: opensWith(secret, code).draftDigest })

export const openedBy = (request: FastifyRequest): Opened | undefined => opened.get(request)

export const answersOf = (request: FastifyRequest): Answers => opened.get(request)?.draft.answers ?? {}

const opened = new WeakMap<FastifyRequest, Opened>()
