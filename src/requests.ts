import type { FastifyInstance } from 'fastify'
import { requestPages } from '#ehc'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { formGuard } from '#kit/form'
import type { Frame } from '#kit/http'
import { keepTeams, type PeopleTables } from '#people'
import type { AuthorityPack } from './authority.ts'
import type { Files } from './papers.ts'
import { whoHelps } from './who-helps.ts'

export type RequestSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly files: Files
  readonly frame: Frame
  readonly secret: string
  readonly baseUrl: string
  readonly today: () => Day
}

/** Asking for an assessment without an account: which council, which area, which team, who gives advice. */
export const addRequests = (app: FastifyInstance, settings: RequestSettings): void => {
  const { pack, database, frame, secret } = settings
  const teams = () => keepTeams(database.withTables<PeopleTables>(), pack.site.owner, [pack.ehc.team])
  requestPages(app, {
    db: database,
    files: settings.files,
    frame,
    guard: formGuard(secret),
    secret,
    authority: pack.id,
    site: pack.site,
    council: pack.guidance.council,
    baseUrl: settings.baseUrl,
    districts: pack.directory.area.districts,
    helpLines: whoHelps(pack).helpLines,
    teamId: async () => (await teams()).get(pack.ehc.team)?.id ?? null,
    teamName: async (teamId) => {
      const found = [...(await teams()).values()].find(({ id }) => id === teamId)
      return found ? `${found.name} at ${pack.guidance.council}` : null
    },
    today: settings.today,
  })
}
