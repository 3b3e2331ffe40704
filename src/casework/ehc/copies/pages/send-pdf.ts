import type { FastifyReply } from 'fastify'

type Sent = {
  readonly reference: string
  readonly number: number
  readonly bytes: Uint8Array
  readonly name?: 'plan' | 'draft-plan' | 'passed-on'
}

/** A plan on its way out: to be saved, never run in our pages, under a name that tells nobody’s. */
export const sendPdf = (
  reply: FastifyReply,
  { reference, number, bytes, name = 'plan' }: Sent,
): FastifyReply =>
  reply
    .headers({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}-${reference}-${number}.pdf"`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': "sandbox; default-src 'none'; frame-ancestors 'none'",
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
    })
    .send(Buffer.from(bytes))
