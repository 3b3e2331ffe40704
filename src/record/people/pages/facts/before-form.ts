import type { FastifyReply, FastifyRequest } from 'fastify'
import { findFact, type FactKind, type FactRow } from '../../store/facts.ts'
import { relativesToChoose, settingsToChoose, staffToChoose, type ToChoose } from '../../store/choices.ts'
import { relativesNamed } from '../../store/known-relatives.ts'
import { findRecord } from '../../store/record.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import { shownTo } from '../../rules/shown.ts'
import { openChild, type OpenedChild, refuse } from '../open-child.ts'
import { isFamily } from '../record/reader.ts'
import type { PeopleRoom } from '../room.ts'
import { somebodyElse } from './fields.ts'
import type { FactForm } from './kinds.ts'
import { whichFact } from './which-fact.ts'

/** What a form about a fact needs to know before it is shown or read. */
export type FormFacts = {
  readonly opened: OpenedChild
  readonly fact: FactRow | null
  /** What tells it from its neighbours, line by line; empty where one is added. */
  readonly which: readonly string[]
  /** Whose facts may be changed here: the child's, and those of the family that the asker may see. */
  readonly about: readonly string[]
  readonly choices: Readonly<Record<'relatives' | 'staff' | 'settings' | 'known', readonly ToChoose[]>>
}

const known = new WeakMap<FastifyRequest, FormFacts>()

export const formFacts = (request: FastifyRequest): FormFacts => {
  const facts = known.get(request)
  if (!facts) throw new Error('A form about a fact was reached without its record being opened.')
  return facts
}

/**
 * Before a form is shown or read: is the record theirs to write to, and is the fact there and theirs to see? If not,
 * the same page as for what does not exist. Showing a form is a visit; sending one leaves the deed's own entry.
 */
export const beforeForm =
  (room: PeopleRoom, kind: FactKind, form: FactForm) =>
  async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply | undefined> => {
    const sending = request.method === 'POST'
    const acts = form.acts
    const found = await openChild(room, request, acts[0]!, readFacts(room, request, kind, form), {
      silently: sending,
      acts,
    })
    if (!found.ok) return refuse(room, request, reply, found.reason)
    if (!found.value) return refuse(room, request, reply, 'no such address')
    known.set(request, found.value)
    return undefined
  }

const readFacts =
  (room: PeopleRoom, request: FastifyRequest, kind: FactKind, form: FactForm) =>
  async (opened: OpenedChild, tx: PeopleDatabase): Promise<FormFacts | null> => {
    const { child, asking, may } = opened
    const today = room.today().toString()
    const family = isFamily(opened)
    const whole = await findRecord(tx, child)
    const { record } = shownTo(whole, { may, personId: asking.asker.personId, family }, child.id)
    const about = [child.id, ...record.relatives.map(({ relative_id }) => relative_id)]
    const { fact: id } = request.params as { fact?: string }
    const shown = id === undefined || seenIds(record).has(id)
    if (!shown) return null
    const fact = id === undefined ? null : await findFact(tx, kind, about, id)
    if (id !== undefined && !fact) return null
    if (form.own && fact?.['respondent_id'] !== asking.asker.personId) return null
    const relatives = await relativesToChoose(tx, child.id, today)
    return {
      opened,
      fact,
      which: id === undefined ? [] : whichFact(kind, id, record),
      about,
      choices: {
        relatives: relatives.filter(
          ({ value }) => !family || value === child.id || value === asking.asker.personId,
        ),
        staff: await staffToChoose(tx, today),
        settings: await settingsToChoose(tx),
        known: kind === 'family' && id === undefined ? await knownAlready(request, tx, opened) : [],
      },
    }
  }

/** Those on record who are called as was just typed, and the way to say that it is none of them. */
const knownAlready = async (
  { body }: FastifyRequest,
  tx: PeopleDatabase,
  { asking, child }: OpenedChild,
): Promise<readonly ToChoose[]> => {
  const typed = (name: string) => {
    const value = (body as Readonly<Record<string, unknown>> | undefined)?.[name]
    return typeof value === 'string' ? value.trim().replace(/\s+/g, ' ') : ''
  }
  const named = { given: typed('given_name'), family: typed('family_name') }
  if (named.given === '') return []
  const found = await relativesNamed(tx, asking.asker, child.id, named)
  return found.length === 0 ? [] : [...found, somebodyElse]
}

const seenIds = (
  record: Pick<
    Awaited<ReturnType<typeof findRecord>>,
    | 'homes'
    | 'ways'
    | 'wishes'
    | 'relatives'
    | 'settings'
    | 'workers'
    | 'statuses'
    | 'agreements'
    | 'capacity'
  >,
) =>
  new Set(
    [
      record.homes,
      record.ways,
      record.wishes,
      record.relatives,
      record.settings,
      record.workers,
      record.statuses,
      record.agreements,
      record.capacity,
    ].flatMap((rows) => rows.map(({ id }) => id)),
  )
