import type { FastifyRequest } from 'fastify'
import { decide } from '#access'
import { type CasesTables, findCasesOfChild, type Worker } from '#cases'
import { findChild, itemOf, membershipsOf, type PeopleTables } from '#people'
import { leave } from '#trail'
import type { EhcDesks } from '../pages/desks.ts'
import { assessment } from '../rules/process.ts'
import type { Asked } from '../rules/request/asked.ts'
import type { Flavour } from './steps.ts'

export type ChildToAskFor = {
  readonly id: string
  readonly worker: Worker
  readonly flavour: Flavour
  readonly about: Pick<Asked, 'childName' | 'knownAs' | 'born' | 'setting' | 'yourName' | 'tie'>
  /** The reference of a case that is open for the child already. */
  readonly openCase: string | null
}

/** Which words somebody is asked in; null for whoever works at no setting. */
export const flavourOf = ({ asker }: Pick<Worker, 'asker'>): Flavour | null => {
  if (asker.memberships.some(({ role }) => role === 'SENCO')) return 'school'
  return asker.memberships.some(({ role }) => role === 'early-years practitioner') ? 'early years' : null
}

/** A child on this setting's roll today; every look is in the trail, and a child who is not theirs is not there. */
export const openChildToAskFor = async (
  room: EhcDesks,
  request: FastifyRequest,
): Promise<ChildToAskFor | null> => {
  const { child: id } = request.params as { child: string }
  const worker = await room.workerOf(request)
  const flavour = flavourOf(worker)
  if (!/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/.test(id)) return null
  const people = room.database.withTables<PeopleTables>()
  const [child, item] = await Promise.all([
    findChild(people, room.authority, id),
    itemOf(people, room.authority, id),
  ])
  const decision = decide(worker.asker, 'open case', item)
  const isTheirs = flavour !== null && child !== null && decision.ok
  await room.database.transaction().execute((tx) =>
    leave(tx, {
      at: worker.asker.now,
      authority: room.authority,
      actor: {
        accountId: worker.asker.accountId,
        name: worker.name,
        role: worker.asker.memberships[0]?.role ?? 'family member',
        team: null,
      },
      act: 'see child',
      subject: id,
      caseId: null,
      item: null,
      why: isTheirs ? 'supporting at setting' : 'not known',
      through: isTheirs && decision.ok ? decision.value.through : null,
      outcome: isTheirs ? 'done' : 'refused',
      glass: null,
      request: request.id,
    }),
  )
  if (!isTheirs) return null
  const [held, cases] = await Promise.all([
    membershipsOf(people, worker.personId, room.today().toString()),
    findCasesOfChild(room.database.withTables<CasesTables>(), assessment.name, child.id),
  ])
  return {
    id: child.id,
    worker,
    flavour,
    about: {
      childName: [child.given_name, child.family_name].filter(Boolean).join(' '),
      knownAs: child.known_as ?? undefined,
      born: child.born_on ?? undefined,
      setting: held[0]?.organisation,
      yourName: worker.name,
      tie: held[0]?.role,
    },
    openCase: cases.find(({ closed_on }) => closed_on === null)?.reference ?? null,
  }
}
