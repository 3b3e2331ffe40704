import { BackLink, NotificationBanner } from '#kit/govuk'
import type { Held, PlacedTeam } from '../../store/workforce.ts'
import { CardTable } from '../card-table.tsx'
import { HeldList } from './held-list.tsx'
import { words } from './words.ts'

type ListProps = { readonly teams: readonly PlacedTeam[]; readonly members: ReadonlyMap<string, number> }

export const TeamsView = ({ teams, members }: ListProps) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <h1 class="govuk-heading-l">{words.teams}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href="/admin/teams/new">
          {words.addTeam}
        </a>
      </p>
      <CardTable
        head={[words.name, words.members]}
        rows={teams.map(({ id, name }) => [
          <a class="govuk-link" href={`/admin/teams/${id}`}>
            {name}
          </a>,
          words.inTeam(members.get(id) ?? 0),
        ])}
      />
    </div>
  </div>
)

type Props = {
  readonly team: PlacedTeam
  readonly held: readonly Held[]
  readonly today: string
  readonly done: string | null
}

export const TeamView = ({ team, held, today, done }: Props) => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/admin/teams" text={words.teams} />
      {done !== null && <NotificationBanner type="success" titleText={words.doneTitle} text={words.done} />}
      <span class="govuk-caption-l">{team.place}</span>
      <h1 class="govuk-heading-l">{team.name}</h1>
      <p class="govuk-body">
        <a class="govuk-link" href={`/admin/teams/${team.id}/name`}>
          {words.rename}
        </a>
      </p>
      <h2 class="govuk-heading-m">{words.members}</h2>
      {held.length === 0 && <p class="govuk-body">{words.nobody}</p>}
      <HeldList held={held} today={today} />
    </div>
  </div>
)
