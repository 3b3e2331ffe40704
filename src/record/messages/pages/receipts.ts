import { hash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { hidden } from '#access'
import { takeReceipt } from '../actions/take-receipt.ts'
import type { MessagesRoom } from './room.ts'

/**
 * `/messages/receipts`: GOV.UK Notify says what became of a message, with the token it was given for that. Nothing is
 * said in return, and a message we do not know changes nothing.
 */
export const receiptsPage = (
  app: FastifyInstance,
  { db, receiptToken }: Pick<MessagesRoom, 'db' | 'receiptToken'>,
): void => {
  app.post('/messages/receipts', { bodyLimit: 16 * 1024 }, async (request, reply) => {
    if (receiptToken === undefined || !bearsToken(request, receiptToken)) return hidden(reply)
    const receipt = receiptSchema.safeParse(request.body)
    if (receipt.success) await takeReceipt(db, receipt.data, () => new Date())
    return reply.code(receipt.success ? 204 : 400).send()
  })
}

const receiptSchema = z.object({ id: z.uuid(), reference: z.uuid(), status: z.string().max(50) })

/** Compared by their hashes: how long it takes tells nothing. */
const bearsToken = ({ headers }: FastifyRequest, token: string): boolean => {
  const given = /^Bearer (\S+)$/i.exec(headers.authorization ?? '')?.[1] ?? ''
  return timingSafeEqual(hash('sha256', given, 'buffer'), hash('sha256', token, 'buffer'))
}
