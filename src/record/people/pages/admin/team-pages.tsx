import type { FastifyInstance } from 'fastify'
import { handOver } from '#kit/db'
import { BackLink, Table } from '#kit/govuk'
import { leaveTrail } from '../../actions/doing.ts'
import { addTeam } from '../../store/teams.ts'
import { type PlacedTeam, teamsByPlace } from '../../store/workforce.ts'
import type { PeopleRoom } from '../room.ts'
import { workPages } from '../work-form.ts'
import { adminForm } from './admin-form.tsx'
import { teamFields } from './fields.ts'
import { words } from './words.ts'

/** `/admin/teams`: the council's teams, and one more. */
export const teamPages = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage teams', (scope) => {
    scope.get('/admin/teams', async (request, reply) => {
      const view = <TeamsView teams={await teamsByPlace(room.db)} />
      return room.frame(request, reply, { title: words.teams }, view, { keep: 'never' })
    })
  })
  adminForm(app, room, {
    path: '/admin/teams/new',
    act: 'manage teams',
    title: words.addTeam,
    button: words.save,
    back: {
      href: () => '/admin/teams',
      text: words.teams,
    },
    fields: teamFields,
    send: (_at, row, { doing }) =>
      room.db.transaction().execute(async (tx) => {
        const id = await addTeam(tx, String(row['name']))
        if (id === null)
          return [
            {
              field: 'name',
              message: words.teamTaken,
            },
          ]
        await leaveTrail(handOver(tx), doing, {
          act: 'manage teams',
          subject: null,
          item: `team:${id}`,
        })
        return '/admin/teams'
      }),
  })
}

const TeamsView = ({ teams }: { teams: readonly PlacedTeam[] }) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <h1 class="govuk-heading-l">{words.teams}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href="/admin/teams/new">
          {words.addTeam}
        </a>
      </p>
      <Table
        head={[{ text: words.name }, { text: words.place }]}
        rows={teams.map(({ name, place }) => [{ text: name }, { text: place }])}
      />
    </div>
  </div>
)
