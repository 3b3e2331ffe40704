import { isOpen, seenEvery, type Stage } from '../rules/session-life.ts'
import { deviceInWords } from '../rules/device-words.ts'
import type { Room } from '../room.ts'
import { digestOf, newToken } from '../secrets.ts'
import { noteSignIn } from '../store/accounts.ts'
import {
  endByToken,
  findSession,
  type Found,
  insertSession,
  rememberDevice,
  touchSession,
} from '../store/sessions.ts'
import type { SignInDatabase } from '../store/tables.ts'

/** What a browser showed us: kept as a few words and a digest, never as it is. */
export type Browser = {
  readonly network: string
  readonly userAgent: string | undefined
  /** Of the cookie that marks a browser as used before. */
  readonly deviceToken: string | undefined
}

/** The cookies to give. */
export type Opened = { readonly token: string; readonly deviceToken?: string }

/**
 * A new session with a new token, in place of `replaces` if there was one: a token somebody planted or saw earlier
 * is worth nothing afterwards. Null when the one to replace had gone meanwhile.
 */
export const openSession = async (
  room: Room,
  transaction: SignInDatabase,
  opening: {
    readonly accountId: string
    readonly stage: Stage
    readonly method: string
    readonly browser: Browser
    readonly replaces?: Found | undefined
  },
): Promise<Opened | null> => {
  const now = room.now()
  const { replaces, browser, accountId, stage } = opening
  if (replaces && !(await endByToken(transaction, replaces.tokenHash))) return null
  const token = newToken()
  // Proving oneself again does not make the day longer.
  const goesOn = replaces?.session.stage === 'in' && stage === 'in' && replaces.account.id === accountId
  await insertSession(transaction, {
    tokenHash: digestOf(token),
    accountId,
    stage,
    method: opening.method,
    device: deviceInWords(browser.userAgent),
    startedAt: goesOn ? replaces.session.startedAt : now,
    provedAt: now,
    now,
  })
  if (stage === 'second step') return { token }
  if (stage === 'in') await noteSignIn(transaction, accountId, now)
  // Whoever holds our letter or e-mail counts as well: a stranger who guesses cannot keep them waiting.
  const deviceToken = browser.deviceToken ?? newToken()
  await rememberDevice(transaction, { tokenHash: digestOf(deviceToken), accountId, now })
  return { token, deviceToken }
}

/** The open session of a token. One indexed query; a write at most once a minute. */
export const sessionOfToken = async (room: Room, token: string): Promise<Found | null> => {
  const found = await findSession(room.db, digestOf(token))
  if (!found) return null
  const { session, account } = found
  const now = room.now()
  const welcome = session.stage === 'set up' ? account.state !== 'disabled' : account.state === 'active'
  if (!welcome || !isOpen({ ...session, kind: account.kind }, now)) return null
  if (account.demo && !room.demo) return null
  if (now.getTime() - session.seenAt.getTime() >= seenEvery) await touchSession(room.db, found.tokenHash, now)
  return found
}
