import type { FastifyRequest } from 'fastify'
import { decide } from '#access'
import { shortDay } from '#kit/day'
import { handOver } from '#kit/db'
import { whoLooked } from '#trail'
import { childrenFor, itemOf, type ListedChild } from '../../store/children.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import { leaveVisit } from '../open-child.ts'
import type { Asking, Happening, PeopleRoom } from '../room.ts'
import { words } from './words.ts'

/** One child as their family sees them first. */
export type FamilyCard = {
  readonly child: ListedChild
  readonly own: boolean
  readonly happenings: readonly Happening[]
  readonly today: string
  readonly mayCorrect: boolean
  readonly mayOpenCase: boolean
  readonly toAnswer: number
  /** Who looked last besides the reader; null where that is not theirs to know. */
  readonly looked: string | null
}

/** The children somebody may see as family, whatever else they are. Each one shown is a visit. */
export const familyCards = async (
  room: PeopleRoom,
  request: FastifyRequest,
  asking: Asking,
  tx: PeopleDatabase,
): Promise<readonly FamilyCard[]> => {
  const asFamily = { ...asking.asker, memberships: [], glass: [] }
  const children = await childrenFor(tx, room.authority, asFamily, 'see child')
  const happenings = await room.happeningsOf(
    handOver(tx),
    children.map(({ id }) => id),
    asking,
  )
  const cards: FamilyCard[] = []
  for (const child of children) {
    const item = await itemOf(tx, room.authority, child.id)
    const may = (act: Parameters<typeof decide>[1]) => decide(asFamily, act, item).ok
    const decision = decide(asFamily, 'see child', item)
    cards.push({
      child,
      own: asking.asker.personId === child.id,
      happenings: happenings.get(child.id) ?? [],
      today: room.today().toString(),
      mayCorrect: may('correct contact details'),
      mayOpenCase: may('open case'),
      toAnswer: may('give agreement') ? await unanswered(tx, child.id, asking.asker.personId) : 0,
      looked: may('see who looked') ? await lastLook(room, tx, child.id, asking) : null,
    })
    await leaveVisit(tx, room, asking, request, { act: 'see child', subject: child.id, decision })
  }
  return cards
}

const unanswered = async (tx: PeopleDatabase, child: string, personId: string | null): Promise<number> => {
  const rows = await tx
    .selectFrom('people.agreement')
    .select('id')
    .where('child_id', '=', child)
    .where('respondent_id', '=', personId)
    .where('response', '=', 'no reply')
    .execute()
  return rows.length
}

const lastLook = async (room: PeopleRoom, tx: PeopleDatabase, child: string, { asker }: Asking) => {
  const reader = { accountId: asker.accountId, family: true }
  const { looks } = await whoLooked(handOver(tx), { authority: room.authority, id: child }, reader)
  const last = looks.find(({ who }) => who.kind === 'named')
  if (last?.who.kind !== 'named') return words.nobodyLooked
  return words.lookedAt([last.who.name, last.who.role].filter(Boolean).join(', '), shortDay(last.day))
}
