import type { FastifyInstance } from 'fastify'
import { authorityActs, childActs } from '#access'
import { type Day, parseDay } from '#kit/day'
import { handOver } from '#kit/db'
import { BackLink } from '#kit/govuk'
import { singleQuery } from '#kit/http'
import {
  familyAccounts,
  findEntries,
  searchFrom,
  TrailSearch,
  type Typed,
  unusual,
  UnusualUse,
  withNames,
} from '#trail'
import { findNames } from '../../store/persons.ts'
import { namesAndPlaces } from '../../store/places.ts'
import { namesOf } from '../family-names.ts'
import type { PeopleRoom } from '../room.ts'
import { workPages } from '../work-form.ts'
import { words } from './words.ts'

/** `/privacy/trail` and `/privacy/unusual`: what was looked at, and what is worth asking about. */
export const trailPages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'search trail', (scope) => searchPage(scope, room))
  workPages(app, room, 'see unusual access', (scope) => unusualPage(scope, room))
}

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/
const pageOf = 100

const searchPage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.get('/privacy/trail', async (request, reply) => {
    const asked = singleQuery(request.query)
    const typed = typedIn(asked)
    const [child, account] = [asked['child'], asked['account']].map((id) =>
      id && uuid.test(id) ? id : undefined,
    )
    const scope = { authority: room.authority, ...(child && { subject: child }), ...(account && { account }) }
    const found = await findEntries(handOver(room.db), searchFrom(typed, scope), pageOf)
    const entries = withNames(found, await namesOf(room)(familyAccounts(found)))
    const names = child === undefined ? null : await findNames(room.db, [child])
    const last = entries.length === pageOf ? entries.at(-1)!.id : null
    const older = new URLSearchParams({ ...asked, before: last ?? '' })
    return room.frame(
      request,
      reply,
      { title: words.searchTitle },
      <>
        <BackLink href="/home" text={words.back} />
        <TrailSearch
          {...{ entries, typed }}
          acts={[...childActs, ...authorityActs]}
          about={child ? words.aboutChild(names?.get(child) ?? child) : account ? words.aboutAccount : null}
          action="/privacy/trail"
          olderHref={last === null ? null : `/privacy/trail?${older.toString()}`}
        />
      </>,
      { keep: 'never' },
    )
  })
}

const typedIn = (asked: Readonly<Record<string, string | undefined>>): Typed => ({
  from: asked['from'] ?? '',
  until: asked['until'] ?? '',
  act: asked['act'] ?? '',
  outcome: asked['outcome'] ?? '',
  before: asked['before'] ?? '',
})

const unusualPage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.get('/privacy/unusual', async (request, reply) => {
    const today = room.today()
    const day = parseDay(singleQuery(request.query)['day'] ?? '') ?? today
    const search = searchFrom(
      { ...typedIn({}), from: day.toString(), until: day.toString() },
      { authority: room.authority },
    )
    const entries = await findEntries(handOver(room.db), search, mostInADay)
    const found = unusual(entries, await factsFor(room, entries, day))
    return room.frame(
      request,
      reply,
      { title: words.unusualTitle },
      <>
        <BackLink href="/home" text={words.back} />
        <UnusualUse
          {...{ day, found }}
          searchHref={(account) =>
            `/privacy/trail?account=${account}&from=${day.toString()}&until=${day.toString()}`
          }
        />
        <p class="govuk-body">
          <a class="govuk-link" href={linkTo(day.subtract({ days: 1 }))}>
            {words.earlier}
          </a>
          {day.toString() < today.toString() && (
            <>
              {' · '}
              <a class="govuk-link" href={linkTo(day.add({ days: 1 }))}>
                {words.later}
              </a>
            </>
          )}
        </p>
      </>,
      { keep: 'never' },
    )
  })
}

const linkTo = (day: Day): string => `/privacy/unusual?day=${day.toString()}`

const mostInADay = 20_000

const factsFor = async (room: PeopleRoom, entries: Awaited<ReturnType<typeof findEntries>>, day: Day) => {
  const subjects = [...new Set(entries.flatMap(({ subject }) => subject ?? []))]
  const persons = await room.personsOf([...new Set(entries.flatMap(({ actor }) => actor.accountId ?? []))])
  const lookers = await namesAndPlaces(room.db, [...persons.values()], day.toString())
  return {
    lookers: new Map(
      [...persons].flatMap(([account, person]) => {
        const known = lookers.get(person)
        return known ? [[account, known] as const] : []
      }),
    ),
    children: await namesAndPlaces(room.db, subjects, day.toString()),
    withOpenCase: await room.withOpenCase(subjects),
  }
}
