import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Asker, StaffRole } from '#access'
import { type CasesTables, casesPages, type CasesRoom, type Worker } from '#cases'
import type { Catalogue, DirectoryTables } from '#directory'
import { editingDesks, editorsPages, editorsPlaces, takeIn } from '#editing'
import type { FeedbackTables } from '#feedback'
import { type Day, epochDayOfIso, toEpochDay } from '#kit/day'
import type { Database } from '#kit/db'
import {
  findNames,
  keepInvented,
  keepTeams,
  type Membership,
  membershipsOf,
  membersOf,
  type PeopleTables,
  type Team,
} from '#people'
import { demoPeople, type SignedIn, type SignIn } from '#sign-in'
import type { AuthorityPack } from './authority.ts'

export type WorkSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly baseUrl: string
  readonly demo: boolean
  /** What a page of the site is called, by its path. */
  readonly nameOf: (path: string) => string | undefined
  /** What is public, as this process holds it. */
  readonly catalogue: Pick<Catalogue, 'refresh'>
  readonly today: () => Day
}

/** The pages of people at work: the council's teams, the desks of every process, and one tray over all of them. */
export const addWork = async (app: FastifyInstance, settings: WorkSettings): Promise<void> => {
  const { pack, database, signIn, today } = settings
  const people = database.withTables<PeopleTables>()
  const cases = database.withTables<CasesTables>()
  const feedback = database.withTables<FeedbackTables>()
  const teams = await keepTeams(people, pack.site.owner, teamNames(pack))
  if (settings.demo) await keepDemoPeople(settings, teams)
  const room: CasesRoom = {
    db: cases,
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes) => signIn.signedIn(app, routes),
    workerOf: async (request) => workerOf(settings, request),
    membersOf: (teamId) => membersOf(people, teamId, today().toString()),
    namesOf: (ids) => findNames(people, ids),
    takeIn: async () => {
      const { nameOf } = settings
      await takeIn({ cases, feedback, nameOf, teamIdOf: (team) => teams.get(team)?.id ?? null })
    },
    desks: editingDesks({
      feedback,
      authority: pack.id,
      siteTitle: pack.site.title,
      baseUrl: settings.baseUrl,
      forgetAfterMonths: pack.feedback.forgetContactAfterMonths,
    }),
    elsewhere: editorsPlaces(pack.id),
    today,
  }
  casesPages(room)
  editorsPages({
    ...room,
    directory: database.withTables<DirectoryTables>(),
    feedback,
    cases,
    forgetAfterMonths: pack.feedback.forgetContactAfterMonths,
    authority: pack.id,
    baseUrl: settings.baseUrl,
    siteTitle: pack.site.title,
    pack: pack.directory,
    isSignedIn: async (request) => (await signIn.sessionOf(request)) !== null,
    refresh: settings.catalogue.refresh,
    now: () => new Date(),
  })
}

/** The teams that the pack says answer what people write. */
const teamNames = ({ feedback }: AuthorityPack): string[] => [
  ...new Set(
    [feedback.problem, feedback.suggestion, feedback.missing, feedback.comment].map(({ team }) => team),
  ),
]

const workerOf = async (
  { database, pack, signIn, today }: WorkSettings,
  request: FastifyRequest,
): Promise<Worker> => {
  const { account, session } = signIn.whoIs(request)
  const memberships = account.personId
    ? await membershipsOf(database.withTables<PeopleTables>(), account.personId, today().toString())
    : []
  const role = memberships[0]?.role ?? account.roleLabel
  return {
    asker: askerOf({ account, session }, memberships, pack.id, today()),
    personId: account.personId ?? account.id,
    name: account.name,
    as: role ? `${account.name}, ${role}` : account.name,
    teams: memberships.flatMap(({ teamId, team }) => (teamId && team ? [{ id: teamId, name: team }] : [])),
  }
}

const askerOf = (
  { account, session }: SignedIn,
  memberships: readonly Membership[],
  authority: string,
  today: Day,
): Asker => ({
  accountId: account.id,
  personId: account.personId,
  memberships: memberships.map(({ role, organisationId, teamId, from, to }) => ({
    // A role that access does not know opens nothing.
    role: role as StaffRole,
    authority,
    organisationId,
    teamId,
    from: epochDayOfIso(from)!,
    to: to === null ? null : epochDayOfIso(to),
  })),
  today: toEpochDay(today),
  now: Date.now(),
  provedAt: session.provedAt?.getTime() ?? null,
  glass: [],
})

/** The invented people hold the roles they are said to; the content editor is in every team that answers. */
const keepDemoPeople = async (
  { database, pack, today }: WorkSettings,
  teams: ReadonlyMap<string, Team>,
): Promise<void> => {
  const council = { name: pack.site.owner, kind: 'council' }
  const invented = demoPeople.map(({ personId, name, role, team, kind }) => {
    if (role === 'content editor')
      return {
        personId,
        name,
        role,
        places: [...teams.values()].map(({ id }) => ({ ...council, teamId: id })),
      }
    if (kind === 'family' || team === undefined) return { personId, name, role, places: [] }
    return { personId, name, role, places: [kind === 'staff' ? council : { name: team, kind: 'other' }] }
  })
  await keepInvented(database.withTables<PeopleTables>(), invented, today().toString())
}
