import type { FastifyInstance, FastifyRequest } from 'fastify'
import { BackLink, InsetText } from '#kit/govuk'
import { findNames } from '../../store/persons.ts'
import { rolesHeld } from '../../store/workforce.ts'
import type { PeopleRoom } from '../room.ts'
import { adminForm } from './admin-form.tsx'
import { inviteFields } from './fields.ts'
import { personIn } from './people-pages.tsx'
import { words } from './words.ts'

/** `/admin/people/…/invite`: a letter or an e-mail that leads to setting up an account. */
export const invitePages = (app: FastifyInstance, room: PeopleRoom): void => {
  adminForm(app, room, {
    path: '/admin/people/:person/invite',
    act: 'manage invitations',
    title: words.inviteTitle,
    button: words.invite,
    fields: inviteFields,
    back: {
      href: backTo,
      text: words.people,
    },
    send: async ({ request, reply }, row, { asking }) => {
      const id = personIn(request)
      const held = id === null ? [] : await rolesHeld(room.db, id)
      const email = row['email'] as string | null
      if (id === null || held.length === 0)
        return [
          {
            field: 'kind',
            message: words.kindMissing,
          },
        ]
      if (email !== null && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email))
        return [
          {
            field: 'email',
            message: words.notAnEmail,
          },
        ]
      const invited = await room.invite({
        kind: row['kind'] as 'staff' | 'professional',
        email,
        personId: id,
        by: asking.asker.accountId,
        name: (await findNames(room.db, [id])).get(id) ?? '',
        role: held[0]!.role,
      })
      if (!invited.ok)
        return [
          {
            field: 'email',
            message: words.inviteFailed,
          },
        ]
      if (invited.sent) return `/admin/people/${id}?done=1`
      room.frame(
        request,
        reply,
        { title: words.invited },
        <Code code={invited.code} back={backTo(request)} />,
        { keep: 'never' },
      )
      return null
    },
  })
}

const backTo = (request: FastifyRequest): string => `/admin/people/${personIn(request) ?? ''}`

const Code = ({ code, back }: { code: string; back: string }) => (
  <>
    <BackLink href={back} text={words.people} />
    <h1 class="govuk-heading-l">{words.invited}</h1>
    <p class="govuk-body">{words.codeText}</p>
    <InsetText text={code} />
  </>
)
