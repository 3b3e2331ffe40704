import type { FastifyInstance } from 'fastify'
import { BackLink, Tag } from '#kit/govuk'
import { type Held, rolesHeld } from '../../store/workforce.ts'
import type { AccountLine, PeopleRoom } from '../room.ts'
import { CardTable } from '../card-table.tsx'
import { workPages } from '../work-form.ts'
import { accountWords, waitingWords as words } from './account-words.ts'
import { momentDay } from './moment.ts'
import { words as admin } from './words.ts'

/** `/admin/invitations`: who was invited and has not come, and who holds a role and was never invited. */
export const invitationsPage = (app: FastifyInstance, room: PeopleRoom): void => {
  workPages(app, room, 'manage invitations', (scope) => {
    scope.get('/admin/invitations', async (request, reply) => {
      const today = room.today().toString()
      const live = (await rolesHeld(room.db)).filter(
        ({ from, to }) => from <= today && (to === null || today <= to),
      )
      const accounts = await room.accounts.of([...new Set(live.map(({ personId }) => personId))])
      const props = {
        waiting: await room.accounts.waiting(),
        without: live.filter(({ personId }) => !accounts.has(personId)),
        now: room.now(),
      }
      return room.frame(request, reply, { title: words.title }, <InvitationsView {...props} />, {
        keep: 'never',
      })
    })
  })
}

type Props = {
  readonly waiting: readonly AccountLine[]
  readonly without: readonly Held[]
  readonly now: number
}

const InvitationsView = ({ waiting, without, now }: Props) => (
  <>
    <BackLink href="/home" text={admin.back} />
    <h1 class="govuk-heading-l">{words.title}</h1>
    <h2 class="govuk-heading-m">{words.open}</h2>
    {waiting.length === 0 ? (
      <p class="govuk-body">{words.none}</p>
    ) : (
      <CardTable
        head={[words.name, words.sent, words.until, words.deeds]}
        rows={waiting.map((account) => [
          account.name,
          sentOf(account),
          <Until {...account} now={now} />,
          <Deeds {...account} />,
        ])}
      />
    )}
    <h2 class="govuk-heading-m">{words.without}</h2>
    <p class="govuk-body">{without.length === 0 ? words.allHave : words.withoutText}</p>
    {without.length > 0 && (
      <CardTable
        head={[words.name, words.role, words.deeds]}
        rows={without.map(({ personId, name, role, place }) => [
          name,
          `${role}, ${place}`,
          <Door person={personId} path="invite" text={accountWords.invite} name={name} />,
        ])}
      />
    )}
  </>
)

const sentOf = ({ invitation }: AccountLine): string =>
  invitation === null
    ? accountWords.takenBack
    : accountWords.sentOn[invitation.route](momentDay(invitation.sentAt))

const Until = ({ invitation, now }: AccountLine & { now: number }) => {
  if (invitation === null) return null
  const ranOut = invitation.expiresAt.getTime() <= now
  return (
    <>
      {momentDay(invitation.expiresAt)} {ranOut && <Tag text={words.ranOut} classes="govuk-tag--red" />}
    </>
  )
}

const Deeds = ({ personId, name, invitation }: AccountLine) => (
  <>
    <Door person={personId} path="invite-again" text={accountWords.again} name={name} />
    {invitation !== null && (
      <>
        <br />
        <Door person={personId} path="take-back" text={accountWords.takeBack} name={name} />
      </>
    )}
  </>
)

const Door = ({ person, path, text, name }: { person: string; path: string; text: string; name: string }) => (
  <a class="govuk-link" href={`/admin/people/${person}/${path}`}>
    {text}
    <span class="govuk-visually-hidden">{`: ${name}`}</span>
  </a>
)
