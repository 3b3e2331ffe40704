import type { FastifyReply } from 'fastify'

/**
 * The answer to what is not there and to what is not theirs: the site's own page for an address that does not
 * exist, byte for byte. Leave the same entry in the trail for both, so that neither takes longer.
 */
export const hidden = (reply: FastifyReply): FastifyReply => {
  reply.callNotFound()
  return reply
}
