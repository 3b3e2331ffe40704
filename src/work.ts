import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type CasesTables, casesPages, type CasesRoom, type Worker, type Elsewhere } from '#cases'
import type { Catalogue, DirectoryTables } from '#directory'
import { editingDesks, editorsPages, editorsPlaces, mayModerate, takeIn } from '#editing'
import { advicePlaces, ehcPages, ehcPlaces } from '#ehc'
import type { FeedbackTables } from '#feedback'
import { insightPages, insightPlaces } from '#insight'
import type { Day } from '#kit/day'
import type { Database } from '#kit/db'
import { findNames, keepTeams, membershipsOf, membersOf, type PeopleTables } from '#people'
import type { SignIn } from '#sign-in'
import { askerOf } from './asker.ts'
import { assessmentsOf, inventAssessments } from './assessments.ts'
import type { AuthorityPack } from './authority.ts'
import { keepDemoPeople } from './demo-people.ts'
import { officePlaces } from './messages.ts'
import { type Files, secondPersonsPlaces } from './papers.ts'

export type WorkSettings = {
  readonly pack: AuthorityPack
  readonly database: Database
  readonly signIn: SignIn
  readonly baseUrl: string
  /** Makes codes for whoever has no account. */
  readonly secret: string
  readonly files: Files
  readonly demo: boolean
  /** What a page of the site is called, by its path. */
  readonly nameOf: (path: string) => string | undefined
  /** What is public, as this process holds it. */
  readonly catalogue: Pick<Catalogue, 'refresh'>
  readonly today: () => Day
}

/** Where whoever asks has work to do, besides their tray. */
type Places = { readonly placesFor: (who: Pick<Worker, 'asker'>) => readonly Elsewhere[] }

/** The pages of people at work: the council's teams, the desks of every process, and one tray over all of them. */
export const addWork = async (app: FastifyInstance, settings: WorkSettings): Promise<Places> => {
  const { pack, database, signIn, today } = settings
  const people = database.withTables<PeopleTables>()
  const cases = database.withTables<CasesTables>()
  const feedback = database.withTables<FeedbackTables>()
  const teams = await keepTeams(people, pack.site.owner, teamNames(pack))
  if (settings.demo)
    await keepDemoPeople({
      database,
      authority: pack.id,
      council: pack.site.owner,
      healthBody: pack.ehc.healthBody,
      answering: teams,
      today: today().toString(),
    })
  const shared = {
    frame: signIn.frame,
    guard: signIn.guard,
    within: (routes: (app: FastifyInstance) => void) => signIn.signedIn(app, routes),
    workerOf: async (request: FastifyRequest) => workerOf(settings, request),
    namesOf: (ids: readonly string[]) => findNames(people, ids),
    today,
  }
  const assessments = assessmentsOf(settings, shared)
  const room: CasesRoom = {
    db: cases,
    ...shared,
    baseUrl: settings.baseUrl,
    isAtWork: async (personId) => (await membershipsOf(people, personId, today().toString())).length > 0,
    membersOf: (teamId) => membersOf(people, teamId, today().toString()),
    takeIn: async (worker) => {
      const { nameOf } = settings
      if (mayModerate(pack.id, worker))
        await takeIn({ cases, feedback, nameOf, teamIdOf: (team) => teams.get(team)?.id ?? null })
    },
    desks: [
      assessments.desk,
      ...editingDesks({
        feedback,
        authority: pack.id,
        siteTitle: pack.site.title,
        baseUrl: settings.baseUrl,
        forgetAfterMonths: pack.feedback.forgetContactAfterMonths,
      }),
    ],
    elsewhere: placesOf(pack.id),
  }
  casesPages(app, room)
  ehcPages({ ...assessments.room, db: cases, desks: room.desks })
  insightPages({ ...shared, database, authority: pack.id })
  if (settings.demo) inventAssessments(app, settings)
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
  return { placesFor: placesOf(pack.id) }
}

const placesOf =
  (authority: string) =>
  (worker: Pick<Worker, 'asker'>): readonly Elsewhere[] => [
    ...editorsPlaces(authority)(worker),
    ...advicePlaces(authority)(worker),
    ...ehcPlaces(authority)(worker),
    ...insightPlaces(authority)(worker),
    ...secondPersonsPlaces(worker),
    ...officePlaces(authority)(worker),
  ]

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
    asker: askerOf(
      { account, session },
      { memberships, glass: [], authority: pack.id, today: today(), now: Date.now() },
    ),
    personId: account.personId ?? account.id,
    name: account.name,
    as: role ? `${account.name}, ${role}` : account.name,
    teams: memberships.flatMap(({ teamId, team }) => (teamId && team ? [{ id: teamId, name: team }] : [])),
  }
}
