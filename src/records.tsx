import type { FastifyInstance, FastifyRequest } from 'fastify'
import { liveGlass } from '#access'
import type { CasesTables } from '#cases'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import {
  type Asking,
  findNames,
  type Happening,
  membershipsOf,
  peoplePagesOf,
  type PeopleTables,
} from '#people'
import { accountOfPerson, personsOfAccounts, type SignIn } from '#sign-in'
import { askerOf } from './asker.ts'
import type { AuthorityPack } from './authority.ts'
import { ContactUs } from './contact-us.tsx'
import { tellPrivacyOfficers } from './glass-alert.ts'

export type RecordsSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly baseUrl: string
  readonly sendsEmail: boolean
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
    happeningsOf: (children, asking) => happeningsOf(database, children, asking),
    withOpenCase: (children) => withOpenCase(database, children),
    personsOf: (accounts) => personsOfAccounts(database, accounts),
    accountOf: (personId) => accountOfPerson(database, personId),
    alert: tellPrivacyOfficers({ siteTitle: pack.site.title, baseUrl, today }),
    contact: <ContactUs contact={pack.site.contact} />,
    invite: async ({ kind, name, email, personId, role, by }) => {
      const account = { kind, name, personId, ...(email && { email }), ...(role && { roleLabel: role }) }
      const route = email !== null && settings.sendsEmail ? 'email' : 'letter'
      const invited = await signIn.invite(account, { route, by })
      return invited.ok
        ? { ok: true, code: invited.value.code, sent: route === 'email' }
        : { ok: false, why: invited.reason }
    },
    today,
    now: Date.now,
  })
}

/** Who asks, with their roles of today and the emergencies they have under way. */
export const askingOf = async (
  { database, pack, signIn, today }: Pick<RecordsSettings, 'database' | 'pack' | 'signIn' | 'today'>,
  request: FastifyRequest,
): Promise<Asking> => {
  const signedIn = signIn.whoIs(request)
  const { account } = signedIn
  const now = Date.now()
  const memberships = account.personId
    ? await membershipsOf(database.withTables<PeopleTables>(), account.personId, today().toString())
    : []
  const glass = await liveGlass(database, account.id, now)
  return {
    asker: askerOf(signedIn, { memberships, glass, authority: pack.id, today: today(), now }),
    name: account.name,
    role: memberships[0]?.role ?? account.roleLabel ?? 'family member',
    team: memberships[0]?.team ?? memberships[0]?.organisation ?? null,
  }
}

/** What is open for each child. Where it can be read is for its own process to say: nothing is linked from here. */
const happeningsOf = async (
  database: Database,
  children: readonly string[],
  _asking: Asking,
): Promise<ReadonlyMap<string, readonly Happening[]>> => {
  if (children.length === 0) return new Map()
  const rows = await database
    .withTables<CasesTables>()
    .selectFrom('cases.case_file')
    .select(['child_id', 'process', 'owner_id', 'next_due_on', 'opened_on'])
    .where('child_id', 'in', children)
    .where('closed_on', 'is', null)
    .orderBy('opened_on')
    .execute()
  const owners = rows.flatMap(({ owner_id }) => owner_id ?? [])
  const names = await findNames(database.withTables<PeopleTables>(), owners)
  const told = rows.map((row) => ({
    child: row.child_id ?? '',
    happening: {
      what: processes[row.process] ?? 'A request',
      stage: '',
      who: (row.owner_id !== null && names.get(row.owner_id)) || null,
      nextOn: row.next_due_on,
      href: null,
    },
  }))
  return new Map(
    [...Map.groupBy(told, ({ child }) => child)].map(([child, theirs]) => [
      child,
      theirs.map(({ happening }) => happening),
    ]),
  )
}

const processes: Readonly<Record<string, string>> = {
  'EHC assessment': 'Education, health and care assessment',
}

const withOpenCase = async (
  database: Database,
  children: readonly string[],
): Promise<ReadonlySet<string>> => {
  if (children.length === 0) return new Set()
  const rows = await database
    .withTables<CasesTables>()
    .selectFrom('cases.case_file')
    .select('child_id')
    .where('child_id', 'in', children)
    .where('closed_on', 'is', null)
    .execute()
  return new Set(rows.flatMap(({ child_id }) => child_id ?? []))
}
