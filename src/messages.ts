import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { aboutNoChild, type Asker, decide, permissions } from '#access'
import { type CasesTables, findCases, type Worker } from '#cases'
import { caseAddressesFor } from '#ehc'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { Frame } from '#kit/http'
import {
  type Clerk,
  messagesPages,
  type MessagesTables,
  type NamedCase,
  type Saying,
  sentPage,
} from '#messages'
import type { SignIn } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import { askingOf } from './records.tsx'

export type MessagesSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly demo: boolean
  readonly receiptToken: string | undefined
  /** The frame of pages for everybody. */
  readonly frame: Frame
  readonly today: () => Day
}

/** Letters to print, what did not arrive, how people want to be told; and, in a demonstration, all that was sent. */
export const addMessages = (app: FastifyInstance, settings: MessagesSettings): void => {
  const { pack, database, signIn, demo, frame } = settings
  const db = database.withTables<MessagesTables>()
  messagesPages(app, {
    db,
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    clerkOf: (request) => clerkOf(settings, request),
    siteTitle: pack.site.title,
    saying: sayingOf(pack),
    maySendLetters: ({ asker }) => sendsLetters(asker),
    casesOf: (clerk, ids) => casesOf(settings, clerk, ids),
    receiptToken: settings.receiptToken,
  })
  if (demo) sentPage(app, { db, frame })
}

/** How this council says things in messages, and in which languages. */
export const sayingOf = ({ messages, languages, site }: AuthorityPack): Saying => {
  const contact = site.contact.phone ?? site.contact.email
  return { wording: messages, inLanguages: languages, ...(contact !== undefined && { contact }) }
}

const clerkOf = async (settings: MessagesSettings, request: FastifyRequest): Promise<Clerk> => {
  const { asker, name, role, team } = await askingOf(settings, request)
  return {
    asker,
    authority: settings.pack.id,
    accountId: asker.accountId,
    personId: asker.personId,
    name,
    as: asker.memberships.length > 0 ? `${name}, ${role}` : name,
    team,
    request: randomUUID(),
    today: settings.today(),
  }
}

const casesOf = async (
  { database, pack }: MessagesSettings,
  { asker }: Clerk,
  ids: readonly string[],
): Promise<ReadonlyMap<string, NamedCase>> => {
  const files = await findCases(database.withTables<CasesTables>(), ids)
  const addresses = await caseAddressesFor(database, pack.id, asker, files)
  return new Map(files.map(({ id, reference }) => [id, { reference, href: addresses.get(id) ?? null }]))
}

/** Ways to letters and to what did not arrive, above the tray of those whose work it is. */
export const officePlaces =
  (authority: string) =>
  ({ asker }: Pick<Worker, 'asker'>) =>
    decide(asker, 'see sent messages', aboutNoChild(authority)).ok
      ? [{ href: '/desk/letters', text: 'Letters to print', when: 'now' } as const, untold]
      : sendsLetters(asker)
        ? [untold]
        : []

const untold = { href: '/desk/messages', text: 'Messages that did not arrive', when: 'now' } as const

const sendsLetters = ({ memberships }: Asker): boolean => memberships.some(({ role }) => senders.has(role))

const senders = new Set(permissions.filter(({ may }) => may.includes('send letter')).map(({ role }) => role))
