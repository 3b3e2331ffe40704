import type { FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import type { Day } from '#kit/day'
import type { Answers } from '#kit/form'
import { forget, remember, remembered } from '#kit/http'
import { sealWith } from '#kit/sealed'
import { addListingAt } from './steps.ts'

/** Answers between the pages: locked, in the visitor's own browser, for two days at most. */
export type Kept = {
  readonly read: (request: FastifyRequest) => Answers
  /** False where there is more than a browser keeps; what was there before stays. */
  readonly keep: (at: { request: FastifyRequest; reply: FastifyReply }, answers: Answers) => boolean
  readonly forget: (at: { request: FastifyRequest; reply: FastifyReply }) => void
}

export const keptWith = (secret: string, today: () => Day): Kept => {
  const seal = sealWith(secret, 'a listing being written', pieces.length * longest)
  const put = ({ request, reply }: { request: FastifyRequest; reply: FastifyReply }, locked: string) => {
    pieces.forEach((memory, at) => {
      const piece = locked.slice(at * longest, (at + 1) * longest)
      if (piece !== '') remember(request, reply, memory, piece)
      else if (remembered(request, memory) !== undefined) forget(request, reply, memory)
    })
  }
  return {
    read: (request) => {
      const locked = pieces.map((memory) => remembered(request, memory) ?? '').join('')
      return answers.safeParse(seal.open(locked, today())).data ?? {}
    },
    keep: (at, some) => {
      const locked = seal.lock(some, today())
      if (locked.length > pieces.length * longest) return false
      put(at, locked)
      return true
    },
    forget: (at) => put(at, ''),
  }
}

const answers = z.record(z.string(), z.array(z.string()))

// A browser keeps 4096 letters under one name.
const longest = 3600
const pieces = ['waymark_listing', 'waymark_listing_2', 'waymark_listing_3'].map((name) => ({
  name,
  only: addListingAt,
  days: 2,
}))
