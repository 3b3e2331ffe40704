import type { FastifyReply, FastifyRequest } from 'fastify'
import { flatQuery } from '#kit/http'
import { Booklet, type BookletProps } from './booklet.tsx'
import type { LookedUp } from './look-up.ts'

/** `?size=large` prints it in large print. */
export const sendBooklet = (
  request: FastifyRequest,
  reply: FastifyReply,
  props: Omit<BookletProps, 'large'>,
): FastifyReply =>
  props.room.frame(
    request,
    reply,
    { title: props.title, noIndex: true, sensitive: isSensitive(props.lookedUp) },
    <Booklet {...props} large={flatQuery(request.query)['size']?.[0] === 'large'} />,
    { keep: 'never' },
  )

/** One refuge on a list makes the whole list something to leave quickly. */
export const isSensitive = ({ listings }: LookedUp): boolean =>
  listings.some(({ sensitive }) => sensitive === true)
