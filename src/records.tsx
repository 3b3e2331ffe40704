import type { FastifyInstance, FastifyRequest } from 'fastify'
import { liveGlass } from '#access'
import type { CasesTables, Elsewhere } from '#cases'
import { caseAddressesFor, familyDays, requestWords } from '#ehc'
import type { Day } from '#kit/day'
import { anyOf, type Database } from '#kit/db'
import type { Result } from '#kit/result'
import {
  type Accounts,
  type Asking,
  findNames,
  type Happening,
  type Invited,
  membershipsOf,
  peoplePagesOf,
  type PeopleTables,
} from '#people'
import { accountsOfPersons, accountsWaiting, personsOfAccounts, type SignIn } from '#sign-in'
import { askerOf } from './asker.ts'
import type { AuthorityPack } from './authority.ts'
import { ContactUs } from './contact-us.tsx'
import { following } from './follow-merge.ts'
import { tellPrivacyOfficers } from './glass-alert.ts'

export type RecordsSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly baseUrl: string
  readonly sendsEmail: boolean
  readonly placesFor: (who: Pick<Asking, 'asker'>) => readonly Elsewhere[]
  readonly today: () => Day
}

/** Home, children's records, and the pages of those who look after people and the trail. */
export const addRecords = (app: FastifyInstance, settings: RecordsSettings): void => {
  const { pack, database, signIn, baseUrl, today } = settings
  const people = database.withTables<PeopleTables>()
  peoplePagesOf({
    db: people,
    authority: pack.id,
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    askingOf: (request) => askingOf(settings, request),
    proveAt: ({ url }) => `/account/prove?to=${encodeURIComponent(url)}`,
    placesFor: settings.placesFor,
    happeningsOf: (db, children, asking) => happeningsOf({ ...settings, database: db }, children, asking),
    withOpenCase: (children) => withOpenCase(database, children),
    personsOf: (accounts) => personsOfAccounts(database, accounts),
    alert: tellPrivacyOfficers({ siteTitle: pack.site.title, baseUrl, today }),
    contact: <ContactUs contact={pack.site.contact} />,
    accounts: accountsFor(settings),
    following,
    today,
    now: Date.now,
  })
}

const accountsFor = ({ database, signIn, sendsEmail, baseUrl }: RecordsSettings): Accounts => {
  const routeTo = (email: string | null) => (email !== null && sendsEmail ? 'email' : 'letter')
  return {
    of: (persons) => accountsOfPersons(database, persons),
    waiting: () => accountsWaiting(database),
    invite: async ({ kind, name, email, personId, role, by, alongside }) => {
      const account = { kind, name, personId, ...(email && { email }), ...(role && { roleLabel: role }) }
      const route = routeTo(email)
      return told(await signIn.invite(account, { route, by, ...(alongside && { alongside }) }), route)
    },
    inviteAgain: async (accountId, { email, by, alongside }) => {
      const route = routeTo(email)
      const again = { route, by, ...(email && { email }), ...(alongside && { alongside }) } as const
      return told(await signIn.inviteAgain(accountId, again), route)
    },
    takeBack: (accountId, by) => signIn.revokeInvitation(accountId, by),
    close: (accountId, by) => signIn.disable(accountId, by),
    setUpAt: `${baseUrl}/set-up`,
  }
}

const told = (
  invited: Result<{ code: string; signInName: string | null }, string>,
  route: 'email' | 'letter',
): Invited =>
  invited.ok
    ? {
        ok: true,
        code: invited.value.code,
        signInName: invited.value.signInName,
        sent: route === 'email',
      }
    : { ok: false, why: invited.reason }

/** Who asks, with their roles of today and the emergencies they have under way. */
export const askingOf = async (
  { database, pack, signIn, today }: Pick<RecordsSettings, 'database' | 'pack' | 'signIn' | 'today'>,
  request: FastifyRequest,
): Promise<Asking> => {
  const signedIn = signIn.whoIs(request)
  const { account } = signedIn
  const now = Date.now()
  const [memberships, glass] = await Promise.all([
    account.personId
      ? membershipsOf(database.withTables<PeopleTables>(), account.personId, today().toString())
      : [],
    liveGlass(database, account.id, now),
  ])
  return {
    asker: askerOf(signedIn, { memberships, glass, authority: pack.id, today: today(), now }),
    name: account.name,
    role: memberships[0]?.role ?? account.roleLabel ?? 'family member',
    team: memberships[0]?.team ?? memberships[0]?.organisation ?? null,
    roles: memberships.map(({ role, team, organisation }) => `${role}, ${team ?? organisation}`),
  }
}

/**
 * What is open for each child, and what was decided in the last year, with where whoever asks can read it. What ended
 * quietly is told by a person and not by a page.
 */
const happeningsOf = async (
  { database, pack, today }: Pick<RecordsSettings, 'database' | 'pack' | 'today'>,
  children: readonly string[],
  { asker }: Asking,
): Promise<ReadonlyMap<string, readonly Happening[]>> => {
  if (children.length === 0) return new Map()
  const files = await database
    .withTables<CasesTables>()
    .selectFrom('cases.case_file')
    .selectAll()
    .where('child_id', '=', anyOf(children))
    .where('stage', '<>', 'ended')
    .where((where) =>
      where.or([
        where('closed_on', 'is', null),
        where('closed_on', '>', today().subtract({ years: 1 }).toString()),
      ]),
    )
    .orderBy('opened_on')
    .execute()
  const owners = files.flatMap(({ owner_id }) => owner_id ?? [])
  const [names, addresses] = await Promise.all([
    findNames(database.withTables<PeopleTables>(), owners),
    caseAddressesFor(database, pack.id, asker, files),
  ])
  // A family's own page, and nobody's at work, is where its last days are told.
  const ofFamily = files.filter(({ id }) => addresses.get(id)?.startsWith('/your-child/'))
  const days = await familyDays(database, ofFamily, today())
  const found = files.map((file) => ({
    child: file.child_id ?? '',
    happening: {
      what: processes[file.process] ?? 'A request',
      stage: stages[file.stage]?.heading ?? '',
      who: (file.owner_id !== null && names.get(file.owner_id)) || null,
      nextOn: file.next_due_on,
      // A duty owed by several says by whom after its name.
      nextWhat: duties[file.next_duty?.split(': ')[0] ?? ''] ?? null,
      yours: days.get(file.id) ?? null,
      href: addresses.get(file.id) ?? null,
    },
  }))
  return new Map(
    [...Map.groupBy(found, ({ child }) => child)].map(([child, theirs]) => [
      child,
      theirs.map(({ happening }) => happening),
    ]),
  )
}

const processes: Readonly<Record<string, string>> = {
  'EHC assessment': 'Education, health and care assessment',
}

const stages: Readonly<Record<string, { readonly heading: string }>> = requestWords.stages
const duties: Readonly<Record<string, string>> = requestWords.duties

const withOpenCase = async (
  database: Database,
  children: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (children.length === 0) return new Set()
  const rows = await database
    .withTables<CasesTables>()
    .selectFrom('cases.case_file')
    .select('child_id')
    .where('child_id', '=', anyOf(children))
    .where('closed_on', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ child_id }) => child_id ?? []))
}
