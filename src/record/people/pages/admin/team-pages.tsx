import type { FastifyInstance, FastifyRequest } from 'fastify'
import { hidden } from '#access'
import { handOver } from '#kit/db'
import { singleQuery } from '#kit/http'
import { leaveTrail } from '../../actions/doing.ts'
import { addTeam, renameTeam } from '../../store/teams.ts'
import { membersByTeam, rolesHeldIn, teamsByPlace } from '../../store/workforce.ts'
import type { FieldFault } from '../facts/field.ts'
import type { OpenedWork } from '../open-work.ts'
import type { PeopleRoom } from '../room.ts'
import { workPages } from '../work-form.ts'
import { adminForm } from './admin-form.tsx'
import { teamFields } from './fields.ts'
import { idIn } from './id-in.ts'
import { TeamsView, TeamView } from './team-view.tsx'
import { words } from './words.ts'

/** `/admin/teams`: the council's teams, who is in each between which days, and one more. */
export const teamPages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage teams', (scope) => {
    scope.get('/admin/teams', async (request, reply) => {
      const view = (
        <TeamsView
          teams={await teamsByPlace(room.db)}
          members={await membersByTeam(room.db, room.today().toString())}
        />
      )
      return room.frame(request, reply, { title: words.teams }, view, { keep: 'never' })
    })
    scope.get('/admin/teams/:team', async (request, reply) => {
      const team = await teamAt(room, request)
      if (!team) return hidden(reply)
      const props = {
        team,
        held: await rolesHeldIn(room.db, team.id),
        today: room.today().toString(),
        done: singleQuery(request.query)['done'] ?? null,
      }
      return room.frame(request, reply, { title: words.team }, <TeamView {...props} />, { keep: 'never' })
    })
  })
  const back = { href: () => '/admin/teams', text: words.teams }
  adminForm(app, room, {
    path: '/admin/teams/new',
    act: 'manage teams',
    title: words.addTeam,
    button: words.save,
    back,
    fields: teamFields,
    send: (_at, row, work) => keep(room, work, null, String(row['name'])),
  })
  adminForm(app, room, {
    path: '/admin/teams/:team/name',
    act: 'manage teams',
    title: words.rename,
    button: words.save,
    back,
    fields: teamFields,
    kept: async (request) => {
      const team = await teamAt(room, request)
      return team && { name: team.name }
    },
    send: ({ request }, row, work) => keep(room, work, idIn(request, 'team'), String(row['name'])),
  })
}

const teamAt = async (room: PeopleRoom, request: FastifyRequest) => {
  const id = idIn(request, 'team')
  return (await teamsByPlace(room.db)).find((team) => team.id === id) ?? null
}

const keep = (
  room: PeopleRoom,
  { doing }: OpenedWork,
  kept: string | null,
  name: string,
): Promise<string | readonly FieldFault[]> =>
  room.db.transaction().execute(async (tx) => {
    const id = kept === null ? await addTeam(tx, name) : await renameTeam(tx, kept, name)
    if (id === null) return [{ field: 'name', message: words.teamTaken }]
    await leaveTrail(handOver(tx), doing, { act: 'manage teams', subject: null, item: `team:${id}` })
    return `/admin/teams/${id}?done=1`
  })
