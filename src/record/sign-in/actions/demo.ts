import { randomBytes } from 'node:crypto'
import { demoPeople } from '../demo-accounts.ts'
import type { Room } from '../room.ts'
import { seal } from '../secrets.ts'
import { findAccount, insertAccount, setState } from '../store/accounts.ts'
import { saveAuthenticator } from '../store/factors.ts'
import { type Browser, type Opened, openSession } from './open-session.ts'
import { appPurpose } from './prove.ts'

/**
 * Puts the invented people in. Staff among them have an authenticator whose secret nobody was told, for the schema
 * lets no member of staff be without one: they open by the demonstration's press, and by no password.
 */
export const seedDemo = (room: Room): Promise<void> =>
  room.db.transaction().execute(async (tx) => {
    for (const { id, personId, name, kind, role } of demoPeople) {
      const inserted = await insertAccount(tx, { id, kind, name, personId, roleLabel: role, demo: true })
      if (!inserted) continue
      const sealedSecret = seal(room.secret, appPurpose(id), randomBytes(20))
      await saveAuthenticator(tx, { accountId: id, sealedSecret, lastStep: 0 })
      await setState(tx, id, 'active')
    }
  })

/** Only for invented people, and only where they exist. */
export const signInAsDemo = (room: Room, id: string, browser: Browser): Promise<Opened | null> =>
  room.db.transaction().execute(async (tx) => {
    const person = room.demo && demoPeople.find((one) => one.id === id)
    const account = person && (await findAccount(tx, person.id))
    if (!account || !account.demo || account.state !== 'active') return null
    await room.onEvent(tx, { event: 'signed in', accountId: id, at: room.now(), how: 'demonstration' })
    return openSession(room, tx, { accountId: id, stage: 'in', method: 'demonstration', browser })
  })
