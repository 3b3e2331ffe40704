import { refused, done, type Result } from '#kit/result'
import type { Room } from '../room.ts'
import { findByEmail } from '../store/accounts.ts'
import { count } from './budget.ts'
import { issueCode } from './invite.ts'

/** Sends a code to the address if an account has it. Whoever asked is told the same either way. */
export const forgetPassword = async (
  room: Room,
  given: { readonly email: string; readonly network: string },
): Promise<Result<null, 'wait'>> => {
  const email = given.email.normalize('NFKC').trim().toLowerCase()
  if (!(await count(room, [{ budget: 'network', whose: given.network }])).ok) return refused('wait')
  // Without a word: nobody may learn that somebody else asked, nor have ten messages sent to one person.
  if (!(await count(room, [{ budget: 'message', whose: email }])).ok) return done(null)
  const account = await findByEmail(room.db, email)
  await room.db.transaction().execute(async (tx) => {
    const may = account?.state === 'active' && account.passwordHash !== null && room.channels.has('email')
    const accountId = account?.id ?? null
    await room.onEvent(tx, { event: 'password forgotten', accountId, at: room.now() })
    if (account && may)
      await issueCode(
        room,
        tx,
        { accountId: account.id, name: account.name, email: account.email ?? undefined },
        'reset',
        'email',
      )
  })
  return done(null)
}
