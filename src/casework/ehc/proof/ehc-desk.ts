import { pack } from '../../../../authorities/northmere/pack.ts'
import { testDatabase, type TestDatabase } from '../../../../test/database.ts'
import type { StaffRole } from '#access'
import {
  actOnCase,
  type CasesDatabase,
  type CasesTables,
  casesPages,
  type CasesRoom,
  findCaseByReference,
  openCase,
  type Worker,
} from '#cases'
import { parseDay, toEpochDay } from '#kit/day'
import { formGuard } from '#kit/form'
import { createFrame, createPageCache, createServer } from '#kit/http'
import { findNames, type PeopleTables } from '#people'
import { ehcDesk } from '../desk.tsx'
import { ehcPages } from '../pages/index.ts'
import { ehcPackSchema } from '../ehc-pack.ts'
import type { EhcRoom } from '../pages/room.ts'
import { fileForm } from './file-form.ts'
import { filesForTests } from './files-for-tests.ts'
import { asking } from './advisers.ts'
import { boxesIn } from './boxes.ts'
import { receivingOn } from './receiving.ts'
import { assessment } from '../rules/process.ts'
import type { Files } from '../actions/keep-file.ts'
import { childKeyOf } from '../rules/request/asked.ts'
import { referenceOf } from '../rules/request/code.ts'
import type { RequestTables } from '../store/request-tables.ts'
import { insertRequest } from '../store/requests.ts'

const today = parseDay('2026-03-02')!
export const secret = 'a secret for tests, forty letters long..'
export const [north, south] = ['3', '4'].map((n) => `00000000-0000-4000-8000-00000000000${n}`) as [
  string,
  string,
]
const personOf = (n: number): string => `00000000-0000-4000-8000-0000000000${10 + n}`

/** Somebody at work, today, in one team. */
export const workerAs = (role: StaffRole, team: string, n: number): Worker => ({
  asker: {
    accountId: personOf(n + 50),
    personId: personOf(n),
    memberships: [
      { role, authority: 'northmere', organisationId: null, teamId: team, from: 0 as never, to: null },
    ],
    today: toEpochDay(today),
    now: Date.UTC(2026, 2, 2, 9),
    provedAt: null,
    glass: [],
  },
  personId: personOf(n),
  name: `Person ${n}`,
  as: `Person ${n}, ${role}`,
  teams: [{ id: team, name: 'EHC team north' }],
})

export const jerome = workerAs('EHC coordinator', north, 1)
export const anneliese = workerAs('EHC manager', north, 2)

export type EhcDesk = {
  readonly test: TestDatabase
  readonly files: Files
  readonly cases: CasesDatabase
  readonly signInAs: (worker: Worker) => void
  readonly get: (path: string) => Promise<Answer>
  /** Opens a page, and sends its first form with these answers over what is in it. */
  readonly send: (page: string, fields: Fields, to?: string) => Promise<Answer>
  /** Opens a page, and sends its form with a file. */
  readonly upload: (page: string, file: File, fields?: Fields) => Promise<Answer>
  /** A request as it came on a day, held by Jerome; gives its reference. */
  readonly received: (on: string, more?: Partial<Asking>) => Promise<string>
  readonly fileOf: (
    reference: string,
  ) => Promise<NonNullable<Awaited<ReturnType<typeof findCaseByReference>>>>
  readonly close: () => Promise<void>
}
type Asking = { name: string; born: string; email: string; owner: string | null }
export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Answer = { readonly status: number; readonly body: string; readonly location: string }

/** The desk of assessments on a real database, and one browser that is signed in as whoever is said. */
export const openEhcDesk = async (): Promise<EhcDesk> => {
  const test = await testDatabase()
  const cases = test.database.withTables<CasesTables>()
  const people = test.database.withTables<PeopleTables>()
  const pages = createPageCache()
  const app = await createServer({ log: 'silent', pages, unreadablePage: () => '' })
  let worker = jerome
  const shared = {
    frame: createFrame(pack.site, { 'main.css': '', 'main.js': '' }, pages),
    guard: formGuard(secret),
    within: (routes: Parameters<CasesRoom['within']>[0]) =>
      void app.register((within) => Promise.resolve(routes(within))),
    workerOf: () => Promise.resolve(worker),
    namesOf: async (ids: readonly string[]) =>
      new Map([...(await findNames(people, ids)), [personOf(1), 'Person 1']]),
    baseUrl: 'https://guide.example',
    isAtWork: () => Promise.resolve(true),
    today: () => today,
  }
  const room: EhcRoom = {
    ...shared,
    database: test.database,
    files: filesForTests(),
    authority: 'northmere',
    siteTitle: pack.site.title,
    secret,
    advice: ehcPackSchema.parse({ ...pack.ehc, advice: { givers: asking } }).advice,
    healthBody: 'Northmere Integrated Care Board',
    contacts: {
      council: 'Northmere Council',
      team: 'EHC team north, 01632 960101',
      advice: 'Northmere SENDIASS, 01632 960102',
      mediation: 'Northmere Mediation, 01632 960103',
      disagreement: 'Talk It Through, 01632 960104',
      schools: 'The list of schools is on our website.',
    },
    help: {
      helpLines: pack.directory.helpLines,
      council: 'Northmere Council',
      contact: pack.site.contact,
    },
    receiving: () => Promise.resolve(receivingOn(today, north)),
  }
  const { files } = room
  const desks = [ehcDesk(room)]
  const colleague = { personId: personOf(3), name: 'Person 3', role: 'EHC coordinator' }
  casesPages(app, {
    ...shared,
    db: cases,
    desks,
    membersOf: () => Promise.resolve([colleague]),
    takeIn: () => Promise.resolve(),
  })
  ehcPages({ ...room, db: cases, desks })

  let cookie = ''
  const own = { host: 'guide.example', 'sec-fetch-site': 'same-origin' }
  const get = async (path: string) => {
    const reply = await app.inject({ url: path, headers: { ...own, cookie } })
    const given = reply.cookies[0]
    if (given) cookie = `${given.name}=${given.value}`
    return answerOf(reply)
  }
  const send = async (page: string, fields: Fields, to = page.split('?')[0]!) => {
    const shown = await get(page)
    const all = { ...boxesIn(shown.body), ...fields }
    const sent = Object.entries(all).flatMap(([name, value]) => [value].flat().map((one) => [name, one]))
    const reply = await app.inject({
      method: 'POST',
      url: to,
      headers: { ...own, cookie, 'content-type': 'application/x-www-form-urlencoded' },
      payload: new URLSearchParams(sent).toString(),
    })
    return answerOf(reply)
  }
  const upload: EhcDesk['upload'] = async (page, file, fields = {}) => {
    const { url, type, payload } = await fileForm((await get(page)).body, file, fields)
    const headers = { ...own, cookie, 'content-type': type }
    return answerOf(await app.inject({ method: 'POST', url, headers, payload }))
  }
  let number = 0
  const received: EhcDesk['received'] = async (on, { name, born, email, owner = jerome.personId } = {}) => {
    const reference = referenceOf(Buffer.from([++number]))
    const receivedOn = parseDay(on)!
    const childName = name ?? `Child ${number}`
    const facts = { receivedOn: on, requestedBy: 'parent', channel: 'letter', teamId: north }
    const id = await openCase(cases, assessment, {
      reference,
      title: 'Request for an assessment',
      childId: null,
      from: reference,
      act: {
        act: 'request',
        on: receivedOn,
        by: null,
        facts,
        reason: null,
      },
      as: 'A parent',
      alongside: (tx, caseId) =>
        insertRequest(tx.withTables<RequestTables>(), {
          caseId,
          reference,
          receivedOn,
          requestedBy: 'parent',
          channel: 'letter',
          codeDigest: null,
          childKey: childKeyOf(childName),
          asked: {
            asker: 'parent',
            childName,
            born,
            email,
            ways: [],
            needs: [],
            worries: 'Reading is hard',
          },
          marks: [],
          alike: [],
        }),
    })
    const given = { ownerId: owner, teamId: north }
    await actOnCase(cases, assessment, {
      caseId: id!,
      seen: 1,
      as: anneliese.as,
      act: {
        act: 'assign',
        on: receivedOn,
        by: anneliese.personId,
        facts: given,
        reason: null,
      },
    })
    return reference
  }
  return {
    test,
    files,
    cases,
    get,
    send,
    upload,
    received,
    signInAs: (next) => (worker = next),
    fileOf: async (reference) => (await findCaseByReference(cases, reference))!,
    close: async () => {
      await app.close()
      await test.drop()
    },
  }
}
const answerOf = (reply: { statusCode: number; body: string; headers: Record<string, unknown> }): Answer => ({
  status: reply.statusCode,
  body: reply.body,
  location: typeof reply.headers['location'] === 'string' ? reply.headers['location'] : '',
})
