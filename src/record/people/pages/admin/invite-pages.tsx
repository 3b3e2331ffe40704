import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Visit } from '#kit/form'
import { findNames } from '../../store/persons.ts'
import { rolesHeld } from '../../store/workforce.ts'
import type { FieldFault } from '../facts/field.ts'
import type { FactRow } from '../../store/facts.ts'
import type { AccountLine, Invited, PeopleRoom } from '../room.ts'
import { workOf } from '../work-form.ts'
import { accountWords as words } from './account-words.ts'
import { adminForm, type AdminForm } from './admin-form.tsx'
import { emailField, inviteFields } from './fields.ts'
import { idIn } from './id-in.ts'
import { InvitationLetter } from './letter.tsx'
import { words as admin } from './words.ts'

/** `/admin/people/…/invite`, `…/invite-again`, `…/take-back`, `…/close`: how somebody at work comes in, or no longer. */
export const invitePages = (app: FastifyInstance, room: PeopleRoom): void => {
  const back = { href: () => '/admin/invitations', text: admin.invitations }
  const form = (
    path: string,
    rest: Pick<AdminForm, 'act' | 'title' | 'button' | 'fields' | 'intro' | 'kept' | 'send'>,
  ) =>
    adminForm(app, room, {
      path: `/admin/people/:person/${path}`,
      back,
      about: async (request) => (await atWork(room, request))?.name ?? null,
      ...rest,
    })

  form('invite', {
    act: 'manage invitations',
    title: admin.inviteTitle,
    button: words.invite,
    fields: inviteFields,
    kept: async (request) => ((await atWork(room, request)) ? {} : null),
    send: async (at, row, { asking }) => {
      const person = (await atWork(room, at.request))!
      return reading(row, async (email) =>
        tell(
          room,
          at,
          person.name,
          await room.accounts.invite({
            kind: row['kind'] as 'staff' | 'professional',
            email,
            personId: person.id,
            by: asking.asker.accountId,
            name: person.name,
            role: person.role,
          }),
        ),
      )
    },
  })
  form('invite-again', {
    act: 'manage invitations',
    title: words.againTitle,
    button: words.again,
    fields: [emailField],
    intro: () => <p class="govuk-body">{words.againText}</p>,
    kept: async (request) => {
      const account = await accountAt(room, request)
      return account && { email: account.email }
    },
    send: async (at, row, { asking }) => {
      const account = (await accountAt(room, at.request))!
      return reading(row, async (email) =>
        tell(
          room,
          at,
          account.name,
          await room.accounts.inviteAgain(account.id, { email, by: asking.asker.accountId }),
        ),
      )
    },
  })
  form('take-back', {
    act: 'manage invitations',
    title: words.takeBackTitle,
    button: words.takeBack,
    fields: [],
    intro: () => <p class="govuk-body">{words.takeBackText}</p>,
    kept: async (request) => ((await accountAt(room, request)) ? {} : null),
    send: async ({ request }, _row, { asking }) => {
      await room.accounts.takeBack((await accountAt(room, request))!.id, asking.asker.accountId)
      return '/admin/invitations'
    },
  })
  form('close', {
    act: 'manage people',
    title: words.closeTitle,
    button: words.close,
    fields: [],
    intro: () => <p class="govuk-body">{words.closeText}</p>,
    kept: async (request) => ((await closable(room, request)) ? {} : null),
    send: async ({ request }, _row, { asking }) => {
      await room.accounts.close((await closable(room, request))!.id, asking.asker.accountId)
      return `${backTo(request)}?done=1`
    },
  })
}

/** Somebody who holds or held a role: children and families are no business of these pages. */
const atWork = async (room: PeopleRoom, request: FastifyRequest) => {
  const id = idIn(request, 'person')
  const held = id === null ? [] : await rolesHeld(room.db, id)
  const last = held.at(-1)
  if (id === null || !last) return null
  return { id, role: last.role, name: (await findNames(room.db, [id])).get(id) ?? '' }
}

/** Their account, if it can be changed: one of an invented person stays as it is. */
const accountAt = async (room: PeopleRoom, request: FastifyRequest): Promise<AccountLine | null> => {
  const person = await atWork(room, request)
  const account = person && (await room.accounts.of([person.id])).get(person.id)
  return account && !account.demo ? account : null
}

/** Nobody closes their own: somebody must be left who can let others in. */
const closable = async (room: PeopleRoom, request: FastifyRequest): Promise<AccountLine | null> => {
  const account = await accountAt(room, request)
  return account && account.id !== workOf(request).asking.asker.accountId ? account : null
}

const backTo = (request: FastifyRequest): string => `/admin/people/${idIn(request, 'person') ?? ''}`

type Answer = string | readonly FieldFault[] | null

const reading = (row: FactRow, invite: (email: string | null) => Promise<Answer>): Promise<Answer> => {
  const email = row['email'] as string | null
  return email === null || /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(email)
    ? invite(email)
    : Promise.resolve([{ field: 'email', message: words.notAnEmail }])
}

const tell = (room: PeopleRoom, { request, reply }: Visit, name: string, invited: Invited): Answer => {
  if (!invited.ok) return [{ field: 'email', message: words.taken }]
  if (invited.sent) return '/admin/invitations'
  const back = { href: '/admin/invitations', text: admin.invitations }
  const letter = (
    <InvitationLetter
      {...{ name, back }}
      code={invited.code}
      signInName={invited.signInName}
      setUpAt={room.accounts.setUpAt}
    />
  )
  room.frame(request, reply, { title: admin.letter }, letter, { keep: 'never' })
  return null
}
