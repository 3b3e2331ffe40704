import type { FastifyInstance, FastifyRequest } from 'fastify'
import {
  aboutNoChild,
  type AuthorityAct,
  brokenGlassToReview,
  decide,
  type CoreAct,
  type StaffRole,
} from '#access'
import { handOver, trustKeptPlans } from '#kit/db'
import { done } from '#kit/result'
import { childrenFor, type ListedChild } from '../../store/children.ts'
import type { PeopleDatabase } from '../../store/tables.ts'
import { leaveVisit } from '../open-child.ts'
import type { Asking, PeopleRoom } from '../room.ts'
import { familyCards } from './family.ts'
import { type Door, HomeView } from './view.tsx'
import { words } from './words.ts'

/** `/home`: where everybody begins. Your child, your setting, your work: whatever there is for you. */
export const homePage = (app: FastifyInstance, room: PeopleRoom): void => {
  app.get('/home', async (request, reply) => {
    const asking = await room.askingOf(request)
    // Asked before the transaction begins: ten people who each hold a connection and ask for another wait for ever.
    const doors = await doorsOf(room, asking)
    const read = await room.db.transaction().execute((tx) => readHome(room, request, asking, tx))
    return room.frame(request, reply, { title: words.title }, <HomeView {...{ ...read, doors }} />, {
      keep: 'never',
    })
  })
}

const readHome = async (room: PeopleRoom, request: FastifyRequest, asking: Asking, tx: PeopleDatabase) => {
  await trustKeptPlans(tx)
  const cards = await familyCards(room, request, asking, tx)
  const { memberships } = asking.asker
  const lists = await listsOf(room, asking, tx, new Set(cards.map(({ child }) => child.id)))
  if (cards.length === 0) await leaveOwnVisit(room, request, asking, tx)
  const happenings = await room.happeningsOf(
    handOver(tx),
    lists.flatMap(({ children }) => children.map(({ id }) => id)),
    asking,
  )
  return {
    happenings,
    today: room.today().toString(),
    name: asking.name,
    role: asking.roles,
    cards,
    lists,
    atWork: memberships.length > 0,
  }
}

/** The children of each place and piece of work, as far as they may be read. Roles that may see all list none. */
const listsOf = async (
  room: PeopleRoom,
  asking: Asking,
  tx: PeopleDatabase,
  family: ReadonlySet<string>,
): Promise<readonly { readonly title: string; readonly children: readonly ListedChild[] }[]> => {
  const { asker } = asking
  const lists = []
  for (const [role, memberships] of Map.groupBy(asker.memberships, (membership) => membership.role)) {
    const act = listedBy[role]
    if (!act) continue
    const found = await childrenFor(tx, room.authority, { ...asker, memberships, glass: [] }, act)
    const atSetting = settingRoles.has(role)
    const title = atSetting ? words.atSetting(asking.team ?? '') : words.workWith
    lists.push({ title, children: found.filter(({ id }) => !family.has(id)) })
  }
  return lists
}

const settingRoles: ReadonlySet<string> = new Set(['SENCO', 'class teacher', 'early-years practitioner'])

const listedBy: Partial<Record<StaffRole, CoreAct>> = {
  SENCO: 'see ordinary text',
  'class teacher': 'see ordinary text',
  'early-years practitioner': 'see ordinary text',
  'service practitioner': 'see ordinary text',
  'service lead': 'see ordinary text',
  'advice-giver': 'see ordinary text',
  'EHC coordinator': 'see ordinary text',
  'EHC manager': 'see ordinary text',
  'panel member': 'see ordinary text',
  'business support': 'see contact details',
}

const doorsOf = async (room: PeopleRoom, { asker }: Asking): Promise<readonly Door[]> => {
  const may = (act: AuthorityAct) =>
    decide({ ...asker, provedAt: asker.now }, act, aboutNoChild(room.authority)).ok
  const waiting = may('review broken glass')
    ? await brokenGlassToReview(handOver(room.db), asker, room.authority)
    : null
  const { doors } = words
  return [
    may('see own tray') && hasATray(asker) && { text: doors.desk, href: '/desk', when: 'now' as const },
    waiting?.ok && {
      text: doors.emergencies(waiting.value.length),
      href: '/privacy/emergencies',
      when: 'now' as const,
    },
    ...(asker.memberships.length > 0 ? room.placesFor({ asker }) : []),
    may('find child') && { text: doors.find, href: '/records', when: 'begin' as const },
    may('create child') && { text: doors.add, href: '/records/new', when: 'begin' as const },
    may('see unusual access') && { text: doors.unusual, href: '/privacy/unusual', when: 'now' as const },
    may('set retention') && { text: doors.retention, href: '/privacy/retention' },
    may('search trail') && { text: doors.trail, href: '/privacy/trail' },
    may('manage people') && { text: doors.people, href: '/admin/people' },
    may('manage teams') && { text: doors.teams, href: '/admin/teams' },
    may('manage teams') && { text: doors.settings, href: '/admin/settings' },
    may('manage invitations') && {
      text: doors.invitations,
      href: '/admin/invitations',
      when: 'now' as const,
    },
    may('manage invitations') && { text: doors.roles, href: '/admin/roles' },
    { text: doors.news, href: '/account/messages' },
  ].filter((door) => door !== false && door !== undefined)
}

/** Cases are given to teams and to whoever is in one: a school or an adviser is asked, and has no tray to empty. */
const hasATray = ({ memberships }: Asking['asker']): boolean =>
  memberships.some(({ teamId }) => teamId !== null)

const leaveOwnVisit = (room: PeopleRoom, request: FastifyRequest, asking: Asking, tx: PeopleDatabase) => {
  const role = asking.asker.memberships[0]?.role ?? 'family member'
  const decision = done({ role, through: 'no child', glass: null } as const)
  return leaveVisit(tx, room, asking, request, { act: 'see own home', subject: null, decision })
}

export type HomeProps = Awaited<ReturnType<typeof readHome>> & { readonly doors: readonly Door[] }
