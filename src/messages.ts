import { randomUUID } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { aboutNoChild, decide } from '#access'
import type { Worker } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import type { Frame } from '#kit/http'
import { type Clerk, messagesPages, type MessagesTables, sentPage } from '#messages'
import type { SignIn } from '#sign-in'
import type { AuthorityPack } from './authority.ts'
import { askingOf } from './records.tsx'

export type MessagesSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly demo: boolean
  /** The frame of pages for everybody. */
  readonly frame: Frame
  readonly today: () => Day
}

/** Letters to print, what did not arrive, how people want to be told; and, in a demonstration, all that was sent. */
export const addMessages = (app: FastifyInstance, settings: MessagesSettings): void => {
  const { pack, database, signIn, demo, frame } = settings
  const db = database.withTables<MessagesTables>()
  messagesPages({
    db,
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    clerkOf: (request) => clerkOf(settings, request),
    siteTitle: pack.site.title,
  })
  if (demo) sentPage(app, { db, frame })
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

/** Ways to letters and to what did not arrive, above the tray of those who see what is sent. */
export const officePlaces =
  (authority: string) =>
  ({ asker }: Pick<Worker, 'asker'>) =>
    decide(asker, 'see sent messages', aboutNoChild(authority)).ok
      ? [
          { href: '/desk/letters', text: 'Letters to print' },
          { href: '/desk/messages', text: 'Messages that did not arrive' },
        ]
      : []
