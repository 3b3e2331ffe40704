import type { FastifyInstance } from 'fastify'
import { type CasesTables, findCase, type Worker } from '#cases'
import { parseDay, shortDay } from '#kit/day'
import { Tag } from '#kit/govuk'
import { accessOf } from '../../../actions/ask-access.ts'
import { copiesFor } from '../../../copies/actions/ask-access.ts'
import { plansAt } from '../../../copies/pages/address.ts'
import { words as copyWords } from '../../../copies/pages/words.ts'
import type { EhcRoom } from '../../../pages/room.ts'
import type { RequestTables } from '../../../store/request-tables.ts'
import { findRequestOf } from '../../../store/requests.ts'
import { findAskedOfFamily } from '../../store/answerers.ts'
import { type AdviceRequest, findAdviceRequest, findAskedOf } from '../../store/requests.ts'
import type { AdviceTables } from '../../store/tables.ts'
import { givePages } from '../give/give-pages.ts'
import { accountDoor, actFor } from './account-door.ts'
import { words } from './words.ts'

/** One thing that is asked of somebody, whatever it is. */
export type AskedItem = {
  readonly what: string
  /** The child’s name, where whoever reads may know it. */
  readonly child: string | null
  readonly who: string
  readonly dueOn: string | null
  readonly givenOn: string | null
  readonly href: string
  /** The last day more was sent to read for it. */
  readonly moreCameOn?: string | null
}

/** More that is asked of people, from other parts of the room: consultations, for example. */
export type AskedSource = (worker: Worker) => Promise<readonly AskedItem[]>

/** `/asked`: everything that is asked of whoever is signed in, by the day it is due; and the pages to answer. */
export const askedPages = (app: FastifyInstance, room: EhcRoom, more: readonly AskedSource[] = []): void => {
  app.get('/asked', async (request, reply) => {
    const worker = await room.workerOf(request)
    const lists = await Promise.all([adviceAskedOf(room, worker), ...more.map((source) => source(worker))])
    const items = lists.flat().toSorted((one, other) => (one.dueOn ?? '9').localeCompare(other.dueOn ?? '9'))
    const plans = await copiesFor(room.database, worker)
    const view = <AskedView items={items} plans={plans.length} today={room.today().toString()} />
    return room.frame(request, reply, { title: words.title }, view, { keep: 'never' })
  })
  givePages(app, accountDoor(room))
}

const adviceAskedOf = async (room: EhcRoom, worker: Worker): Promise<readonly AskedItem[]> => {
  const { database, authority } = room
  const ask = accessOf(database, authority)
  const { memberships } = worker.asker
  const advice = database.withTables<AdviceTables>()
  const atWork = await findAskedOf(advice, {
    personId: worker.personId,
    organisationIds: ids(memberships.map(({ organisationId }) => organisationId)),
    teamIds: ids(memberships.map(({ teamId }) => teamId)),
  })
  const atHome = await Promise.all(
    (await findAskedOfFamily(database, worker.personId)).map((one) =>
      findAdviceRequest(advice, one.caseId, one.adviceId),
    ),
  )
  const all = [...atWork, ...atHome.filter((one) => one !== null)]
  const items = await Promise.all(
    all.map(async (asked): Promise<AskedItem | null> => {
      const file = await findCase(database.withTables<CasesTables>(), asked.caseId)
      if (!file || !(await ask(worker, actFor(asked), file)).ok) return null
      // A case that is over asks nothing of anybody any more.
      if (file.closed_on !== null && asked.givenOn === null) return null
      const mayKnow = (await ask(worker, 'see request pack', file)).ok
      const received = mayKnow ? await findRequestOf(database.withTables<RequestTables>(), file.id) : null
      return {
        what: whatIs(asked),
        child: received?.asked.childName ?? null,
        who: asked.who,
        dueOn: asked.kind === 'family' ? null : asked.dueOn,
        givenOn: asked.givenOn,
        moreCameOn: asked.moreCameOn,
        href: `/asked/${file.reference}/${asked.adviceId}`,
      }
    }),
  )
  return items.filter((one) => one !== null)
}

const ids = (list: readonly (string | null)[]) => list.filter((id) => id !== null)

const whatIs = ({ kind, asks }: AdviceRequest): string =>
  asks === 'if it is enough' ? words.enough : kind === 'family' ? words.views : words.advice

const AskedView = (props: { items: readonly AskedItem[]; plans: number; today: string }) => {
  const { items, plans, today } = props
  const owed = items.filter(({ givenOn }) => givenOn === null)
  const answered = items.filter(({ givenOn }) => givenOn !== null).toReversed()
  return (
    <>
      <h1 class="govuk-heading-l">{words.title}</h1>
      <p class="govuk-body">{words.lead}</p>
      {plans > 0 && (
        <p class="govuk-body">
          <a class="govuk-link" href={plansAt}>
            {copyWords.inbox.link(plans)}
          </a>
        </p>
      )}
      {owed.length === 0 && <p class="govuk-body">{words.none}</p>}
      <List heading={words.owed} items={owed} today={today} />
      <List heading={words.done} items={answered} today={today} />
    </>
  )
}

const List = ({ heading, items, today }: { heading: string; items: readonly AskedItem[]; today: string }) =>
  items.length === 0 ? null : (
    <>
      <h2 class="govuk-heading-m">{heading}</h2>
      <ul class="govuk-list wm-clock">
        {items.map(({ what, child, who, href, moreCameOn = null, ...when }) => (
          <li>
            <a class="govuk-link" href={href}>
              {what}
              {child !== null && ` ${words.about(child)}`}
            </a>
            <br />
            {words.of(who)}. <When {...when} today={today} />
            {moreCameOn !== null && when.givenOn === null && (
              <>
                {' '}
                <Tag text={words.more(inWords(moreCameOn))} classes="govuk-tag--blue" />
              </>
            )}
          </li>
        ))}
      </ul>
    </>
  )

const When = ({ dueOn, givenOn, today }: Pick<AskedItem, 'dueOn' | 'givenOn'> & { today: string }) => {
  if (givenOn !== null) return <>{words.given(inWords(givenOn))}.</>
  if (dueOn === null) return <>{words.anyTime}</>
  return (
    <>
      {words.due(inWords(dueOn))}. {dueOn < today && <Tag text={words.late} classes="govuk-tag--red" />}
    </>
  )
}

const inWords = (iso: string): string => shortDay(parseDay(iso)!)
