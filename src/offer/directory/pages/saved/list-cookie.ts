import type { FastifyReply, FastifyRequest } from 'fastify'
import { cookieOptions } from '#kit/http'
import { printSavedList, readSavedList, type SavedList } from '../../rules/saved-list.ts'

export const listOf = (request: FastifyRequest): SavedList => readSavedList(request.cookies[name])

/** Gives the list to the browser to keep; an empty list leaves nothing behind. */
export const keepList = (request: FastifyRequest, reply: FastifyReply, list: SavedList): void => {
  const options = { ...cookieOptions(days), secure: request.protocol === 'https' }
  if (list.length === 0) reply.clearCookie(name, options)
  else reply.setCookie(name, printSavedList(list), options)
}

const name = 'waymark_saved'
const days = 90
