import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOptions } from '#kit/http'
import type { Browser, Opened } from '../actions/open-session.ts'
import type { Room } from '../room.ts'

const isSecure = ({ baseUrl }: Pick<Room, 'baseUrl'>): boolean => baseUrl.startsWith('https:')

// The browser itself keeps a `__Host-` cookie to one host and to https; it takes none over plain http, as on
// somebody's own machine.
const named = (room: Pick<Room, 'baseUrl'>, name: string): string =>
  isSecure(room) ? `__Host-${name}` : name

export const sessionToken = (room: Pick<Room, 'baseUrl'>, request: FastifyRequest): string | undefined =>
  tokenIn(request, named(room, 'sid'))

export const errandIn = (room: Room, request: FastifyRequest): string | undefined =>
  request.cookies[named(room, 'errand')]

export const browserOf = (room: Room, request: FastifyRequest): Browser => ({
  network: request.ip,
  userAgent: request.headers['user-agent'],
  deviceToken: tokenIn(request, named(room, 'device')),
})

/** The session goes when the browser is closed; that it was used here before is kept for a year. */
export const giveCookies = (room: Room, reply: FastifyReply, opened: Opened): void => {
  const secure = isSecure(room)
  const { maxAge: _, ...untilClosed } = cookieOptions(1)
  reply.setCookie(named(room, 'sid'), opened.token, { ...untilClosed, secure })
  if (opened.deviceToken)
    reply.setCookie(named(room, 'device'), opened.deviceToken, { ...cookieOptions(365), secure })
}

/** Nor may “back” on a shared computer bring a page up again. */
export const takeSession = (room: Room, reply: FastifyReply): void => {
  reply.header('clear-site-data', '"cache"')
  drop(room, reply, 'sid')
}

/** A quarter of an hour to go to the other service and come back: from another site, so not `strict`. */
export const giveErrand = (room: Room, reply: FastifyReply, errand: string): void => {
  reply.setCookie(named(room, 'errand'), errand, {
    ...cookieOptions(1),
    maxAge: 15 * 60,
    secure: isSecure(room),
  })
}

export const takeErrand = (room: Room, reply: FastifyReply): void => drop(room, reply, 'errand')

const drop = (room: Room, reply: FastifyReply, name: string): void => {
  reply.clearCookie(named(room, name), { path: '/', secure: isSecure(room), httpOnly: true, sameSite: 'lax' })
}

const tokenIn = (request: FastifyRequest, name: string): string | undefined => {
  const token = request.cookies[name]
  return token !== undefined && /^[\w-]{43}$/.test(token) ? token : undefined
}
