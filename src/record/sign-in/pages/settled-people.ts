import { codeAt, stepAt } from '../rules/totp.ts'
import { hiddenIn, type OpenRoom, type Visitor, visitor } from './open-room.tsx'

export const goodPassword = 'marmalade river seven'

/** Invites somebody and sets them up as they would themselves, with an authenticator app. */
export const settledMember = async (
  room: OpenRoom,
  given: { email: string; kind?: 'staff' | 'professional'; name?: string; from?: Visitor },
): Promise<{ accountId: string; secret: Buffer; browser: Visitor }> => {
  const browser = given.from ?? visitor(room.app)
  const invited = await room.signIn.invite(
    { kind: given.kind ?? 'staff', name: given.name ?? 'Orla Quince', email: given.email },
    { route: 'letter' },
  )
  if (!invited.ok) throw new Error(invited.reason)
  await browser.send('/set-up', '/set-up', { code: invited.value.code })
  await browser.send('/set-up/password', '/set-up/password', { password: goodPassword })
  const page = await browser.open('/set-up/app')
  const secret = secretOn(page.body)
  const hidden = hiddenIn(page.body, '/set-up/app')
  await browser.post('/set-up/app', { ...hidden, code: codeNow(room, secret) })
  await browser.send('/set-up/account', '/set-up/finish', {})
  return { accountId: invited.value.accountId, secret, browser }
}

/** A family with a password and nothing else. */
export const settledFamily = async (
  room: OpenRoom,
  email: string,
): Promise<{ accountId: string; browser: Visitor }> => {
  const browser = visitor(room.app)
  const invited = await room.signIn.invite(
    { kind: 'family', name: 'Nuala Fennel', email },
    { route: 'letter' },
  )
  if (!invited.ok) throw new Error(invited.reason)
  await browser.send('/set-up', '/set-up', { code: invited.value.code })
  await browser.send('/set-up/password', '/set-up/password', { password: goodPassword })
  await browser.send('/set-up/account', '/set-up/finish', {})
  return { accountId: invited.value.accountId, browser }
}

export const codeNow = (room: OpenRoom, secret: Uint8Array, stepsLater = 0): string =>
  codeAt(secret, stepAt(room.clock.now.getTime()) + stepsLater)

export const later = (room: OpenRoom, minutes: number): void => {
  room.clock.now = new Date(room.clock.now.getTime() + minutes * 60_000)
}

/** The key written out under the picture. */
export const secretOn = (html: string): Buffer => {
  const key = (/<code class="wm-key">([^<]+)</.exec(html)?.[1] ?? '').replaceAll(' ', '')
  const bits = Array.from(key, (letter) =>
    'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'.indexOf(letter).toString(2).padStart(5, '0'),
  ).join('')
  return Buffer.from((bits.match(/.{8}/g) ?? []).map((byte) => Number.parseInt(byte, 2)))
}
