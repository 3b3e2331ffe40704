import { randomUUID } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { retentionPages, rulesOf } from '#retention'
import type { SignIn } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import type { Files } from './papers.ts'
import { askingOf } from './records.tsx'

export type RetentionSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly files: Files
  readonly today: () => Day
}

/** How long records are kept, for the privacy officer: by the council's own rules before ours. */
export const addRetention = (app: FastifyInstance, settings: RetentionSettings): void => {
  const { pack, database, signIn, files, today } = settings
  retentionPages({
    db: database,
    authority: pack.id,
    rules: rulesOf(pack.retention.rules),
    shelf: files.shelf,
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    keeperOf: async (request) => {
      const { asker, name, role, team } = await askingOf(settings, request)
      return { asker, accountId: asker.accountId, name: `${name}, ${role}`, team, request: randomUUID() }
    },
    proveAt: ({ url }) => `/account/prove?to=${encodeURIComponent(url)}`,
    today,
  })
}
