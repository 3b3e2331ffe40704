import type { AccountKind } from './account.ts'

const minute = 60_000

/** Half-done sign-ins are short; a letter's owner setting up has an hour; a session idles by who it belongs to. */
const idleLimit = (stage: Stage, kind: AccountKind): number => {
  if (stage === 'second step') return 15 * minute
  if (stage === 'set up') return 60 * minute
  return kind === 'family' ? 60 * minute : 30 * minute
}

/** However busy, a session ends after half a day. */
export const longestSession = 12 * 60 * minute

/** For a deed that asks again who you are: having shown it this long ago is enough. */
const provedFor = 10 * minute

/** An account nobody has used this long is put to sleep. */
export const dormantAfter = 90 * 24 * 60 * minute

/** How long a letter or an e-mail waits to be used. */
export const codeLife = 14 * 24 * 60 * minute
export const textCodeLife = 10 * minute

/** A session's moments are written down again only after this long, so that reading stays reading. */
export const seenEvery = minute

export type Stage = 'second step' | 'set up' | 'in'

type Times = { readonly startedAt: Date; readonly seenAt: Date }

/** Is this session still open? */
export const isOpen = (session: Times & { stage: Stage; kind: AccountKind }, now: Date): boolean =>
  now.getTime() - session.startedAt.getTime() < longestSession &&
  now.getTime() - session.seenAt.getTime() < idleLimit(session.stage, session.kind)

export const provedLately = (provedAt: Date, now: Date): boolean =>
  now.getTime() - provedAt.getTime() < provedFor
