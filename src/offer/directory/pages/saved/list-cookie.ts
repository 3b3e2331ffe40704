import type { FastifyReply, FastifyRequest } from 'fastify'
import { forget, remember, remembered } from '#kit/http'
import { printSavedList, readSavedList, type SavedList } from '../../rules/saved-list.ts'

export const listOf = (request: FastifyRequest): SavedList => readSavedList(remembered(request, saved))

/** Gives the list to the browser to keep; an empty list leaves nothing behind. */
export const keepList = (request: FastifyRequest, reply: FastifyReply, list: SavedList): void => {
  if (list.length === 0) forget(request, reply, saved)
  else remember(request, reply, saved, printSavedList(list))
}

const saved = { name: 'waymark_saved', days: 90 }
