import type { FastifyInstance, FastifyRequest } from 'fastify'
import { decide } from '#access'
import { answerTo, formPage, type FormState, hasFailed, type Visit } from '#kit/form'
import { leaveTrail } from '../../actions/doing.ts'
import { itemOf } from '../../store/children.ts'
import { familyToInvite } from '../../store/to-invite.ts'
import { InvitationLetter } from '../admin/letter.tsx'
import { type Field, questionsOf } from '../facts/field.ts'
import { openChild, type OpenedChild, refuse } from '../open-child.ts'
import type { AccountLine, Invited, PeopleRoom } from '../room.ts'
import { type Choice, choicesOf } from './choices.ts'
import { InviteView } from './view.tsx'
import { words } from './words.ts'

type Known = {
  readonly opened: OpenedChild
  readonly family: Awaited<ReturnType<typeof familyToInvite>>
  readonly accounts: ReadonlyMap<string, AccountLine>
}

const known = new WeakMap<FastifyRequest, Known>()

/** `/records/…/invite`: a letter or an e-mail by which a parent, or the young person, sets up their own way in. */
export const invitePage = (app: FastifyInstance, room: PeopleRoom): void => {
  void app.register(async (scope) => {
    scope.addHook('preHandler', async (request, reply) => {
      const found = await openChild(room, request, 'invite family', async (opened, tx) => ({
        opened,
        family: await familyToInvite(tx, opened.item, room.today().toString()),
      }))
      if (!found.ok) return refuse(room, request, reply, found.reason)
      const accounts = await room.accounts.of(found.value.family.map(({ personId }) => personId))
      known.set(request, { ...found.value, accounts })
      return undefined
    })
    const show = (at: Visit, form: FormState, status: number) => {
      const { opened, family, accounts } = known.get(at.request)!
      const view = (
        <InviteView
          {...{ form, field, family, accounts }}
          child={opened.child}
          choices={choicesOf(family, accounts)}
          now={room.now()}
        />
      )
      const head = { title: words.title, failed: hasFailed(form) }
      return room.frame(at.request, at.reply, head, view, { status, keep: 'never' })
    }
    formPage(scope, {
      path: '/records/:id/invite',
      questions: questionsOf([field]),
      guard: room.guard,
      limit: { max: 60, timeWindow: '10 minutes' },
      start: () => ({}),
      show,
      send: async (at, { form }) => {
        const { opened, family, accounts } = known.get(at.request)!
        const choice = choicesOf(family, accounts).find(
          ({ value }) => value === answerTo(form.answers, 'who'),
        )
        const wrong = (message: string) => show(at, { ...form, errors: [{ field: 'who', message }] }, 422)
        if (!choice) return wrong(words.whoMissing)
        const invited = await invite(room, opened, choice)
        if (!invited.ok) return wrong(words.taken)
        const path = `/records/${opened.child.id}`
        if (invited.sent) return at.reply.redirect(`${path}?done=invite`, 303)
        const letter = (
          <InvitationLetter
            name={choice.to.name}
            code={invited.code}
            signInName={invited.signInName}
            setUpAt={room.accounts.setUpAt}
            back={{ href: path, text: words.back }}
          />
        )
        return room.frame(at.request, at.reply, { title: words.letter }, letter, { keep: 'never' })
      },
    })
  })
}

const field: Field = { name: 'who', as: 'choice', label: words.who, missing: words.whoMissing }

/** The invitation, and that it was made about this child, together or not at all. */
const invite = (
  room: PeopleRoom,
  { child, doing, asking }: OpenedChild,
  choice: Choice,
): Promise<Invited> => {
  const { to, email, account } = choice
  const how = {
    email,
    by: asking.asker.accountId,
    alongside: async (tx: Parameters<typeof leaveTrail>[0], accountId: string) => {
      // Rights may have ended between the page and its sending.
      const item = await itemOf(tx.withTables(), room.authority, child.id)
      if (!decide(asking.asker, 'invite family', item).ok) throw new Error('They may not invite any more.')
      await leaveTrail(tx, doing, { act: 'invite family', subject: child.id, item: `account:${accountId}` })
    },
  }
  return account === null
    ? room.accounts.invite({ ...how, kind: 'family', name: to.name, personId: to.personId, role: null })
    : room.accounts.inviteAgain(account.id, how)
}
