import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { permissions } from '#access'
import type { Worker } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import {
  type Caller,
  documentsPages,
  type DocumentsTables,
  type Release,
  type Scanner,
  type Shelf,
} from '#documents'
import { writeToPerson } from '#messages'
import { accountsOfPersons, type SignIn } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import { inventPapers } from './demo-papers.ts'
import { askingOf } from './records.tsx'

/** Where files lie, and what looks for viruses in them. */
export type Files = { readonly shelf: Shelf; readonly scanner: Scanner }

export type PapersSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly files: Files
  readonly demo: boolean
  readonly baseUrl: string
  readonly today: () => Day
}

/** A child's documents: sent in, listed, saved, and let go through the gate. */
export const addPapers = (app: FastifyInstance, settings: PapersSettings): void => {
  const { database, signIn, files } = settings
  documentsPages({
    ...files,
    db: database.withTables<DocumentsTables>(),
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    callerOf: (request) => callerOf(settings, request),
    proveAt: ({ url }) => `/account/prove?to=${encodeURIComponent(url)}`,
    retention: 'case file',
    tell: tellOfPapers(settings),
  })
  if (settings.demo) {
    // Invented beside the first visits; a site that stops waits until the last of it is told.
    const invented = inventPapers(settings).catch((fault: unknown) => app.log.error(fault))
    app.addHook('onClose', () => invented)
  }
}

const seconds = new Set(
  permissions.filter(({ may }) => may.includes('agree release')).map(({ role }) => role),
)

/** A way to what waits for them, above the tray of those who may be a second person. */
export const secondPersonsPlaces = ({ asker }: Pick<Worker, 'asker'>) =>
  asker.memberships.some(({ role }) => seconds.has(role))
    ? [{ href: '/desk/releases', text: 'Documents waiting for a second person', when: 'now' } as const]
    : []

/** Everybody it went to online is told that there is something for them, and nothing of what it is. */
const tellOfPapers =
  ({ pack, baseUrl, today }: PapersSettings) =>
  async (tx: Database, { id, recipients }: Release): Promise<void> => {
    const online = recipients.filter(({ channel }) => channel === 'online').map(({ personId }) => personId)
    const accounts = await accountsOfPersons(tx, online)
    for (const personId of online)
      await writeToPerson(tx, {
        key: `release ${id} ${personId}`,
        personId,
        account: accounts.get(personId)?.email ?? null,
        template: 'documents for you',
        blanks: { site: pack.site.title, link: `${baseUrl}/home` },
        forgetOn: today().add({ years: 1 }).toString(),
        today: today(),
      })
  }

const callerOf = async (settings: PapersSettings, request: FastifyRequest): Promise<Caller> => {
  const { asker, name, role, team } = await askingOf(settings, request)
  return {
    authority: settings.pack.id,
    accountId: asker.accountId,
    personId: asker.personId ?? asker.accountId,
    name,
    as: asker.memberships.length > 0 ? `${name}, ${role}` : name,
    team,
    request: visitOf(request),
    asker,
  }
}

/** One visit, however many entries it leaves. */
const visitOf = (request: FastifyRequest): string => {
  const visit = visits.get(request) ?? randomUUID()
  visits.set(request, visit)
  return visit
}

const visits = new WeakMap<FastifyRequest, string>()
