import type { FastifyInstance } from 'fastify'
import { permissions, roles } from '#access'
import { BackLink, SummaryList } from '#kit/govuk'
import { workPages } from '../work-form.ts'
import type { PeopleRoom } from '../room.ts'
import { words } from './words.ts'

/** `/admin/roles`: what each role may do, made from the table that decides. */
export const rolesPage = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage invitations', (scope) => {
    scope.get('/admin/roles', (request, reply) =>
      room.frame(request, reply, { title: words.roles }, <RolesView />, { keep: 'never' }),
    )
  })
}

const RolesView = () => (
  <div class="govuk-grid-row">
    <div class="govuk-grid-column-two-thirds">
      <BackLink href="/home" text={words.back} />
      <h1 class="govuk-heading-l">{words.roles}</h1>
      <p class="govuk-body">{words.rolesText}</p>
      {roles.map((role) => (
        <details class="govuk-details">
          <summary class="govuk-details__summary">
            <span class="govuk-details__summary-text">{capital(role)}</span>
          </summary>
          <div class="govuk-details__text">
            {permissions
              .filter((row) => row.role === role)
              .map(({ through, may, needs, why }) => (
                <SummaryList
                  rows={[
                    {
                      key: { text: words.how },
                      value: {
                        text: through.map((way) => (way === 'no child' ? words.noChild : way)).join(', '),
                      },
                    },
                    {
                      key: { text: words.may },
                      value: {
                        text: [may.join(', '), needs && words.needs[needs]].filter(Boolean).join('. '),
                      },
                    },
                    { key: { text: words.why }, value: { text: why } },
                  ]}
                />
              ))}
          </div>
        </details>
      ))}
    </div>
  </div>
)

const capital = (text: string): string => text[0]!.toUpperCase() + text.slice(1)
