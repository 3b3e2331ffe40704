import type { FastifyInstance } from 'fastify'
import { daysBetween } from '#cases'
import { csvOf } from '#kit/csv'
import { BackLink } from '#kit/govuk'
import type { EhcDesks } from '../../../pages/desks.ts'
import { words as askWords } from '../ask/words.ts'
import { showPage } from '../case-of.ts'
import { findLate, type LateAdvice } from './find-late.ts'
import { words } from './words.ts'

const at = '/desk/late-advice/by-giver'

/** `/desk/late-advice/by-giver`: which service is late with how much and how long, each case a link; and all of it as CSV. */
export const lateByGiverPage = (app: FastifyInstance, room: EhcDesks): void => {
  app.get(at, async (request, reply) => {
    const late = await findLate(room, request)
    const view = <ByGiver late={late} today={room.today().toString()} />
    return showPage(room, { request, reply }, { title: words.byTitle }, view)
  })

  app.get(`${at}.csv`, async (request, reply) => {
    const today = room.today().toString()
    const lines = (await findLate(room, request)).map(({ who, kind, reference, dueOn }) => [
      who,
      kind,
      reference,
      dueOn,
      String(daysBetween(dueOn, today)),
    ])
    return reply
      .type('text/csv; charset=utf-8')
      .header('cache-control', 'no-store')
      .header('content-disposition', 'attachment; filename="late-advice.csv"')
      .send(csvOf([['giver', 'kind', 'reference', 'due', 'days late'], ...lines]))
  })
}

const ByGiver = ({ late, today }: { late: readonly LateAdvice[]; today: string }) => {
  const givers = [...Map.groupBy(late, ({ who }) => who)].toSorted(
    ([one, theirs], [other, others]) => others.length - theirs.length || one.localeCompare(other),
  )
  return (
    <>
      <BackLink href="/desk/late-advice" text={words.backToLate} />
      <h1 class="govuk-heading-l">{words.byTitle}</h1>
      {late.length === 0 ? (
        <p class="govuk-body">{words.none}</p>
      ) : (
        <>
          <p class="govuk-body">{words.byLead}</p>
          {givers.map(([who, theirs]) => (
            <section>
              <h2 class="govuk-heading-m">{who}</h2>
              <p class="govuk-body">
                {askWords.kinds[theirs[0]!.kind] ?? theirs[0]!.kind}.{' '}
                {words.count(
                  theirs.length,
                  Math.max(...theirs.map(({ dueOn }) => daysBetween(dueOn, today))),
                )}
              </p>
              <Cases {...{ theirs, today }} />
            </section>
          ))}
          <p class="govuk-body">
            <a class="govuk-link" href={`${at}.csv`} download>
              {words.csv}
            </a>
          </p>
        </>
      )}
    </>
  )
}

const Cases = ({ theirs, today }: { theirs: readonly LateAdvice[]; today: string }) => (
  <ul class="govuk-list govuk-list--spaced">
    {theirs.map(({ child, reference, dueOn }) => (
      <li>
        <a class="govuk-link" href={`/desk/${reference}/advice`}>
          {words.days(child, reference, daysBetween(dueOn, today))}
        </a>
      </li>
    ))}
  </ul>
)
